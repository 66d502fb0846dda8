import type { Context, Draft } from './context.ts';
import { ONE_THING } from './data/one-thing.generated.ts';
import { TELLING } from './data/telling.generated.ts';
import {
  LEAST_SURE,
  oneThingChance,
  type OneThingModel,
  readOneThing,
  type StandingDraft,
} from './one-thing.ts';
import type { Pair } from './pairing.ts';
import { readPair, readSignals, type Signals, type TellingModel } from './signals.ts';
import { CLAUSES } from './rules/retold.ts';
import type { Passage } from './view.ts';
import { untilExpired } from './watch.ts';
import { flatMap } from '../text/flat-map.ts';

/** The models that contrasts are weighed by. */
export interface Models {
  /** The chance that a reader names a contrast among the most telling. */
  readonly telling: TellingModel;
  /** The chance that it is one thing told in two ways. */
  readonly oneThing: OneThingModel;
}

const LEARNED: Models = { telling: TELLING, oneThing: ONE_THING };

/** A contrast below this chance is more often two things than two ways to say one. */
const LEAST_CHANCE = 0.03;

/**
 * Gives contrasts of wording their weight by the chance that a reader would name them among the most telling, and drops
 * those with hardly any. Other drafts keep the weight of their rule: that two numbers differ or that one account denies
 * what the other says matters however seldom readers' lists have room for it. What sets words of two sentences against
 * each other and is hardly one thing becomes tentative.
 */
export function weighContrasts(
  context: Context,
  drafts: readonly Draft[],
  models: Models = LEARNED,
): Draft[] {
  const weighed = new Map(
    eachStanding(context, drafts, (draft, signals): readonly [Draft, Draft | null] => [
      draft,
      weigh(context, draft, signals, models),
    ]),
  );
  const judged = drafts.map((draft) => (weighed.has(draft) ? (weighed.get(draft) ?? null) : draft));
  return onceEach(judged.filter((draft) => draft !== null));
}

/** What is tentative comes after what is sure. */
const TENTATIVE = 0.5;

/**
 * Readers name few contrasts, so chances are low: their root puts the likely ones beside the weights of other rules.
 * `null` if the chance is too small.
 */
function weigh(context: Context, draft: StandingDraft, signals: Signals, models: Models): Draft | null {
  let weight = draft.weight;
  if (draft.kind === 'wording') {
    const chance = chanceOf(models.telling, signals);
    if (chance < LEAST_CHANCE) return null;
    weight = Math.sqrt(chance);
  }
  const weighed = { ...draft, weight };
  return isSure(context, draft, signals, models.oneThing) ? weighed : asTentative(weighed);
}

/**
 * Rules that are right too seldom to be sure of: of verbs of one subject or object nine in ten that were read were two
 * acts, of words in one place four in five were two things. Who attributes what the other says flatly is seldom clear.
 */
const UNSURE: ReadonlySet<string> = new Set(['wording/predicate', 'wording/place', 'attribution/flat']);

/** Whether a contrast is one thing, as far as can be told. Certainty and numbers are judged by their own rules. */
function isSure(context: Context, draft: StandingDraft, signals: Signals, model: OneThingModel): boolean {
  if (draft.tentative || UNSURE.has(draft.rule)) return false;
  const least = LEAST_SURE[draft.rule];
  if (least === undefined) return true;
  const seen = readOneThing(signals, draft, context.rarity);
  // Clauses that share no word but names tell of one person, and seldom one thing of them.
  if (draft.rule === CLAUSES && (!seen.linked || seen.sharedRarity === 0)) return false;
  return oneThingChance(model, seen) >= least;
}

function asTentative(draft: Draft): Draft {
  return { tentative: true, ...draft, weight: TENTATIVE * draft.weight };
}

/** A clause is told once: against the clauses of a second sentence it is tentative, and the weightiest stands. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  /** By sentence, on either side, the clauses of it that are told. */
  const told = new Map<Passage, StandingDraft[]>();
  const second = new Set<Draft>();
  for (const draft of drafts.filter(isSureClause).sort((one, other) => other.weight - one.weight)) {
    const { a, b } = draft.standing.pair;
    const near = flatMap([a, b], (passage) => told.get(passage) ?? []);
    if (near.some((other) => isElsewhere(draft, other))) second.add(draft);
    else for (const passage of [a, b]) told.set(passage, [...(told.get(passage) ?? []), draft]);
  }
  return drafts.map((draft) => (second.has(draft) ? asTentative(draft) : draft));
}

function isSureClause(draft: Draft): draft is StandingDraft {
  return draft.rule === CLAUSES && isStanding(draft) && !draft.tentative;
}

/** Whether two contrasts share words of one side, and stand in other sentences of the other. */
function isElsewhere(one: StandingDraft, other: StandingDraft): boolean {
  if (one.standing.pair === other.standing.pair) return false;
  return (['a', 'b'] as const).some(
    (side) =>
      one.standing.pair[side] === other.standing.pair[side] &&
      one.standing[side].from < other.standing[side].to &&
      other.standing[side].from < one.standing[side].to,
  );
}

function chanceOf(model: TellingModel, signals: Signals): number {
  let odds = model.bias;
  for (const name of Object.keys(signals) as (keyof Signals)[]) odds += model[name] * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

/** The drafts that set words of two sentences against each other, each with what the models see of it. */
export function readStandings(
  context: Context,
  drafts: readonly Draft[],
): { readonly draft: StandingDraft; readonly signals: Signals }[] {
  return eachStanding(context, drafts, (draft, signals) => ({ draft, signals }));
}

/** What is made of each draft that sets words of two sentences against each other, pair by pair, until time is up. */
function eachStanding<T>(
  context: Context,
  drafts: readonly Draft[],
  make: (draft: StandingDraft, signals: Signals) => T,
): T[] {
  const byPair = new Map<Pair, StandingDraft[]>();
  for (const draft of drafts) {
    if (!isStanding(draft)) continue;
    const known = byPair.get(draft.standing.pair);
    if (known) known.push(draft);
    else byPair.set(draft.standing.pair, [draft]);
  }
  const rivals = countRivals([...byPair.keys()]);
  return untilExpired([...byPair], context.watch, ([pair, own]) => {
    const reading = readPair(context, pair, rivals(pair));
    return own.map((draft) => make(draft, readSignals(reading, draft.weight, draft.standing)));
  });
}

function isStanding(draft: Draft): draft is StandingDraft {
  return draft.standing !== undefined;
}

/** In how many surer pairs one of the two sentences of a pair stands. */
function countRivals(pairs: readonly Pair[]): (pair: Pair) => number {
  const a = groupBy(pairs, ({ a }) => a.sentence);
  const b = groupBy(pairs, ({ b }) => b.sentence);
  return (pair) =>
    [...a.get(pair.a.sentence)!, ...b.get(pair.b.sentence)!].filter(({ score }) => score > pair.score).length;
}

function groupBy(pairs: readonly Pair[], keyOf: (pair: Pair) => number): Map<number, Pair[]> {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const known = groups.get(keyOf(pair));
    if (known) known.push(pair);
    else groups.set(keyOf(pair), [pair]);
  }
  return groups;
}
