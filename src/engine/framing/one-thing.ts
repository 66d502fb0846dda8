import type { Draft, Standing } from './context.ts';
import type { Pair, Step } from './pairing.ts';
import type { Signals } from './signals.ts';
import type { Phrase } from './slots.ts';
import type { Passage } from './view.ts';

/**
 * What tells whether two phrases are one thing told in two ways. Rarities and counts are logarithms, yes and no are 1
 * and 0; those that are not explained here are as in `Signals`.
 */
export interface OneThingSignals extends Pick<Signals, Taken> {
  /** How rare the words are that both phrases hold, names left out. */
  readonly sharedRarity: number;
  /** In how many separate runs they share words, names among them: two say more than one as long. */
  readonly runs: number;
  /** How rare the words are that both sentences hold close to the phrases; names count half, farther words less. */
  readonly closeRarity: number;
  /** The same of words that stand before both phrases: mostly who did it. */
  readonly closeBefore: number;
  /** Names that both sentences hold close to the phrases or in them. */
  readonly closeNames: number;
  /** Names in the phrases that the other sentence lacks. */
  readonly ownNames: number;
  /** What kind of rule saw it: some are right more often than their words tell. */
  readonly modifier: number;
  readonly attribution: number;
}

type Taken = 'link' | 'linked' | 'common' | 'ruleWeight';

/** What each signal adds to the log odds that two phrases are one thing, and the log odds without any. */
export type OneThingModel = Readonly<Record<keyof OneThingSignals | 'bias', number>>;

/** A draft that sets words of two sentences against each other. */
export type StandingDraft = Draft & { readonly standing: Standing };

/** Rarity of a word key, as `Context.rarity`. */
type Rarity = (key: string) => number;

/** All that the model sees of two phrases. */
export function readOneThing(
  signals: Signals,
  { rule, standing }: StandingDraft,
  rarity: Rarity,
): OneThingSignals {
  const { link, linked, common, ruleWeight } = signals;
  const { pair, a, b } = standing;
  return {
    link,
    linked,
    common,
    ruleWeight,
    ...readShared(standing, rarity),
    ...readSurroundings(standing, rarity),
    ownNames: Math.log1p(ownNames(pair.a, pair.partnerA, a) + ownNames(pair.b, pair.partnerB, b)),
    modifier: Number(rule === 'wording/modifier'),
    attribution: Number(rule.startsWith('attribution/')),
  };
}

/**
 * The rules whose findings are judged so, and the least chance at which one is sure: of those that were read and left out
 * of the learning in turn, more than four in five above it were one thing.
 */
export const LEAST_SURE: Readonly<Record<string, number>> = {
  'wording/retold': 0.65,
  'wording/set': 0.55,
  'wording/quoted': 0.55,
  'wording/modifier': 0.6,
  'attribution/verb': 0.55,
  'attribution/source': 0.55,
};

/** Chance, 0..1, that two phrases are one thing told in two ways. */
export function oneThingChance(model: OneThingModel, signals: OneThingSignals): number {
  let odds = model.bias;
  for (const name of Object.keys(signals) as (keyof OneThingSignals)[]) odds += model[name] * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

function readShared(
  { pair, a, b }: Standing,
  rarity: Rarity,
): Pick<OneThingSignals, 'sharedRarity' | 'runs'> {
  let [sum, runs] = [0, 0];
  /** Where the run would go on. */
  let next = { a: -1, b: -1 };
  for (let at = a.from; at < a.to; at++) {
    const partner = pair.partnerA[at]!;
    if (partner < b.from || partner >= b.to) continue;
    const { light, name, key } = pair.a.tokens[at]!;
    const goesOn = at === next.a && partner === next.b;
    if (light && !goesOn) continue;
    next = { a: at + 1, b: partner + 1 };
    if (!goesOn) runs++;
    if (!light && !name) sum += rarity(key);
  }
  return { sharedRarity: Math.log1p(sum), runs: Math.log1p(runs) };
}

/** A name tells who, not what: two sentences on one person share it whatever they tell. */
const NAME = 0.5;
/** Tokens, on both sides together, at which a word counts half. */
const HALF_DISTANCE = 4;
/** Tokens from a phrase in which a name counts as close. */
const CLOSE = 6;

function readSurroundings(
  { pair, a, b }: Standing,
  rarity: Rarity,
): Pick<OneThingSignals, 'closeRarity' | 'closeBefore' | 'closeNames'> {
  let [all, before, names] = [0, 0, 0];
  for (const step of pair.steps) {
    const { light, name, key } = pair.a.tokens[step.a]!;
    if (light) continue;
    const [toA, toB] = distances(step, a, b);
    if (name && Math.abs(toA) <= CLOSE && Math.abs(toB) <= CLOSE) names++;
    if (toA === 0 && toB === 0) continue;
    const weight = (rarity(key) * (name ? NAME : 1)) / (1 + (Math.abs(toA) + Math.abs(toB)) / HALF_DISTANCE);
    all += weight;
    if (toA < 0 && toB < 0) before += weight;
  }
  return {
    closeRarity: Math.log1p(all),
    closeBefore: Math.log1p(before),
    closeNames: Math.log1p(names),
  };
}

function distances(step: Step, a: Phrase, b: Phrase): readonly [number, number] {
  return [distanceTo(a, step.a), distanceTo(b, step.b)];
}

/** In tokens; negative before a phrase, 0 inside. */
function distanceTo({ from, to }: Phrase, at: number): number {
  return at < from ? at - from : Math.max(0, at - to + 1);
}

function ownNames({ tokens }: Passage, partner: Pair['partnerA'], { from, to }: Phrase): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.name && partner[at] === -1) count++;
  return count;
}
