import { diffWordsWithSpace } from 'diff';
import type { Range } from '../text/range.ts';

/** A piece of the word diff of two passages: in both, or only in one. Ranges index the passages' own texts. */
export interface DiffPart {
  readonly kind: 'same' | 'only-a' | 'only-b';
  readonly a: Range;
  readonly b: Range;
}

/**
 * The word diff of two linked passages, as ranges of each side. Meant for sentences: `diff` is quadratic on
 * unrelated long texts.
 */
export function diffPair(textA: string, textB: string): DiffPart[] {
  let atA = 0;
  let atB = 0;
  return diffWordsWithSpace(textA, textB).map((change) => {
    const length = change.value.length;
    const endA = change.added ? atA : atA + length;
    const endB = change.removed ? atB : atB + length;
    const part: DiffPart = {
      kind: change.added ? 'only-b' : change.removed ? 'only-a' : 'same',
      a: { start: atA, end: endA },
      b: { start: atB, end: endB },
    };
    [atA, atB] = [endA, endB];
    return part;
  });
}
