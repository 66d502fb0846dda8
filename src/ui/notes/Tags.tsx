import { useApp } from '../hooks.ts';
import type { Code } from '../../annotation/model.ts';

const NO_CODES: readonly Code[] = [];

/** The codes of the story, in their order. */
export function useCodebook(): readonly Code[] {
  return useApp((state) => state.record?.codebook ?? NO_CODES);
}

/** The tags of a note, each with its colour. */
export function Tags({ ids }: { readonly ids: readonly string[] }) {
  const codebook = useCodebook();
  const codes = ids.flatMap((id) => codebook.find((code) => code.id === id) ?? []);
  if (codes.length === 0) return null;
  return (
    <ul className="tags">
      {codes.map((code) => (
        <li key={code.id} className="tag" title={code.description || undefined}>
          <Dot color={code.color} /> {code.name}
        </li>
      ))}
    </ul>
  );
}

/** The colour of a code; the name beside it carries the meaning. */
export function Dot({ color }: { readonly color: string }) {
  return <span className="dot" style={{ background: color }} aria-hidden="true" />;
}
