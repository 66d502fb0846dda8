import type { NumberLexicon } from './data/number-lexicon.ts';
import type { NumberToken } from './number-tokens.ts';
import { lookUp } from './number-tokens.ts';

/** A number as read: its value, what it may honestly mean, and the token after it. */
export interface Quantity {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The size of its last written digit that is not a filling zero: 1e6 for "15 million", 100 for "1,500". */
  readonly step: number;
  readonly next: number;
  /** Said without a number word: "several", "dozens". */
  readonly vague: boolean;
  /** Written in digits without a scale word, and those digits. */
  readonly digits: string | null;
}

/** From this value on, a whole number that ends in two zeros is read as rounded: "1,500" may stand for 1,487. */
const ROUNDED_FROM = 1000;

/** Reads the number that starts at a token; `null` if none does. */
export function readQuantity(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'digits') return readDigits(tokens, at, lexicon);
  if (token.kind === 'mark') return null;
  return readVague(tokens, at, lexicon) ?? readWords(tokens, at, lexicon);
}

function readDigits(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Quantity | null {
  const text = tokens[at]!.norm;
  const parsed = parseDigits(text, lexicon.decimalComma);
  if (!parsed) return null;
  const scale = lookUp(lexicon.scales, scaleWord(tokens, at + 1));
  if (scale === undefined) return exact(parsed.value, parsed.step, at + 1, text);
  const next = tokens[at + 1]!.norm === '-' ? at + 3 : at + 2;
  const value = round(parsed.value * scale);
  return { ...exact(value, 1, next, null), ...around(value, parsed.step * scale), step: parsed.step * scale };
}

/** The word after a number that may scale it: "15 million", "15m", "15-million". */
function scaleWord(tokens: readonly NumberToken[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.norm === '-' && token.joined && tokens[at + 1]?.joined) return longOnly(tokens[at + 1]!);
  return token?.kind === 'word' && (token.norm.length > 1 || token.joined) ? token.norm : undefined;
}

function longOnly(token: NumberToken): string | undefined {
  return token.norm.length > 2 ? token.norm : undefined;
}

/** The value of "1,234.5" or "1.234,5" and the size of its last digit; `null` if the separators make no number. */
export function parseDigits(text: string, decimalComma: boolean): { value: number; step: number } | null {
  const plain = text.replace(/[\u00a0\u202f]/g, '');
  const point = decimalComma ? ',' : '.';
  const group = decimalComma ? '.' : ',';
  const groups = plain.split(point);
  const [whole = '', fraction] = groups;
  const grouped = whole.split(group);
  const wellGrouped = grouped.length === 1 || grouped.slice(1).every((part) => part.length === 3);
  if (groups.length > 2 || !wellGrouped || grouped[0]!.length > 15) return swapped(plain, decimalComma);
  const value = Number(`${grouped.join('')}.${fraction ?? '0'}`);
  return Number.isFinite(value)
    ? { value, step: fraction ? 10 ** -fraction.length : wholeStep(value) }
    : null;
}

/** One separator of the other custom: "14.96" in a German text, "3,5" in an English one. */
function swapped(plain: string, decimalComma: boolean): { value: number; step: number } | null {
  const match = /^(\d{1,15})[.,](\d{1,2})$/.exec(plain);
  if (!match) return null;
  return parseDigits(`${match[1]}${decimalComma ? ',' : '.'}${match[2]}`, decimalComma);
}

/** 100 for 1,500; 1 for 1,501 and for anything below `ROUNDED_FROM`. */
function wholeStep(value: number): number {
  let step = 1;
  while (value >= ROUNDED_FROM && value % (step * 10) === 0) step *= 10;
  return step < 100 ? 1 : step;
}

function exact(value: number, step: number, next: number, digits: string | null): Quantity {
  const isWhole = Number.isInteger(value) && step === 1;
  const { low, high } = isWhole ? { low: value, high: value } : around(value, step);
  return { value, low, high, step, next, vague: false, digits };
}

function around(value: number, step: number): { low: number; high: number } {
  return { low: round(value - step / 2), high: round(value + step / 2) };
}

/** Takes the binary dust off a product: 14.96 million is 14,960,000, not 14,960,000.000000002. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function readVague(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Quantity | null {
  const span = lookUp(lexicon.vague, tokens[at]!.norm);
  if (!span) return null;
  const [low, high] = span;
  return { value: low, low, high, step: low, next: at + 1, vague: true, digits: null };
}

/** "one hundred and five thousand", "a dozen", "forty-two": adds units, multiplies by scales. */
function readWords(tokens: readonly NumberToken[], at: number, lexicon: NumberLexicon): Quantity | null {
  let total = 0;
  let group = 0;
  let size = Infinity;
  let next = at;
  const isArticle = lexicon.articles.includes(tokens[at]!.norm);
  if (isArticle && lookUp(lexicon.scales, tokens[at + 1]?.norm) === undefined) return null;
  if (isArticle) [group, next] = [1, at + 1];
  for (;;) {
    const skip = next > at ? joinerLength(tokens, next, lexicon, size) : 0;
    const word = tokens[next + skip];
    if (word?.kind !== 'word') break;
    const unit = lookUp(lexicon.words, word.norm);
    const scale = lookUp(lexicon.scales, word.norm);
    if (unit !== undefined && unit < size && (next === at || fits(group, unit))) {
      group += unit;
      size = unit >= 100 ? 100 : unit >= 20 ? 10 : 1;
    } else if (scale !== undefined && word.norm.length > 2 && (skip === 0 || tokens[next]!.norm === '-')) {
      if (next === at && scale > 1000) break;
      [total, group] =
        scale > 100 ? [total + Math.max(group, 1) * scale, 0] : [total, Math.max(group, 1) * scale];
      size = scale > 100 ? Infinity : scale;
    } else break;
    next += skip + 1;
  }
  return next === at || (isArticle && next === at + 1)
    ? null
    : exact(total + group, wholeStep(total + group), next, null);
}

/** Whether a unit may follow what is read: after forty a one, after a hundred anything smaller. */
function fits(group: number, unit: number): boolean {
  if (group === 0 || group % 100 === 0) return unit < 100 || group === 0;
  return group % 10 === 0 && group % 100 >= 20 && unit < 10;
}

/** How many tokens join two parts of a number: the hyphen of "forty-two", the "and" of "a hundred and five". */
function joinerLength(
  tokens: readonly NumberToken[],
  at: number,
  lexicon: NumberLexicon,
  size: number,
): number {
  const token = tokens[at];
  if (token?.norm === '-' && token.joined && tokens[at + 1]?.joined) return 1;
  const after = lookUp(lexicon.words, tokens[at + 1]?.norm);
  const joins = token !== undefined && lexicon.joiners.includes(token.norm);
  return joins && after !== undefined && size !== 1 && after < size ? 1 : 0;
}
