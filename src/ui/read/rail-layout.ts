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
 * Places each sentence on the rail. Measuring paragraphs and dividing each by characters, rather than measuring
 * sentences, keeps marks from overlapping: two sentences often share a line.
 */
export function layOutRail(
  sentences: readonly Sentence[],
  paragraphs: readonly Range[],
  boxes: readonly Box[],
  total: number,
): RailPlace[] {
  return sentences.map(({ start, end, paragraph }) => {
    const { start: from, end: to } = paragraphs[paragraph]!;
    const box = boxes[paragraph];
    if (!box || total <= 0) return { top: 0, height: 0 };
    const length = Math.max(1, to - from);
    return {
      top: (box.top + (box.height * (start - from)) / length) / total,
      height: (box.height * (end - start)) / length / total,
    };
  });
}

/** Index of the sentence at a share of the rail, or of the nearest one above; 0 at the least. */
export function sentenceAtShare(places: readonly RailPlace[], share: number): number {
  const below = places.findIndex(({ top }) => top > share);
  return below < 0 ? Math.max(0, places.length - 1) : Math.max(0, below - 1);
}
