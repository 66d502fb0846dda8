import { noDeadline, type Deadline } from '../text/deadline.ts';
import type { Unit } from './units.ts';
import { readPair, type PairSignals } from './pair-signals.ts';
import { PAIR_WEIGHTS } from './data/pair-weights.generated.ts';
import { flatMap } from '../text/flat-map.ts';

/** Two units of different accounts that render the same words of the same speaker. */
export interface UnitPair extends Candidates {
  /** 0..1: the engine's estimate of the chance that a reader would call them the same utterance. */
  readonly score: number;
}

/** Two units worth a look, with what is seen of them side by side. */
export interface Candidates {
  readonly a: Unit;
  readonly b: Unit;
  readonly signals: PairSignals;
}

export interface MatchOptions {
  /** Least score of a pair. At even odds the two kinds of mistake weigh the same. */
  readonly least: number;
  /** A stem in more units than this tells nothing and would cost time. */
  readonly mostUnits: number;
  /** How many units of the other account are looked at closely for one. */
  readonly mostCandidates: number;
  /** Past it no further unit is looked at, and no further pair is weighed. */
  readonly deadline: Deadline;
}

export const MATCH_DEFAULTS: MatchOptions = {
  least: 0.5,
  mostUnits: 60,
  mostCandidates: 12,
  deadline: noDeadline,
};

/** How strongly the sentences of two units are linked, 0 when they are not. */
export type LinkScore = (a: Unit, b: Unit) => number;

/** The pairs of units of two accounts that say the same, best first. */
export function matchUnits(
  as: readonly Unit[],
  bs: readonly Unit[],
  linkScore: LinkScore,
  options: MatchOptions = MATCH_DEFAULTS,
): UnitPair[] {
  return choosePairs(candidatePairs(as, bs, linkScore, options), PAIR_WEIGHTS, options);
}

/** Those of the candidates that say the same by the weights, best first; past the deadline, of those weighed by then. */
export function choosePairs(
  candidates: readonly Candidates[],
  weights: Readonly<Record<string, number>>,
  { least, deadline }: Pick<MatchOptions, 'least' | 'deadline'> = MATCH_DEFAULTS,
): UnitPair[] {
  const likely: UnitPair[] = [];
  for (const pair of candidates) {
    if (deadline.expired()) break;
    const score = scoreOf(pair.signals, weights);
    if (score >= least) likely.push({ ...pair, score });
  }
  return chooseBest(likely);
}

/**
 * The pairs worth a look: all that have the same words, and for each unit the few that have most
 * stems in common with it, two at least unless one is all that the shorter has.
 */
export function candidatePairs(
  as: readonly Unit[],
  bs: readonly Unit[],
  linkScore: LinkScore,
  options: MatchOptions = MATCH_DEFAULTS,
): Candidates[] {
  const weights = rarity([...as, ...bs]);
  const index = new Map<string, Unit[]>();
  for (const unit of bs) for (const stem of unit.distinct) push(index, stem, unit);
  const twins = pairTwins(as, bs);
  return flatMap(as, (a) => {
    if (options.deadline.expired()) return [];
    const candidates = new Set(likeliest(a, index, options));
    const twin = twins.get(a);
    if (twin) candidates.add(twin);
    return Array.from(candidates, (b) => ({ a, b, signals: readPair(a, b, weights, linkScore(a, b)) }));
  });
}

/** Units of the same words, the first with the first and so on, however often the words are repeated. */
function pairTwins(as: readonly Unit[], bs: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const byWords = new Map<string, Unit[]>();
  for (const b of bs) push(byWords, b.words.join(' '), b);
  const used = new Map<string, number>();
  const twins = new Map<Unit, Unit>();
  for (const a of as) {
    const words = a.words.join(' ');
    const place = used.get(words) ?? 0;
    const twin = byWords.get(words)?.[place];
    if (twin) twins.set(a, twin);
    used.set(words, place + 1);
  }
  return twins;
}

function likeliest(a: Unit, index: ReadonlyMap<string, readonly Unit[]>, options: MatchOptions): Unit[] {
  const shared = new Map<Unit, number>();
  for (const stem of a.distinct) {
    const holders = index.get(stem) ?? [];
    if (holders.length > options.mostUnits) continue;
    for (const b of holders) shared.set(b, (shared.get(b) ?? 0) + 1);
  }
  return [...shared]
    .filter(([b, count]) => count > 1 || Math.min(a.distinct.size, b.distinct.size) === 1)
    .sort(([one, count], [other, otherCount]) => otherCount - count || one.quote - other.quote)
    .slice(0, options.mostCandidates)
    .map(([b]) => b);
}

/** Words from which on the same words are no chance; a single "no" may be anybody's. */
const PHRASE = 4;

function scoreOf(signals: PairSignals, weights: Readonly<Record<string, number>>): number {
  const certain = signals.linked === 1 || signals.length >= Math.log2(1 + PHRASE);
  if (signals.identical === 1 && certain) return 1;
  if (isRetranslated(signals)) return RETRANSLATED.score;
  let odds = weights.bias ?? 0;
  for (const [name, value] of Object.entries(signals)) odds += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** What two translations of one sentence have in common at least; `words` is the length of the shorter one. */
const RETRANSLATED = { words: 12, inOrder: 0.6, linked: 0.8, score: 0.9 };

/**
 * A long sentence of one speaker whose words come in the same order in sentences that are surely linked: translated
 * twice. The pairs that the weights are learned from hold no translated speech, so they cannot know.
 * "to address them with a suggestion to agree on a plan" ~ "to appeal to them with a proposal to approve a plan".
 */
function isRetranslated({ sameSpeaker, length, inOrder, linked }: PairSignals): boolean {
  const { words, inOrder: least, linked: sure } = RETRANSLATED;
  return sameSpeaker === 1 && length >= Math.log2(1 + words) && inOrder >= least && linked >= sure;
}

/** ln(1 + N/n): a stem in one unit of many tells more than one in each. */
function rarity(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { distinct } of units)
    for (const stem of distinct) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(Array.from(counts, ([stem, count]) => [stem, Math.log(1 + units.length / count)]));
}

/**
 * Best pairs first. Words that are wholly in the other may be repeated (in the headline and again below), so such a
 * pair may always stand; of the others, a unit takes a second partner only if both partners lie in one sentence.
 */
function chooseBest(pairs: readonly UnitPair[]): UnitPair[] {
  const ordered = [...pairs].sort(
    (one, other) => other.score - one.score || one.a.quote - other.a.quote || one.b.quote - other.b.quote,
  );
  const takenA = new Map<Unit, Unit>();
  const takenB = new Map<Unit, Unit>();
  return ordered.filter(({ a, b, signals }) => {
    const [forA, forB] = [takenA.get(a), takenB.get(b)];
    const free = (!forA || shareSentence(forA, b)) && (!forB || shareSentence(forB, a));
    if (!free && !isRepeated(signals)) return false;
    takenA.set(a, forA ?? b);
    takenB.set(b, forB ?? a);
    return true;
  });
}

/** Words in order that make two passages one thing said twice, though one of them lost or gained a word. */
const REPEATED = { inOrder: 0.9, words: 5 };

function isRepeated({ runShare, inOrder, length }: PairSignals): boolean {
  return runShare === 1 || (inOrder >= REPEATED.inOrder && length >= Math.log2(1 + REPEATED.words));
}

function shareSentence(one: Unit, other: Unit): boolean {
  return one.sentences.some((sentence) => other.sentences.includes(sentence));
}

function push(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const known = map.get(key);
  if (known) known.push(unit);
  else map.set(key, [unit]);
}
