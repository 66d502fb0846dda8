import type { Unit } from './units.ts';

/** Two units of different accounts that render the same words of the same speaker. */
export interface UnitPair {
  readonly a: Unit;
  readonly b: Unit;
  /** Share of the shorter one's weight that the other has too, 0..1. */
  readonly score: number;
}

export interface MatchOptions {
  /** Least score for two quotations whose sentences nobody linked. */
  readonly unlinked: number;
  /** Least score when the sentences are linked: a translation keeps the names and turns of phrase, not every word. */
  readonly linked: number;
  /** Least number of stems in common, unless all words are the same. */
  readonly common: number;
  /** A stem in more units than this tells nothing and would cost time. */
  readonly mostUnits: number;
}

export const MATCH_DEFAULTS: MatchOptions = { unlinked: 0.6, linked: 0.4, common: 2, mostUnits: 60 };

/** The pairs of units of two accounts that say the same, best first, each unit at most once a pair of sentences. */
export function matchUnits(
  as: readonly Unit[],
  bs: readonly Unit[],
  isLinked: (a: Unit, b: Unit) => boolean,
  options: MatchOptions = MATCH_DEFAULTS,
): UnitPair[] {
  const weights = rarity([...as, ...bs]);
  const index = new Map<string, Unit[]>();
  for (const unit of bs) for (const stem of new Set(unit.stems)) push(index, stem, unit);
  const pairs: UnitPair[] = [];
  for (const a of as) {
    const candidates = new Set<Unit>();
    for (const stem of new Set(a.stems)) {
      const holders = index.get(stem) ?? [];
      if (holders.length <= options.mostUnits) for (const b of holders) candidates.add(b);
    }
    for (const b of candidates) {
      const score = scorePair(a, b, weights, isLinked(a, b), options);
      if (score !== null) pairs.push({ a, b, score });
    }
  }
  return chooseBest(pairs);
}

/** ln(1 + N/n): a stem in one unit of many tells more than one in each. */
function rarity(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of units)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(Array.from(counts, ([stem, count]) => [stem, Math.log(1 + units.length / count)]));
}

function scorePair(
  a: Unit,
  b: Unit,
  weights: ReadonlyMap<string, number>,
  linked: boolean,
  options: MatchOptions,
): number | null {
  if (a.words.join(' ') === b.words.join(' ')) return 1;
  const inA = new Set(a.stems);
  const inB = new Set(b.stems);
  const common = [...inA].filter((stem) => inB.has(stem));
  if (common.length < options.common) return null;
  const score =
    weightOf(common, weights) / Math.min(weightOf([...inA], weights), weightOf([...inB], weights));
  return score >= (linked ? options.linked : options.unlinked) ? Math.min(score, 0.999) : null;
}

function weightOf(stems: readonly string[], weights: ReadonlyMap<string, number>): number {
  return stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
}

/** Best pairs first; a unit may take a second partner only if both partners lie in one sentence. */
function chooseBest(pairs: readonly UnitPair[]): UnitPair[] {
  const ordered = [...pairs].sort(
    (one, other) => other.score - one.score || one.a.quote - other.a.quote || one.b.quote - other.b.quote,
  );
  const takenA = new Map<Unit, Unit>();
  const takenB = new Map<Unit, Unit>();
  return ordered.filter(({ a, b }) => {
    const [forA, forB] = [takenA.get(a), takenB.get(b)];
    if ((forA && !shareSentence(forA, b)) || (forB && !shareSentence(forB, a))) return false;
    takenA.set(a, forA ?? b);
    takenB.set(b, forB ?? a);
    return true;
  });
}

function shareSentence(one: Unit, other: Unit): boolean {
  return one.sentences.some((sentence) => other.sentences.includes(sentence));
}

function push(index: Map<string, Unit[]>, key: string, unit: Unit): void {
  const known = index.get(key);
  if (known) known.push(unit);
  else index.set(key, [unit]);
}
