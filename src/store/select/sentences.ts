import type { Range, Sentence } from '../../engine/index.ts';

/** Index of the sentence that holds an offset, or of the last one that begins before it; 0 at the least. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a range begins where a sentence does and ends where one does: it points at sentences and not at words. */
export function isWhole(sentences: readonly Sentence[], { start, end }: Range): boolean {
  return (
    sentences[sentenceAt(sentences, start)]?.start === start &&
    sentences[sentenceAt(sentences, end - 1)]?.end === end
  );
}

/** Indexes of the sentences that a range touches, ascending; none for an empty range. */
export function sentencesOf(sentences: readonly Sentence[], { start, end }: Range): number[] {
  if (sentences.length === 0 || start >= end) return [];
  const touched: number[] = [];
  for (let i = sentenceAt(sentences, start); i < sentences.length && sentences[i]!.start < end; i++)
    if (sentences[i]!.end > start) touched.push(i);
  return touched;
}
