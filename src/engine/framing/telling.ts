import type { Context, Draft, Standing } from './context.ts';
import { TELLING } from './data/telling.generated.ts';
import type { Pair } from './pairing.ts';
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
  const weighed = new Map<Draft, number>(
    readContrasts(context, drafts).map(({ draft, signals }) => [draft, chanceOf(model, signals)]),
  );
  return drafts.flatMap((draft) => {
    const chance = weighed.get(draft);
    if (chance === undefined) return [draft];
    return chance < LEAST_CHANCE ? [] : [{ ...draft, weight: toWeight(chance, draft.links.length > 0) }];
  });
}

/** What does not stand in linked sentences comes after what does: three in four of these are two things, not one. */
const UNLINKED = 0.7;

/** Readers name few contrasts, so chances are low: their root puts the likely ones beside the weights of other rules. */
function toWeight(chance: number, isLinked: boolean): number {
  return Math.sqrt(chance) * (isLinked ? 1 : UNLINKED);
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
  return [...byPair].flatMap(([pair, own]) => {
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
