import type { Context, Draft, Standing } from './context.ts';
import { TELLING } from './data/telling.generated.ts';
import type { Pair } from './pairing.ts';
import { untilExpired } from './watch.ts';
import { readPair, readSignals, type Signals, type TellingModel } from './signals.ts';

/** A contrast below this chance is more often two things than two ways to say one. */
const LEAST_CHANCE = 0.03;

/**
 * Gives contrasts of wording their weight by the chance that a reader would name them among the most telling, and drops
 * those with hardly any. Other drafts keep the weight of their rule: that two numbers differ or that one account denies
 * what the other says matters however seldom readers' lists have room for it.
 */
export function weighContrasts(
  context: Context,
  drafts: readonly Draft[],
  model: TellingModel = TELLING,
): Draft[] {
  const weighed = new Map<Draft, Draft | null>(
    readContrasts(context, drafts).map(({ draft, signals }) => [
      draft,
      weigh(draft, signals, chanceOf(model, signals)),
    ]),
  );
  return onceEach(drafts.flatMap((draft) => weighed.get(draft) ?? (weighed.has(draft) ? [] : [draft])));
}

/** A clause is told once: against the clauses of a second sentence it is tentative, and the weightiest stands. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const told: Contrast[] = [];
  const second = new Set<Draft>();
  for (const draft of drafts.filter(isSureClause).sort((one, other) => other.weight - one.weight)) {
    if (told.some((other) => isElsewhere(draft, other))) second.add(draft);
    else told.push(draft);
  }
  return drafts.map((draft) => (second.has(draft) ? asTentative(draft) : draft));
}

function isSureClause(draft: Draft): draft is Contrast {
  return draft.rule === CLAUSES && isContrast(draft) && !draft.tentative;
}

/** Whether two contrasts share words of one side, and stand in other sentences of the other. */
function isElsewhere(one: Contrast, other: Contrast): boolean {
  if (one.standing.pair === other.standing.pair) return false;
  return (['a', 'b'] as const).some(
    (side) =>
      one.standing.pair[side] === other.standing.pair[side] &&
      one.standing[side].from < other.standing[side].to &&
      other.standing[side].from < one.standing[side].to,
  );
}

function asTentative(draft: Draft): Draft {
  return { ...draft, weight: TENTATIVE * draft.weight, tentative: true };
}

/** The rule that sets whole clauses against each other. */
const CLAUSES = 'wording/retold';
/** The rule that goes by the place alone: without the same word on both sides two in three that were read were two things. */
const PLACES = 'wording/place';
/** The rule that sets verbs of one subject or object against each other: nine in ten that were read were two acts. */
const PREDICATES = 'wording/predicate';

/** What does not stand in linked sentences comes after what does: three in four of these are two things, not one. */
const UNLINKED = 0.7;
/** And so does what is tentative. */
const TENTATIVE = 0.5;

/**
 * Readers name few contrasts, so chances are low: their root puts the likely ones beside the weights of other rules.
 * `null` if the chance is too small.
 */
function weigh(draft: Contrast, signals: Signals, chance: number): Draft | null {
  if (chance < LEAST_CHANCE) return null;
  const weight = Math.sqrt(chance) * (signals.linked ? 1 : UNLINKED);
  const weighed = { ...draft, weight };
  return isTentative(draft, signals, weight) ? asTentative(weighed) : weighed;
}

/** Words against words below this weight were two things in three of four cases that were read. */
const LEAST_SURE = 0.3;
/**
 * Telling words that two clauses share if they are one thing: with none, one of twenty-three that were read was. Names do
 * not count among the few: who shares only these tells of one person, and seldom one thing of them.
 */
const [FEW_SHARED, ENOUGH_SHARED] = [2, 3];

/**
 * Whether a contrast is more often two things than one told in two ways. Clauses tell one thing if links say so and
 * they share enough words, or a few that weigh no less than what the sparser says alone.
 */
function isTentative({ rule, standing }: Contrast, signals: Signals, weight: number): boolean {
  if (rule === PREDICATES) return true;
  if (rule === PLACES && !(signals.anchoredLeft && signals.anchoredRight)) return true;
  if (rule !== CLAUSES) return weight < LEAST_SURE;
  const { linked, sharedWords, sharedRarity, ownRarity } = signals;
  if (!linked || countShared(standing) < FEW_SHARED) return true;
  return sharedWords < Math.log1p(ENOUGH_SHARED) && sharedRarity < ownRarity;
}

/** How many telling words that are no names both phrases hold. */
function countShared({ pair, a, b }: Standing): number {
  let count = 0;
  for (let at = a.from; at < a.to; at++) {
    const { light, name } = pair.a.tokens[at]!;
    const partner = pair.partnerA[at]!;
    if (!light && !name && partner >= b.from && partner < b.to) count++;
  }
  return count;
}

function chanceOf(model: TellingModel, signals: Signals): number {
  let odds = model.bias;
  for (const name of Object.keys(signals) as (keyof Signals)[]) odds += model[name] * signals[name];
  return 1 / (1 + Math.exp(-odds));
}

/** A contrast of wording, and where in two sentences it stands. */
export type Contrast = Draft & { readonly standing: Standing };

/** The contrasts of wording among drafts, each with what the model sees of it. */
export function readContrasts(
  context: Context,
  drafts: readonly Draft[],
): { readonly draft: Contrast; readonly signals: Signals }[] {
  const byPair = new Map<Pair, Contrast[]>();
  for (const draft of drafts) {
    if (!isContrast(draft)) continue;
    const known = byPair.get(draft.standing.pair);
    if (known) known.push(draft);
    else byPair.set(draft.standing.pair, [draft]);
  }
  const rivals = countRivals([...byPair.keys()]);
  return untilExpired([...byPair], context.watch, ([pair, own]) => {
    const reading = readPair(context, pair, rivals(pair));
    return own.map((draft) => ({ draft, signals: readSignals(reading, draft.weight, draft.standing) }));
  });
}

function isContrast(draft: Draft): draft is Contrast {
  return draft.standing !== undefined && draft.kind === 'wording';
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
