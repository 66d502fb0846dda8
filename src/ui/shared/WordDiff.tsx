import type { DiffPart } from '../../engine/index.ts';
import { diffRuns } from './diff-runs.ts';
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
  return diffRuns(text, parts, side).map(({ start, end, only }) => {
    const words = text.slice(start, end);
    if (!only) return words;
    return (
      <span key={start} className="only" data-side={side}>
        <span className="sr-only"> [{t('inspect.only', { name })}: </span>
        {words}
        <span className="sr-only">] </span>
      </span>
    );
  });
}
