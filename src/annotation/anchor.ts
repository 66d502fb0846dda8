import { snapDown, snapUp } from '../engine/text/graphemes.ts';
import { range, type Range } from '../engine/text/range.ts';
import { type AnchorIndex, type AnchorText, prepareText } from './anchor-text.ts';
import { findApproximate, type FoldedPlace } from './approximate.ts';
import { CONFIDENCE } from './confidence.ts';
import { fromFolded, toFolded } from './fold.ts';
import { foldQuote, type FoldedQuote } from './folded-quote.ts';
import { findOccurrences } from './gram-index.ts';
import type { QuoteSelector, TextSelector } from './model.ts';

export { type AnchorText, prepareText };

/** How a passage was found: where it was, elsewhere in its own context, or by likeness. */
export type AnchorMethod = 'position' | 'context' | 'approximate';

/**
 * Where a passage stands now, in UTF-16 code units of the text. Words found unchanged are given to the letter, since
 * put-back removals are parts of characters; words found by likeness lie on grapheme borders.
 */
export interface Placement extends Range {
  readonly method: AnchorMethod;
  /** 0..1; see `CONFIDENCE`. */
  readonly confidence: number;
}

/** Whether a reader should look if the place is right. */
export function isUncertain({ confidence }: Placement): boolean {
  return confidence < CONFIDENCE.LOW;
}

/** A longer passage is found by its two ends, so that no search is long. In folded code units. */
const LONG = 512;
/** How much of either end of a long passage to look for. */
const END = 160;

/**
 * Finds a passage again: at its position if its words and context stand there, else by its words in their context
 * anywhere, else by likeness. The costly steps come last. `null`: it lost its place.
 * Law: in the text that it was described on, a passage is found where it was, with confidence 1.
 */
export function anchor(prepared: AnchorText, selector: TextSelector): Placement | null {
  const { quote, position } = selector;
  if (quote.exact === '') return null;
  if (position && standsAt(prepared.text, quote, position))
    return { start: position.start, end: position.end, method: 'position', confidence: CONFIDENCE.position };
  const index = prepared.index();
  const folded = foldQuote(quote);
  if (folded.exact === '') return null;
  const expected = position && toFolded(index.folded, position.start);
  const inContext = findInContext(prepared.text, index, folded, quote);
  if (inContext) return inContext;
  const place =
    folded.exact.length > LONG ? findLong(index, folded, expected) : findApproximate(index, folded, expected);
  return place && toPlacement(prepared.text, index, place);
}

/** Whether the words and their whole context stand at the position. */
function standsAt(text: string, { exact, prefix, suffix }: QuoteSelector, { start, end }: Range): boolean {
  return (
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    text.endsWith(prefix, start) &&
    (prefix !== '' || start === 0 || suffix !== '') &&
    (suffix !== '' || end === text.length || prefix !== '')
  );
}

/** Context shorter than this, both sides together, does not tell a passage from its like. In code units. */
const TELLING_CONTEXT = 24;

/** The one place where the words stand in their whole context, or `null` if there is none or more than one. */
function findInContext(
  text: string,
  { folded, grams }: AnchorIndex,
  quote: FoldedQuote,
  { exact }: QuoteSelector,
): Placement | null {
  if (quote.full.length - quote.exact.length < TELLING_CONTEXT) return null;
  const found = findOccurrences(grams, quote.full, 2);
  if (found.length !== 1) return null;
  const [start, end] = fromFolded(folded, found[0]! + quote.start, found[0]! + quote.end);
  // White space at its ends, which folding leaves out, belongs to a passage of raw text.
  const from = start - (exact.length - exact.trimStart().length);
  return text.startsWith(exact, from)
    ? { ...range(from, from + exact.length), method: 'context', confidence: CONFIDENCE.context }
    : { ...snap(text, start, end), method: 'context', confidence: CONFIDENCE.foldedContext };
}

/** Finds the two ends of a long passage; `null` if they are not found in order and about as far apart as before. */
function findLong(index: AnchorIndex, quote: FoldedQuote, expected: number | null): FoldedPlace | null {
  const { full, start, end } = quote;
  const head = findApproximate(index, part(full, start, start + END), expected);
  const tail = findApproximate(
    index,
    part(full, end - END, end),
    expected === null ? null : expected + end - start - END,
  );
  if (!head || !tail) return null;
  const length = tail.end - head.start;
  if (length < (end - start) / 2 || length > (end - start) * 2) return null;
  return { start: head.start, end: tail.end, confidence: Math.min(head.confidence, tail.confidence) };
}

/** One end of a long passage as a quote of its own, with what stands around it as context. */
function part(full: string, start: number, end: number): FoldedQuote {
  const prefix = full.slice(Math.max(0, start - END), start);
  const exact = full.slice(start, end);
  const suffix = full.slice(end, end + END);
  return {
    full: prefix + exact + suffix,
    start: prefix.length,
    end: prefix.length + exact.length,
    exact,
    prefix,
    suffix,
  };
}

function toPlacement(text: string, { folded }: AnchorIndex, place: FoldedPlace): Placement {
  const [start, end] = fromFolded(folded, place.start, place.end);
  return { ...snap(text, start, end), method: 'approximate', confidence: place.confidence };
}

function snap(text: string, start: number, end: number): Range {
  return range(snapDown(text, start), snapUp(text, end));
}
