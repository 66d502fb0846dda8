import { assert } from './assert.ts';

/**
 * A half-open span `[start, end)` in UTF-16 code units.
 *
 * Laws: `0 <= start <= end`; two ranges that only touch do not overlap; the empty range overlaps nothing.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Builds a range; throws on a negative start or an end before the start. */
export function range(start: number, end: number): Range {
  assert(start >= 0 && start <= end, `bad range [${start}, ${end})`);
  return { start, end };
}

/** Number of code units that both ranges cover; 0 if they only touch. */
export function overlap(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Whether `inner` lies within `outer`, borders included. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range without white space at either end; an all-white range becomes empty at its start. */
export function trimRange(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return from < to ? range(from, to) : range(start, start);
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}
