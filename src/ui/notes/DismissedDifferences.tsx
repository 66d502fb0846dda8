import { dismissedDifferences } from '../../store/select/differences.ts';
import { accountPair } from '../../store/select/pair.ts';
import { useActions, useApp } from '../hooks.ts';
import { explanationOf } from '../shared/engine-words.ts';
import { FindingExcerpts } from '../shared/FindingExcerpts.tsx';
import { t } from '../shared/t.ts';
import { FindingActions } from './FindingActions.tsx';

/** The differences that the reader dismissed: out of the way, and there on request. */
export function DismissedDifferences() {
  const dismissed = useApp(dismissedDifferences);
  const shown = useApp((state) => state.showDismissed);
  const pair = useApp(accountPair);
  const { showDismissed } = useActions();
  if (dismissed.length === 0 || !pair) return null;
  return (
    <section className="mt-8">
      <button type="button" className="button" aria-expanded={shown} onClick={() => showDismissed(!shown)}>
        {t(shown ? 'fix.dismissed.hide' : 'fix.dismissed.show', { n: dismissed.length })}
      </button>
      {shown && (
        <ol>
          {dismissed.map((finding) => (
            <li key={finding.id} className="difference" data-dismissed="true">
              <p className="difference-kind">{t(`kind.${finding.kind}`)}</p>
              <p className="explanation">{explanationOf(finding)}</p>
              <FindingExcerpts pair={pair} finding={finding} />
              <FindingActions finding={finding} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
