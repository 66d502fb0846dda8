import search from 'approx-string-match';
import type { Range } from '../engine/text/range.ts';

/**
 * How many edits lie between a remembered prefix and what stands before `start`; words that came between the passage
 * and its prefix count too. At most the length of the prefix: then nothing of it is there.
 */
export function editsBefore(text: string, start: number, prefix: string): number {
  if (text.endsWith(prefix, start)) return 0;
  const window = text.slice(Math.max(0, start - reach(prefix)), start);
  const best = search(window, prefix, prefix.length >> 1).at(-1);
  return edits(prefix, best && best.errors + window.length - best.end);
}

/** The same for a suffix and what stands from `end` on. */
export function editsAfter(text: string, end: number, suffix: string): number {
  if (text.startsWith(suffix, end)) return 0;
  const window = text.slice(end, end + reach(suffix));
  const best = search(window, suffix, suffix.length >> 1)[0];
  return edits(suffix, best && best.errors + best.start);
}

/** How far to look for a context: a quarter of it may have been put in. */
function reach(context: string): number {
  return context.length + (context.length >> 2);
}

function edits(context: string, found: number | undefined): number {
  return Math.min(context.length, found ?? context.length);
}

/** How many code units right before `start` are those of the prefix. */
export function sharedBefore(text: string, start: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && prefix.at(-1 - count) === text[start - 1 - count]) count++;
  return count;
}

/** How many code units from `end` on are those of the suffix. */
export function sharedAfter(text: string, end: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && suffix[count] === text[end + count]) count++;
  return count;
}

/** Levenshtein distance, by Wagner and Fischer's table, a row at a time. */
export function editDistance(one: string, other: string): number {
  if (one === other) return 0;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The places in a stretch of the text that differ from the pattern by the fewest edits, at most `errors`. */
export function searchWithin(
  text: string,
  { start, end }: Range,
  pattern: string,
  errors: number,
): readonly Range[] {
  const from = Math.max(0, start);
  const window = text.slice(from, Math.max(from, end));
  return search(window, pattern, errors).map((match) => ({
    start: from + match.start,
    end: from + match.end,
  }));
}
