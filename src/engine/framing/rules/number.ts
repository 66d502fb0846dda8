import { flatMap } from '../../text/flat-map.ts';
import { numbersAgree } from '../../text/number-agreement.ts';
import type { NumberMention } from '../../text/numbers.ts';
import type { Context, Draft } from '../context.ts';
import { contrastDraft } from '../draft.ts';
import type { Pair } from '../pairing.ts';
import type { Passage } from '../view.ts';
import { untilExpired } from '../watch.ts';

/** Numbers, amounts, dates, counts and ages that differ in linked sentences, or agree in rounder words. */
export function number(context: Context): Draft[] {
  return untilExpired(context.pairs, context.watch, (pair) => {
    const [a, b] = [numbersOf(pair.a), numbersOf(pair.b)];
    return flatMap(a, (i) => flatMap(b, (j) => compareNumbers(context, pair, i, j, a, b)));
  });
}

/** The difference between amounts says more than that between week days, which accounts give from their own date. */
const WEIGHTS: Readonly<Record<NumberMention['kind'], number>> = {
  amount: 0.8,
  count: 0.74,
  share: 0.76,
  age: 0.66,
  measure: 0.66,
  ordinal: 0.4,
  time: 0.42,
  date: 0.46,
};
/** Every act has its day and hour: two of them differ in truth only where two sentences are one statement. */
const CALENDAR: ReadonlySet<NumberMention['kind']> = new Set(['date', 'time', 'ordinal']);
/** A sentence seldom has two amounts or shares of one thing; of counts it may have many. */
const SINGULAR: ReadonlySet<NumberMention['kind']> = new Set(['amount', 'share']);
/** Amounts of one unit that are not farther apart than by this factor may be of one thing, though no word tells. */
const NEARBY = 1.25;
/** From this share of common words on they are. */
const ONE_STATEMENT = 0.55;
/** Numbers farther apart than by this factor mostly count two things. */
const FARTHEST = 3;
const ROUNDED = 0.22;
/** Rounder words may be off by this share: from "some 14,000" to "about 16,000" much is rounded and little agrees. */
const ROUNDING = 0.1;
/** Telling words on either side of a number that tell what it counts. */
const CONTEXT_WORDS = 3;
/** And not farther than this, in tokens. */
const FARTHEST_CONTEXT = 8;

function numbersOf({ tokens }: Passage): number[] {
  return flatMap(tokens, (token, at) => (token.number ? [at] : []));
}

function compareNumbers(
  context: Context,
  pair: Pair,
  i: number,
  j: number,
  all: readonly number[],
  others: readonly number[],
): Draft[] {
  const [tokenA, tokenB] = [pair.a.tokens[i]!, pair.b.tokens[j]!];
  const [x, y] = [tokenA.number!, tokenB.number!];
  const agreement = numbersAgree(x, y);
  if (agreement === 'incomparable' || agreement === 'same') return [];
  const isRounded = agree(x, y);
  if (isRounded && (x.kind === 'date' || x.value === y.value)) return [];
  if (isRounded && (hasEqual(x, pair.b, others) || hasEqual(y, pair.a, all))) return [];
  if (!isRounded && hasPartner(pair, i, j, all, others)) return [];
  const isOne = isRounded || sharesContext(pair, i, j, isClose);
  if (!isOne && !isNearby(x, y)) return [];
  const weight = (isRounded ? ROUNDED : WEIGHTS[x.kind]) * (0.7 + 0.3 * pair.score);
  const rule = isRounded ? 'number/rounded' : 'number/differs';
  const message = isRounded ? 'number.rounded' : 'number.differs';
  const [a, b] = [
    { from: i, to: i + 1 },
    { from: j, to: j + 1 },
  ];
  const draft = contrastDraft(context, pair, a, b, { kind: 'number', rule, weight, message });
  const isSure =
    isRounded ||
    (isOne && !isDoubtful(pair, x, y) && (SINGULAR.has(x.kind) || sharesContext(pair, i, j, isNext)));
  return [isSure ? draft : { ...draft, tentative: true }];
}

/** Whether the sentence has the very number: then it is not told in rounder words, but beside another like it. */
function hasEqual(number: NumberMention, { tokens }: Passage, places: readonly number[]): boolean {
  return places.some((at) => numbersAgree(number, tokens[at]!.number!) === 'same');
}

function isDoubtful(pair: Pair, x: NumberMention, y: NumberMention): boolean {
  if (CALENDAR.has(x.kind)) return pair.shared < ONE_STATEMENT;
  return Math.max(x.value, y.value) > FARTHEST * Math.min(x.value, y.value);
}

/**
 * Whether two numbers are one, exactly or in words that round a little: of two that are both rounded one has to be the
 * rounder, since "about 2.4 million" and "about 2.5 million" are not one number.
 */
function agree(one: NumberMention, other: NumberMention): boolean {
  const agreement = numbersAgree(one, other);
  if (agreement !== 'close' || one.kind === 'date') return agreement === 'same' || agreement === 'close';
  if (isAbout(one) && isAbout(other) && lastDigit(one.value) === lastDigit(other.value)) return false;
  return Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.value, other.value);
}

/** Whether a number may be off to either side, unlike "nearly" and "more than". */
function isAbout({ value, low, high }: NumberMention): boolean {
  return low < value && value < high;
}

/** Which power of ten the last digit stands for that is no nought: 5 for 2.4 million. */
function lastDigit(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return Number(exponent) - mantissa.replace(/^\d\.?/, '').length;
}

/** Whether one of two numbers has its equal on the other side. */
function hasPartner(
  pair: Pair,
  i: number,
  j: number,
  all: readonly number[],
  others: readonly number[],
): boolean {
  return (
    others.some((k) => agree(pair.a.tokens[i]!.number!, pair.b.tokens[k]!.number!)) ||
    all.some((k) => agree(pair.a.tokens[k]!.number!, pair.b.tokens[j]!.number!))
  );
}

/** "19 months" and "the 18-month inquiry": of one unit and almost as much, whatever stands around them. */
function isNearby(x: NumberMention, y: NumberMention): boolean {
  const isMeasured = x.kind === 'amount' || x.kind === 'share' || x.kind === 'measure';
  return isMeasured && Math.max(x.value, y.value) <= NEARBY * Math.min(x.value, y.value);
}

/** Whether two numbers have a telling word in common, on the same side of both and so near. */
function sharesContext(pair: Pair, i: number, j: number, isNear: Nearness): boolean {
  return pair.steps.some((step) => {
    const token = pair.a.tokens[step.a]!;
    return (
      !token.light &&
      !token.number &&
      isNear(pair.a, i, step.a) &&
      isNear(pair.b, j, step.b) &&
      Math.sign(step.a - i) === Math.sign(step.b - j)
    );
  });
}

/** Whether a word of a passage is near a number of it; both by token. */
type Nearness = (passage: Passage, number: number, word: number) => boolean;

/** Nearer than that the word mostly is what the number counts. */
function isNext(_: Passage, number: number, word: number): boolean {
  return Math.abs(number - word) <= CONTEXT_WORDS;
}

/** Whether a word is one of the first telling ones before or after a number. */
function isClose({ tokens }: Passage, number: number, word: number): boolean {
  const [from, to] = [Math.min(number, word), Math.max(number, word)];
  if (to - from > FARTHEST_CONTEXT) return false;
  let between = 0;
  for (let at = from + 1; at < to; at++) if (!tokens[at]!.light) between++;
  return between < CONTEXT_WORDS;
}
