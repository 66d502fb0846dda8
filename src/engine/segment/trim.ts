import { snapDown, snapUp } from '../text/graphemes.ts';
import { trimRange, type Range } from '../text/range.ts';

/**
 * The range without white space at either end, widened to whole grapheme clusters: a space with a combining mark on it
 * is one cluster and stays. An all-white range becomes empty at its start.
 */
export function trimClusters(text: string, range: Range): Range {
  const { start, end } = trimRange(text, range);
  if (start === end) return { start, end };
  return { start: Math.max(range.start, snapDown(text, start)), end: Math.min(range.end, snapUp(text, end)) };
}
