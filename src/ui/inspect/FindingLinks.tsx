import { flushSync } from 'react-dom';
import type { Finding } from '../../engine/index.ts';
import { useActions } from '../hooks.ts';
import { explanationOf } from '../shared/engine-words.ts';
import { t } from '../shared/t.ts';

/** Findings to look into, by kind and explanation. */
export function FindingLinks({ findings }: { readonly findings: readonly Finding[] }) {
  const { selectFinding } = useActions();
  // The list goes with what it was part of, so the focus moves to what comes instead.
  const choose = (id: string) => {
    flushSync(() => selectFinding(id));
    document.querySelector<HTMLElement>('.inspector-title')?.focus();
  };
  return (
    <ul className="mt-2 grid gap-2">
      {findings.map((finding) => (
        <li key={finding.id}>
          <button type="button" className="finding-link" onClick={() => choose(finding.id)}>
            <span className="finding-kind">{t(`kind.${finding.kind}`)}</span> {explanationOf(finding)}
          </button>
        </li>
      ))}
    </ul>
  );
}
