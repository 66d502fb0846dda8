import type { DiffPart } from '../../engine/index.ts';
import { t } from './t.ts';

interface Props {
  readonly text: string;
  readonly parts: readonly DiffPart[];
  readonly side: 'a' | 'b';
  /** What the account is called, for those who hear the text. */
  readonly name: string;
}

/** One side of a word diff: words that only this side has are marked. */
export function WordDiff({ text, parts, side, name }: Props) {
  return parts.map((part, i) => {
    const { start, end } = part[side];
    if (start === end) return null;
    const words = text.slice(start, end);
    if (part.kind === 'same' || words.trim() === '') return words;
    return (
      <span key={i} className="only" data-side={side}>
        <span className="sr-only"> [{t('inspect.only', { name })}: </span>
        {words}
        <span className="sr-only">] </span>
      </span>
    );
  });
}
