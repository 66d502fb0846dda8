import type { Context, Standing } from './context.ts';
import { relatedPlaces } from './lexicon.ts';
import type { Marks } from './marks.ts';
import type { Pair } from './pairing.ts';
import type { SetHit } from './sets.ts';
import type { Phrase } from './slots.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { keyOf, type Passage, type Token, type View } from './view.ts';

/** What a pair of sentences tells of any contrast in it. */
export interface PairSignals {
  /** Log odds that a reader would link the two. */
  readonly link: number;
  readonly linked: number;
  /** Share of the words of the shorter sentence that the other has, and how many there are. */
  readonly shared: number;
  readonly common: number;
  /** In how many surer pairs one of the two stands. */
  readonly rivals: number;
  readonly length: number;
}

/**
 * What a contrast tells of itself. `...One`: true of one side only, `...Both`: of both. Counts of words are logarithms,
 * yes and no are 1 and 0.
 */
export interface WordSignals {
  readonly ruleWeight: number;
  /** Words that the other sentence lacks, on the side that has fewer; and how rare they are. */
  readonly ownWords: number;
  readonly ownRarity: number;
  /** Words that both phrases hold, and how rare they are. */
  readonly sharedWords: number;
  readonly sharedRarity: number;
  /** The share of the own words that the other account uses somewhere else. */
  readonly usedElsewhere: number;
  readonly loadedOne: number;
  readonly loadedBoth: number;
  readonly chargedOne: number;
  readonly forcefulOne: number;
  readonly sameSet: number;
  readonly related: number;
  readonly quotedOne: number;
  readonly quotedBoth: number;
  readonly namesBoth: number;
  /** The nearest telling word before, and after, is the same on both sides. */
  readonly anchoredLeft: number;
  readonly anchoredRight: number;
  /** How far apart the phrases lie in their sentences, 0..1. */
  readonly shift: number;
}

export type Signals = PairSignals & WordSignals & Surroundings;

/** Both sides of a pair, looked up once for all contrasts in it. */
export interface PairReading {
  readonly context: Context;
  readonly pair: Pair;
  readonly marks: Readonly<Record<'a' | 'b', Marks>>;
  readonly signals: PairSignals;
}

export function readPair(context: Context, pair: Pair, rivals: number): PairReading {
  return {
    context,
    pair,
    marks: { a: context.marks.a(pair.a), b: context.marks.b(pair.b) },
    signals: {
      link: logit(pair.score),
      linked: Number(pair.links.length > 0),
      shared: pair.shared,
      common: Math.log1p(pair.steps.filter((step) => !pair.a.tokens[step.a]!.light).length),
      rivals: Math.log1p(rivals),
      length: Math.log1p(Math.min(pair.a.tokens.length, pair.b.tokens.length)),
    },
  };
}

/** Chances nearer to 0 or 1 are more than learned scores can tell. */
const [LEAST_CHANCE, MOST_CHANCE] = [0.02, 0.98];

function logit(chance: number): number {
  const bounded = Math.min(MOST_CHANCE, Math.max(LEAST_CHANCE, chance));
  return Math.log(bounded / (1 - bounded));
}

/** All that the model sees of a contrast. */
export function readSignals(reading: PairReading, ruleWeight: number, standing: Standing): Signals {
  const { pair, marks, context } = reading;
  const { a, b } = standing;
  const [sideA, sideB] = [pair.a, pair.b];
  const one = (kind: Mark) => Number(has(marks.a[kind], a) !== has(marks.b[kind], b));
  const both = (kind: Mark) => Number(has(marks.a[kind], a) && has(marks.b[kind], b));
  const ownA = ownWords(sideA, pair.partnerA, a);
  const ownB = ownWords(sideB, pair.partnerB, b);
  const shared = sharedWords(pair, a, b);
  const [quotedA, quotedB] = [sideA.tokens[a.from]!.quoted, sideB.tokens[b.from]!.quoted];
  const rarity = (tokens: readonly Token[]) => tokens.reduce((sum, token) => sum + context.rarity(token), 0);
  const { link, linked, shared: share, common, rivals, length } = reading.signals;
  const { runs, closeRarity, closeBefore, closeNames, ownNames } = readSurroundings(standing, context.rarity);
  // All names written out: an object that is spread into and then grows by twenty names is slow to make.
  return {
    link,
    linked,
    shared: share,
    common,
    rivals,
    length,
    ruleWeight,
    ownWords: Math.log1p(Math.min(ownA.length, ownB.length)),
    ownRarity: Math.log1p(Math.min(rarity(ownA), rarity(ownB))),
    sharedWords: Math.log1p(shared.length),
    sharedRarity: Math.log1p(rarity(shared)),
    usedElsewhere: usedElsewhere(context, ownA, ownB),
    loadedOne: one('loaded'),
    loadedBoth: both('loaded'),
    chargedOne: one('charged'),
    forcefulOne: one('forceful'),
    sameSet: Number(isSameSet(reading, a, b)),
    related: Math.log1p(countRelated(context, ownA, ownB)),
    quotedOne: Number(quotedA !== quotedB),
    quotedBoth: Number(quotedA && quotedB),
    namesBoth: Number(hasName(sideA, a) && hasName(sideB, b)),
    anchoredLeft: isAnchored(pair, a, b, -1),
    anchoredRight: isAnchored(pair, a, b, 1),
    runs,
    closeRarity,
    closeBefore,
    closeNames,
    ownNames,
    shift: Math.abs(middle(a) / sideA.tokens.length - middle(b) / sideB.tokens.length),
  };
}

