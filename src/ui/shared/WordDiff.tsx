import type { DiffPart } from '../../engine/index.ts';
import { diffRuns } from './diff-runs.ts';
import { t } from './t.ts';

interface Props {
  readonly text: string;
  readonly parts: readonly DiffPart[];
  readonly side: 'a' | 'b';
}

/** One side of a word diff: words that only this side has are marked. */
export function WordDiff({ text, parts, side }: Props) {
  return diffRuns(text, parts, side).map(({ start, end, only }) => {
    const words = text.slice(start, end);
    if (!only) return words;
    return (
      <span key={start} className="only" data-side={side}>
        <span className="aside"> ({t('inspect.only')}: </span>
        {words}
        <span className="aside">) </span>
      </span>
    );
  });
}
