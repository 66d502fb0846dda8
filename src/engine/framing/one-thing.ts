import type { Draft, Standing } from './context.ts';
import type { Signals } from './signals.ts';
import type { Token } from './view.ts';

/**
 * What tells whether two phrases are one thing told in two ways. Rarities and counts are logarithms, yes and no are 1
 * and 0; those that are not explained here are as in `Signals`.
 */
export interface OneThingSignals extends Pick<Signals, Taken> {
  /** How rare the words are that both phrases hold, names left out. */
  readonly sharedRarity: number;
  /** What kind of rule saw it: some are right more often than their words tell. */
  readonly modifier: number;
  readonly attribution: number;
}

type Taken =
  | 'link'
  | 'linked'
  | 'common'
  | 'ruleWeight'
  | 'runs'
  | 'closeRarity'
  | 'closeBefore'
  | 'closeNames'
  | 'ownNames';

/** What each signal adds to the log odds that two phrases are one thing, and the log odds without any. */
export type OneThingModel = Readonly<Record<keyof OneThingSignals | 'bias', number>>;

/** A draft that sets words of two sentences against each other. */
export type StandingDraft = Draft & { readonly standing: Standing };

/** All that the model sees of two phrases. `rarity` is that of a word, as in `Context`. */
export function readOneThing(
  signals: Signals,
  { rule, standing }: StandingDraft,
  rarity: (token: Token) => number,
): OneThingSignals {
  const { link, linked, common, ruleWeight, runs, closeRarity, closeBefore, closeNames, ownNames } = signals;
  return {
    link,
    linked,
    common,
    ruleWeight,
    sharedRarity: Math.log1p(sharedRarity(standing, rarity)),
    runs,
    closeRarity,
    closeBefore,
    closeNames,
    ownNames,
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

function sharedRarity({ pair, a, b }: Standing, rarity: (token: Token) => number): number {
  let sum = 0;
  for (let at = a.from; at < a.to; at++) {
    const token = pair.a.tokens[at]!;
    const partner = pair.partnerA[at]!;
    if (!token.light && !token.name && partner >= b.from && partner < b.to) sum += rarity(token);
  }
  return sum;
}
