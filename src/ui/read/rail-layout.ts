import type { Range, Sentence } from '../../engine/index.ts';

/** Where a paragraph stands in its column, in CSS pixels from the top of what scrolls. */
export interface Box {
  readonly top: number;
  readonly height: number;
}

/** Where a sentence stands on the rail, as shares 0..1 of the whole column. */
export interface RailPlace {
  readonly top: number;
  readonly height: number;
}

/**
 * Where each sentence stands in its column, from its paragraph's place and its share of the characters: near enough for
 * travelling. Measuring sentences would have the browser lay out all that is out of sight, and two sentences often share
 * a line. A sentence whose paragraph was not measured takes no place.
 */
export function placeSentences(
  sentences: readonly Sentence[],
  paragraphs: readonly Range[],
  boxes: readonly Box[],
): Box[] {
  return sentences.map(({ start, end, paragraph }) => {
    const { start: from, end: to } = paragraphs[paragraph]!;
    const box = boxes[paragraph];
    if (!box) return { top: 0, height: 0 };
    const length = Math.max(1, to - from);
    return {
      top: box.top + (box.height * (start - from)) / length,
      height: (box.height * (end - start)) / length,
    };
  });
}

/** Places each sentence on the rail of a column that is `total` CSS pixels high. */
export function layOutRail(places: readonly Box[], total: number): RailPlace[] {
  return places.map(({ top, height }) =>
    total > 0 ? { top: top / total, height: height / total } : { top: 0, height: 0 },
  );
}

/** Index of the sentence at a share of the rail, or of the nearest one above; 0 at the least. */
export function sentenceAtShare(places: readonly RailPlace[], share: number): number {
  const below = places.findIndex(({ top }) => top > share);
  return below < 0 ? Math.max(0, places.length - 1) : Math.max(0, below - 1);
}
