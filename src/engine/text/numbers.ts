import type { Direction, NumberLexicon } from './data/number-lexicon.ts';
import { numberWords } from './data/number-lexicons.ts';
import { matchesOf, pattern } from './each-match.ts';
import { readDate } from './number-dates.ts';
import type { NumberKind, Reading } from './number-readings.ts';
import { matches, readNumeral } from './number-readings.ts';
import type { NumberToken } from './number-tokens.ts';
import { lookUp, numberTokens } from './number-tokens.ts';
import type { Range } from './range.ts';

export type { NumberKind } from './number-readings.ts';

/** A number in a text. The range takes in its currency, unit and hedge: "nearly $15 million", "43-year-old". */
export interface NumberMention extends Range {
  readonly kind: NumberKind;
  /**
   * Count, amount, measure, age (years), ordinal: the number. Share: per cent. Time: minutes after midnight. Date:
   * year * 10000 + month * 100 + day with 0 for what is not said; a weekday 1 (Monday) to 7; a decade its first year.
   */
  readonly value: number;
  /** Currency (ISO 4217), `%`, canonical unit of measure, what of a date is said; `null` for bare counts and ranks. */
  readonly unit: string | null;
  /** Hedged ("nearly", "at least"), vague ("dozens") or visibly rounded ("$15 million"). */
  readonly approximate: boolean;
  /** The least and the most that the words honestly mean; both equal `value` for an exact number. */
  readonly low: number;
  readonly high: number;
}

/** A hedged number may be off by its last written digit, or by this share of it, whichever is more. */
const HEDGE_SLACK = 0.1;

const CURRENCY = /\p{Sc}/u;

/** The numbers of a passage, in order, without overlap. Linear in the length of the passage. */
export function findNumbers(text: string, within: Range, language: string): NumberMention[] {
  const { lexicon, starters } = numberWords(language);
  const tokens = numberTokens(text, within);
  const found: NumberMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { kind, norm } = tokens[at]!;
    const starts = kind === 'digits' || (kind === 'mark' ? CURRENCY.test(norm) : starters.has(norm));
    const reading = starts && !isInsideWord(tokens, at) ? readNumber(tokens, at, lexicon) : null;
    if (reading) found.push(toMention(reading, tokens));
    at = reading ? reading.next : at + 1;
  }
  return found;
}

/** "U.S.million": what is one word to others is several here. */
const PART = pattern(() => /[\p{L}\p{M}]+/gu, /[A-Za-z]+/g);

/**
 * Whether a passage with this word may have a number; one of which this is true of no word has none. To be asked for
 * norms, each distinct word once.
 */
export function tellsNumber(norm: string, language: string): boolean {
  const { core } = numberWords(language);
  if (/^[a-z]+$/.test(norm)) return core.has(norm);
  return /\d/.test(norm) || matchesOf(norm, PART).some((part) => core.has(part));
}

function toMention(reading: Reading, tokens: readonly NumberToken[]): NumberMention {
  const { kind, unit, value, low, high, approximate } = reading;
  const start = tokens[reading.from]!.start;
  return { start, end: tokens[reading.next - 1]!.end, kind, unit, value, low, high, approximate };
}

/** "F-16", "Covid-19", "G20", "@user1": digits that belong to a name. */
function isInsideWord(tokens: readonly NumberToken[], at: number): boolean {
  const token = tokens[at]!;
  const [before, two] = [tokens[at - 1], tokens[at - 2]];
  if (token.kind !== 'digits' || !token.joined || !before) return false;
  if (before.kind === 'word') return true;
  return (
    before.norm === '@' ||
    before.norm === '#' ||
    (before.norm === '-' && before.joined && two?.kind === 'word' && two.capital)
  );
}

function readNumber(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Reading | null {
  const date = readDate(tokens, at, lexicon);
  if (date) return { low: date.value, high: date.value, approximate: false, from: at, ...date };
  const plain = readNumeral(tokens, at, lexicon);
  return plain && withHedge(plain, tokens, lexicon);
}

/** Takes in the hedge around a number and widens what it may mean: "more than two million" is no 1.8 million. */
function withHedge(plain: Reading, tokens: readonly NumberToken[], lexicon: NumberLexicon): Reading {
  const before = hedgeBefore(tokens, plain.from, lexicon);
  const after = hedgeAfter(tokens, plain.next, lexicon);
  const direction = before?.direction ?? after?.direction;
  if (!direction) return plain;
  const slack = Math.max(plain.high - plain.low, Math.abs(plain.value) * HEDGE_SLACK);
  return {
    ...plain,
    approximate: true,
    low: direction === 'above' ? plain.value : plain.low - slack,
    high: direction === 'below' ? plain.value : plain.high + slack,
    from: before?.from ?? plain.from,
    next: after?.next ?? plain.next,
  };
}

function hedgeBefore(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): { from: number; direction: Direction } | null {
  for (const length of [3, 2, 1]) {
    if (at - length < 0) continue;
    const phrase = tokens
      .slice(at - length, at)
      .map(({ norm }) => norm)
      .join(' ');
    const direction = lookUp(lexicon.hedges, phrase);
    if (direction) return { from: at - length, direction };
  }
  return null;
}

function hedgeAfter(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): { next: number; direction: Direction } | null {
  if (tokens[at]?.norm === '+' && tokens[at].joined) return { next: at + 1, direction: 'above' };
  for (const [phrase, direction] of Object.entries(lexicon.hedgesAfter)) {
    if (matches(tokens, at, phrase)) return { next: at + phrase.split(' ').length, direction };
  }
  return null;
}
