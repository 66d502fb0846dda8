import { matchesOf, pattern } from '../text/each-match.ts';
import type { Unit } from './units.ts';

/** What is seen of two quoted passages side by side. Shares are 0..1, counts log2(1 + n). */
export interface PairSignals {
  /** All words are the same. */
  readonly identical: number;
  /** Share of the rarity of the shorter one's content words that the other has too, and of the longer one's. */
  readonly shortCovered: number;
  readonly longCovered: number;
  /** Content words in common, and the rarity of the rarest of them. */
  readonly common: number;
  readonly rarest: number;
  /** The longest run of words in common, and its share of the shorter one. */
  readonly run: number;
  readonly runShare: number;
  /** Share of the shorter one's words that the other has in the same order, with others between. */
  readonly inOrder: number;
  /** Words of the shorter one. */
  readonly length: number;
  readonly sameSpeaker: number;
  readonly otherSpeaker: number;
  /** How strongly their sentences are linked. */
  readonly linked: number;
  /** The shorter one is no more than a word or two, and how strongly it is linked if so. */
  readonly brief: number;
  readonly briefLinked: number;
  /** One of them is a word held at arm's length rather than said. */
  readonly unspoken: number;
  /** Share of the common content words that neither account uses in its own voice. */
  readonly own: number;
}

/** Words beyond which a passage is compared no further: longer ones are rare, and their starts tell enough. */
const LONGEST = 120;

export function readPair(a: Unit, b: Unit, rarity: ReadonlyMap<string, number>, linked: number): PairSignals {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const common = [...short.distinct].filter((stem) => long.distinct.has(stem));
  const weigh = (stems: Iterable<string>): number => {
    let sum = 0;
    for (const stem of stems) sum += rarity.get(stem) ?? 0;
    return sum;
  };
  const shared = weigh(common);
  const [fewer, more] = [short.words.slice(0, LONGEST), long.words.slice(0, LONGEST)];
  const run = longestRun(fewer, more);
  const own = common.filter((stem) => !a.told.has(stem) && !b.told.has(stem));
  const brief = short.words.length <= BRIEF ? 1 : 0;
  const speakers = compareSpeakers(a.speaker, b.speaker);
  return {
    identical: short.words.join(' ') === long.words.join(' ') ? 1 : 0,
    shortCovered: shared / Math.max(weigh(short.distinct), Number.EPSILON),
    longCovered: shared / Math.max(weigh(long.distinct), Number.EPSILON),
    common: Math.log2(1 + common.length),
    rarest: Math.max(0, ...common.map((stem) => rarity.get(stem) ?? 0)),
    run: Math.log2(1 + run),
    runShare: run / Math.max(1, fewer.length),
    inOrder: commonInOrder(fewer, more) / Math.max(1, fewer.length),
    length: Math.log2(1 + short.words.length),
    sameSpeaker: speakers === 'same' ? 1 : 0,
    otherSpeaker: speakers === 'other' ? 1 : 0,
    linked,
    brief,
    briefLinked: brief * linked,
    unspoken: a.spoken && b.spoken ? 0 : 1,
    own: weigh(own) / Math.max(shared, Number.EPSILON),
  };
}

/** Words up to which a fragment may be anybody's: "in Vietnam", "false narrative". */
const BRIEF = 2;

/** Length of the longest run of equal words; looks only at places where words are equal. */
function longestRun(as: readonly string[], bs: readonly string[]): number {
  const places = new Map<string, number[]>();
  bs.forEach((word, j) => {
    const known = places.get(word);
    if (known) known.push(j);
    else places.set(word, [j]);
  });
  let best = 0;
  let ending = new Map<number, number>();
  for (const word of as) {
    const next = new Map<number, number>();
    for (const j of places.get(word) ?? []) {
      const run = (ending.get(j - 1) ?? 0) + 1;
      next.set(j, run);
      best = Math.max(best, run);
    }
    ending = next;
  }
  return best;
}

/** Length of the longest common subsequence of words. */
function commonInOrder(as: readonly string[], bs: readonly string[]): number {
  const row = new Uint16Array(bs.length + 1);
  for (const word of as) {
    let diagonal = 0;
    for (let j = 0; j < bs.length; j++) {
      const above = row[j + 1]!;
      row[j + 1] = word === bs[j] ? diagonal + 1 : Math.max(above, row[j]!);
      diagonal = above;
    }
  }
  return row[bs.length]!;
}

/** Whether two names can be one person's: "Putin" and "Vladimir Putin" can, "he" and a name may. */
export function compareSpeakers(one: string | null, other: string | null): 'same' | 'other' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return 'unknown';
  const last = (words: readonly string[]): string => words.at(-1)!;
  if (a.includes(last(b)) || b.includes(last(a))) return 'same';
  return 'other';
}

export const NAME_WORD = pattern(() => /\p{Lu}[\p{L}\p{M}'’-]+/gu, /[A-Z][A-Za-z'’-]+/g);

/** The words of a name; none for a pronoun or a role, which may be anybody's. */
function nameWords(name: string): string[] {
  return matchesOf(name, NAME_WORD).map((word) => word.toLowerCase());
}
