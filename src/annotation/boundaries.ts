import { range, type Range } from '../engine/text/range.ts';
import type { FoldedQuote } from './folded-quote.ts';

/** How many code units to look for right at a border: two words of context, one of the passage. */
const EDGE = { context: 12, passage: 8 } as const;

/** Fewer letters than this stand everywhere. */
const FEWEST = 4;

/** How far a border may be moved, as a share of the passage and at least, in code units: a long word put in. */
const MOVE = { share: 0.4, least: 20 } as const;

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Where words are not set apart there is no word border to move to. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** The longest stretch of a word that a border moves over, in code units. */
const LONGEST_WORD = 24;

/**
 * Where an approximate match may really begin and end. Edit distance is blind at the ends: of "he [said it]" in "he
 * [claimed i]t" it cannot know that both words are meant. So besides the match itself: from or to the remembered
 * context, if that stands near; from or to the first or last letters of the passage, if those do; and out of the
 * middle of a word, if the remembered border was not inside one either. The caller takes what agrees best.
 */
export function possibleBorders(text: string, match: Range, quote: FoldedQuote): Range[] {
  const reach = Math.max(MOVE.least, Math.round(quote.exact.length * MOVE.share));
  const starts = [
    startAfter(text, match.start, quote.prefix, reach),
    nearest(text, match.start, quote.exact.slice(0, EDGE.passage), reach),
    wordStart(text, match, quote),
  ];
  const ends = [
    endBefore(text, match.end, quote.suffix, reach),
    endAfter(text, match.end, quote.exact.slice(-EDGE.passage), reach),
    wordEnd(text, match, quote),
  ];
  const whole = (border: number | null, remembered: number): border is number =>
    border !== null && (!isInsideWord(text, border) || isInsideWord(quote.full, remembered));
  return starts
    .filter((start) => whole(start, quote.start))
    .flatMap((start) =>
      ends.filter((end) => whole(end, quote.end)).flatMap((end) => (start < end ? [range(start, end)] : [])),
    );
}

/** Where the end of the prefix stands near the border, or `null`. No prefix: the passage began the text. */
function startAfter(text: string, start: number, prefix: string, reach: number): number | null {
  if (prefix === '') return start <= reach ? 0 : null;
  return endAfter(text, start, prefix.slice(-EDGE.context), reach);
}

/** Where the beginning of the suffix stands near the border, or `null`. No suffix: the passage ended the text. */
function endBefore(text: string, end: number, suffix: string, reach: number): number | null {
  if (suffix === '') return text.length - end <= reach ? text.length : null;
  return nearest(text, end, suffix.slice(0, EDGE.context), reach);
}

/** Where the letters that end nearest to `at` end, or `null`. */
function endAfter(text: string, at: number, letters: string, reach: number): number | null {
  const start = nearest(text, at - letters.length, letters, reach);
  return start === null ? null : start + letters.length;
}

/** Where the letters stand that begin nearest to `at`, at most `reach` away, or `null`. */
function nearest(text: string, at: number, letters: string, reach: number): number | null {
  if (letters.trim().length < FEWEST) return null;
  const from = Math.max(0, at - reach);
  const near = text.slice(from, Math.max(0, at + reach) + letters.length);
  let best: number | null = null;
  for (let found = near.indexOf(letters); found >= 0; found = near.indexOf(letters, found + 1)) {
    if (best === null || Math.abs(from + found - at) < Math.abs(best - at)) best = from + found;
  }
  return best;
}

function wordStart(text: string, { start, end }: Range, { full, start: remembered }: FoldedQuote): number {
  if (isInsideWord(full, remembered) || !isInsideWord(text, start)) return start;
  let from = start;
  while (isInsideWord(text, from) && start - from < LONGEST_WORD) from--;
  let to = start;
  while (to < end && isInsideWord(text, to)) to++;
  return kept(to - start, start - from) ? from : to;
}

function wordEnd(text: string, { start, end }: Range, { full, end: remembered }: FoldedQuote): number {
  if (isInsideWord(full, remembered) || !isInsideWord(text, end)) return end;
  let to = end;
  while (isInsideWord(text, to) && to - end < LONGEST_WORD) to++;
  let from = end;
  while (from > start && isInsideWord(text, from)) from--;
  return kept(end - from, to - end) ? to : from;
}

/** Letters that a word or two has: so short a passage may stand elsewhere, or inside of other words, by chance. */
export const SHORT = 16;

/** Whether the words stand at a place unchanged and not, by chance, inside of longer words. */
export function keepsBorders(text: string, { start, end }: Range, quote: FoldedQuote): boolean {
  return (
    end - start === quote.exact.length &&
    text.startsWith(quote.exact, start) &&
    (quote.exact.length > SHORT ||
      ((!isInsideWord(text, start) || isInsideWord(quote.full, quote.start)) &&
        (!isInsideWord(text, end) || isInsideWord(quote.full, quote.end))))
  );
}

/** Whether a word that a border cuts belongs to the passage: a third of its letters were matched. */
function kept(inside: number, outside: number): boolean {
  return inside * 2 >= outside;
}

/** Whether the offset lies between two letters of one word. */
function isInsideWord(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  return WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}
