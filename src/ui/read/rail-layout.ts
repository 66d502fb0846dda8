import type { Range } from '../../engine/index.ts';

/** Where something stands in its column, in CSS pixels from the top of what scrolls. */
export interface Box {
  readonly top: number;
  readonly height: number;
}

/** A run of text that was measured: a paragraph, or several. */
export interface Block extends Box, Range {}

/** Where a sentence stands on the rail, as shares 0..1 of the whole column. */
export interface RailPlace {
  readonly top: number;
  readonly height: number;
}

/**
 * Where each sentence stands in its column, from its block's place and its share of the characters: near enough for
 * travelling. Measuring sentences would have the browser lay out all that is out of sight, and two sentences often share
 * a line. A sentence whose block was not measured takes no place. Both lists are in the order of the text.
 */
export function placeSentences(sentences: readonly Range[], blocks: readonly Block[]): Box[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < blocks.length && blocks[at]!.end <= start) at++;
    const block = blocks[at];
    if (!block || block.start > start) return { top: 0, height: 0 };
    const length = Math.max(1, block.end - block.start);
    return {
      top: block.top + (block.height * (start - block.start)) / length,
      height: (block.height * (end - start)) / length,
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
