import type { NumberLexicon } from './data/number-lexicon.ts';
import type { Quantity } from './number-quantity.ts';
import { readQuantity } from './number-quantity.ts';
import type { NumberToken } from './number-tokens.ts';
import { lookUp } from './number-tokens.ts';

/** What a number says: how many, how much money, what share, a measure, an age, a date, a clock time, a rank. */
export type NumberKind = 'count' | 'amount' | 'share' | 'measure' | 'age' | 'date' | 'time' | 'ordinal';

/** A number as read from `from` to `next`, token indexes. */
export interface Reading {
  readonly kind: NumberKind;
  readonly unit: string | null;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly from: number;
  readonly next: number;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
};
/** Letters before a dollar sign: US$, A$, C$, R$. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  r: 'BRL',
  hk: 'HKD',
  nz: 'NZD',
};

/** Reads a number that is no date: money, a share, an age, a measure, a rank or a count; `null` if none starts here. */
export function readNumeral(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): Reading | null {
  return (
    readAmount(tokens, at, lexicon) ??
    readTimes(tokens, at, lexicon) ??
    readFraction(tokens, at, lexicon) ??
    readPlain(tokens, at, lexicon)
  );
}

/** "$15 million", "US$3", "15 million dollars". */
function readAmount(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Reading | null {
  const letters =
    tokens[at + 1]?.norm === '$' && tokens[at + 1]!.joined ? lookUp(DOLLARS, tokens[at]!.norm) : undefined;
  const currency = letters ?? lookUp(SYMBOLS, tokens[at]!.norm);
  if (!currency) return null;
  const quantity = readQuantity(tokens, at + (letters ? 2 : 1), lexicon);
  if (!quantity) return null;
  const word = lookUp(lexicon.currencies, tokens[quantity.next]?.norm);
  return reading('amount', currency, quantity, at, quantity.next + (word ? 1 : 0));
}

function readTimes(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Reading | null {
  const value = lookUp(lexicon.times, tokens[at]!.norm);
  // "once" is far more often "formerly" or "as soon as" than a count.
  if (value === undefined || value === 1) return null;
  return {
    kind: 'measure',
    unit: 'time',
    value,
    low: value,
    high: value,
    approximate: false,
    from: at,
    next: at + 1,
  };
}

/** "a third of", "two-thirds", "half". */
function readFraction(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Reading | null {
  const isArticle = lexicon.articles.includes(tokens[at]!.norm);
  const half = lookUp(lexicon.fractions, tokens[at]!.norm) === 2;
  if (half) return readHalf(tokens, at, lexicon);
  const parts = isArticle ? 1 : lookUp(lexicon.words, tokens[at]!.norm);
  const gap = tokens[at + 1]?.norm === '-' ? 2 : 1;
  const noun = tokens[at + gap]?.norm;
  const whole = parts ? lookUp(lexicon.fractions, noun) : undefined;
  const after = tokens[at + gap + 1]?.norm;
  // "a third attempt" and "a quarter" (of a year) are no shares; "a third of" is, and "two-thirds" always.
  // "two-and-a-half" ends a longer number.
  const isTail = tokens[at - 1]?.norm === '-';
  const isShare =
    whole !== undefined && !isTail && parts! < whole && (parts! > 1 || gap === 2 || after === 'of');
  if (!isShare) return null;
  const value = (100 * parts!) / whole;
  return {
    kind: 'share',
    unit: '%',
    value,
    low: value - 3,
    high: value + 3,
    approximate: true,
    from: at,
    next: at + gap + 1,
  };
}

/** "half of the seats" is a share, "half a million" a number; "the second half" is neither. */
function readHalf(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Reading | null {
  const scale = lexicon.articles.includes(tokens[at + 1]?.norm ?? '')
    ? lookUp(lexicon.scales, tokens[at + 2]?.norm)
    : undefined;
  if (scale !== undefined) {
    const value = scale / 2;
    return {
      kind: 'count',
      unit: null,
      value,
      low: value * 0.9,
      high: value * 1.1,
      approximate: true,
      from: at,
      next: at + 3,
    };
  }
  if (tokens[at + 1]?.norm !== 'of' && tokens[at + 1]?.norm !== 'the') return null;
  return {
    kind: 'share',
    unit: '%',
    value: 50,
    low: 47,
    high: 53,
    approximate: true,
    from: at,
    next: at + 1,
  };
}

function readPlain(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Reading | null {
  const quantity = readQuantity(tokens, at, lexicon);
  if (!quantity || isPronoun(tokens, at, quantity, lexicon)) return null;
  return (
    readAmong(tokens, at, quantity, lexicon) ??
    readUnit(tokens, at, quantity, lexicon) ??
    readOrdinal(tokens, at, quantity) ??
    reading('count', null, quantity, at, quantity.next)
  );
}

/** "one" alone is mostly a pronoun: "no one", "one of them". */
function isPronoun(
  tokens: readonly NumberToken[],
  at: number,
  quantity: Quantity,
  lexicon: NumberLexicon,
): boolean {
  if (quantity.next !== at + 1 || quantity.digits !== null || quantity.value !== 1) return false;
  const isCount =
    lookUp(lexicon.units, tokens[at + 1]?.norm) !== undefined ||
    lexicon.among.some((phrase) => matches(tokens, at + 1, phrase));
  return !isCount;
}

/** "1 in 3", "two out of five" as a share. */
function readAmong(
  tokens: readonly NumberToken[],
  at: number,
  first: Quantity,
  lexicon: NumberLexicon,
): Reading | null {
  const phrase = lexicon.among.find((words) => matches(tokens, first.next, words));
  const second =
    phrase === undefined ? null : readQuantity(tokens, first.next + phrase.split(' ').length, lexicon);
  if (!second || second.value <= first.value || second.value > 100 || readDateAt(tokens, second, lexicon))
    return null;
  const value = (100 * first.value) / second.value;
  return {
    kind: 'share',
    unit: '%',
    value,
    low: value - 3,
    high: value + 3,
    approximate: false,
    from: at,
    next: second.next,
  };
}

/** "one in 20 years": what follows is a span of time, not a whole. */
function readDateAt(tokens: readonly NumberToken[], quantity: Quantity, lexicon: NumberLexicon): boolean {
  return lookUp(lexicon.units, tokens[quantity.next]?.norm) !== undefined;
}

/** Per cent, money in words, ages and measures: what stands after a number. */
function readUnit(
  tokens: readonly NumberToken[],
  at: number,
  quantity: Quantity,
  lexicon: NumberLexicon,
): Reading | null {
  const hyphen = tokens[quantity.next]?.norm === '-' ? 1 : 0;
  const unitAt = quantity.next + hyphen;
  const word = tokens[unitAt]?.norm;
  const next = tokens[unitAt + 1]?.norm;
  if (word === '%' || lexicon.percent.includes(word ?? ''))
    return reading('share', '%', quantity, at, unitAt + 1);
  if (word === 'per' && next === 'cent') return reading('share', '%', quantity, at, unitAt + 2);
  const currency = lookUp(lexicon.currencies, word);
  if (currency) return reading('amount', currency, quantity, at, unitAt + 1);
  const unit = lookUp(lexicon.units, word);
  if (unit === 'year') {
    const gap = next === '-' ? 3 : 2;
    if (lexicon.ageAfter.includes(tokens[unitAt + gap - 1]?.norm ?? ''))
      return reading('age', 'year', quantity, at, unitAt + gap);
  }
  if (unit) return reading('measure', unit, quantity, at, unitAt + 1);
  return isAge(tokens, at, quantity, lexicon) ? reading('age', 'year', quantity, at, quantity.next) : null;
}

/** "aged 43", and ", 43," after a name. */
function isAge(
  tokens: readonly NumberToken[],
  at: number,
  quantity: Quantity,
  lexicon: NumberLexicon,
): boolean {
  const isWhole = Number.isInteger(quantity.value) && quantity.value < 120 && !quantity.vague;
  if (!isWhole) return false;
  if (lexicon.ageBefore.includes(tokens[at - 1]?.norm ?? '')) return true;
  const commas = tokens[at - 1]?.norm === ',' && tokens[quantity.next]?.norm === ',';
  return commas && tokens[at - 2]?.kind === 'word' && tokens[at - 2]!.capital && quantity.digits !== null;
}

/** "14th": digits with a suffix. Ordinal words are left to the reader of wording: "second" is seldom a rank alone. */
function readOrdinal(tokens: readonly NumberToken[], at: number, quantity: Quantity): Reading | null {
  const suffix = tokens[quantity.next];
  const isSuffix = quantity.digits !== null && suffix?.joined && /^(?:st|nd|rd|th)$/.test(suffix.norm);
  return isSuffix ? reading('ordinal', null, quantity, at, quantity.next + 1) : null;
}

function reading(
  kind: NumberKind,
  unit: string | null,
  quantity: Quantity,
  from: number,
  next: number,
): Reading {
  const { value, low, high, vague } = quantity;
  return { kind, unit, value, low, high, approximate: vague || low !== high, from, next };
}

/** Whether the tokens from a place on read as the phrase. */
export function matches(tokens: readonly NumberToken[], at: number, phrase: string): boolean {
  const first = tokens[at]?.norm;
  if (first === undefined || !phrase.startsWith(first)) return false;
  return phrase.split(' ').every((word, i) => tokens[at + i]?.norm === word);
}