/** A mark that each word has or has not. */
type Mark = Exclude<keyof Marks, 'sets'>;

function middle({ from, to }: Phrase): number {
  return (from + to) / 2;
}

function isIn({ from, to }: Phrase, at: number): boolean {
  return from <= at && at < to;
}

function has(marks: Uint8Array, { from, to }: Phrase): boolean {
  for (let at = from; at < Math.min(to, marks.length); at++) if (marks[at]) return true;
  return false;
}

function hasName({ tokens }: Passage, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.name) return true;
  return false;
}

/** The telling words that the other sentence lacks; names are no choice of words. */
function ownWords({ tokens }: Passage, partner: Int32Array, { from, to }: Phrase): Token[] {
  const own: Token[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!token.light && !token.name && partner[at] === -1) own.push(token);
  }
  return own;
}

/** The telling words that both phrases hold. */
function sharedWords({ a: { tokens }, partnerA }: Pair, a: Phrase, b: Phrase): Token[] {
  const shared: Token[] = [];
  for (let at = a.from; at < a.to; at++)
    if (!tokens[at]!.light && isIn(b, partnerA[at]!)) shared.push(tokens[at]!);
  return shared;
}

function usedElsewhere({ a, b }: Context, ownA: readonly Token[], ownB: readonly Token[]): number {
  const usedIn = ({ frequency }: View, own: readonly Token[]) =>
    own.filter(({ key }) => frequency.has(key)).length;
  return (usedIn(b, ownA) + usedIn(a, ownB)) / Math.max(1, ownA.length + ownB.length);
}

function isSameSet({ marks }: PairReading, a: Phrase, b: Phrase): boolean {
  const hitsB = setHitsIn(marks.b, b);
  return (
    hitsB.length > 0 && setHitsIn(marks.a, a).some((one) => hitsB.some((other) => sharesSet(one, other)))
  );
}

/** The words of a phrase that belong to contrast sets. */
function setHitsIn({ sets }: Marks, { from, to }: Phrase): SetHit[] {
  return sets.filter((hit) => hit.from >= from && hit.to <= to);
}

function sharesSet(one: SetHit, other: SetHit): boolean {
  return one.places.some(({ set }) => other.places.some((place) => place.set === set));
}

function countRelated({ a: { lexicon } }: Context, ownA: readonly Token[], ownB: readonly Token[]): number {
  const related = relatedPlaces(lexicon, ownA.map(keyOf), ownB.map(keyOf));
  return new Set(related.map(([one]) => one)).size;
}

function isAnchored(pair: Pair, a: Phrase, b: Phrase, step: 1 | -1): number {
  const [i, j] = [nextTelling(pair.a, a, step), nextTelling(pair.b, b, step)];
  return Number(i !== null && j !== null && pair.partnerA[i] === j);
}

function nextTelling({ tokens }: Passage, { from, to }: Phrase, step: 1 | -1): number | null {
  let at = step < 0 ? from - 1 : to;
  while (at >= 0 && at < tokens.length && tokens[at]!.light) at += step;
  return at >= 0 && at < tokens.length ? at : null;
}

/** What each signal adds to the log odds that a reader calls a contrast telling, and the log odds without any. */
export type TellingModel = Readonly<Record<keyof Signals | 'bias', number>>;
