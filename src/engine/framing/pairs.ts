import type { Link } from '../model.ts';

import { alignWords, type Pair } from './pairing.ts';
import type { View } from './view.ts';

/** Indexes of two sentences, and the chance, 0..1, that a reader would link them. */
export interface NearLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A sentence in a list of many links (a live blog, a boilerplate line) is compared with its best partners only. */
const MOST_PARTNERS = 4;
/** Partners of a sentence beside its links. */
const MOST_NEAR = 2;

/** The pairs of sentences that rules look at: the linked ones. Identical sentences hold no difference and stay out. */
export function linkedPairs(a: View, b: View, links: readonly Link[]): Pair[] {
  const byPlace = new Map<string, { i: number; j: number; links: Link[]; score: number }>();
  for (const link of links) {
    for (const i of link.a.sentences) {
      for (const j of link.b.sentences) {
        const known = byPlace.get(`${i} ${j}`) ?? { i, j, links: [], score: 0 };
        known.links.push(link);
        known.score = Math.max(known.score, link.score);
        byPlace.set(`${i} ${j}`, known);
      }
    }
  }
  const best = [...byPlace.values()].sort(
    (one, other) => other.score - one.score || one.i - other.i || one.j - other.j,
  );
  const countA = new Map<number, number>();
  const countB = new Map<number, number>();
  return best.flatMap(({ i, j, links: own, score }) => {
    const [passageA, passageB] = [a.passages[i], b.passages[j]];
    if (!passageA || !passageB) return [];
    if (take(countA, i) > MOST_PARTNERS || take(countB, j) > MOST_PARTNERS) return [];
    return [alignWords(passageA, passageB, own, score)];
  });
}

function take(counts: Map<number, number>, key: number): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** Sentences that fell short of a link, the surest first, but for those that the other account has word for word. */
export function nearPairs(a: View, b: View, near: readonly NearLink[], linked: readonly Pair[]): Pair[] {
  const known = new Set(linked.map((pair) => `${pair.a.sentence} ${pair.b.sentence}`));
  const twins = { a: new Set<number>(), b: new Set<number>() };
  for (const pair of linked.filter(isTwin)) {
    twins.a.add(pair.a.sentence);
    twins.b.add(pair.b.sentence);
  }
  const countA = new Map<number, number>();
  const countB = new Map<number, number>();
  return near.flatMap(({ a: i, b: j, score }) => {
    const [passageA, passageB] = [a.passages[i], b.passages[j]];
    if (!passageA || !passageB || known.has(`${i} ${j}`) || twins.a.has(i) || twins.b.has(j)) return [];
    if (take(countA, i) > MOST_NEAR || take(countB, j) > MOST_NEAR) return [];
    return [alignWords(passageA, passageB, [], score)];
  });
}

/** Word for word the same: what is told so is told, and nothing near it tells it in other words. */
function isTwin({ a, b, steps }: Pair): boolean {
  return a.tokens.length === b.tokens.length && steps.length === a.tokens.length;
}

/** The most like sentence of the other account, and how like it is, 0..1. */
export interface Nearest {
  readonly sentence: number;
  readonly score: number;
}

/** For each sentence of either side its nearest of the other, `null` if they share no telling word. */
export interface Nearness {
  readonly a: readonly (Nearest | null)[];
  readonly b: readonly (Nearest | null)[];
}

/** A word in more sentences than this leads nowhere. Bounds the work on long texts. */
const MOST_POSTINGS = 40;

/**
 * Finds the nearest sentences by the cosine of their telling words, rare ones weighing more. Near linear: a sentence
 * is held only against those that share a word that is not everywhere.
 */
export function findNearest(a: View, b: View, rarity: (key: string) => number): Nearness {
  const [sketchesA, sketchesB] = [sketch(a, rarity), sketch(b, rarity)];
  return { a: nearestOf(sketchesA, sketchesB), b: nearestOf(sketchesB, sketchesA) };
}

/** The telling words of a sentence with their rarity, and the sum of it. */
interface Sketch {
  readonly words: ReadonlyMap<string, number>;
  readonly sum: number;
}

function sketch(view: View, rarity: (key: string) => number): Sketch[] {
  return view.passages.map(({ tokens }) => {
    const words = new Map<string, number>();
    let sum = 0;
    for (const { key, light } of tokens) {
      if (light || words.has(key)) continue;
      const weight = rarity(key);
      words.set(key, weight);
      sum += weight;
    }
    return { words, sum };
  });
}

function nearestOf(from: readonly Sketch[], to: readonly Sketch[]): (Nearest | null)[] {
  const postings = new Map<string, number[]>();
  to.forEach(({ words }, j) => {
    for (const key of words.keys()) {
      const list = postings.get(key);
      if (list) list.push(j);
      else postings.set(key, [j]);
    }
  });
  const shared = new Float64Array(to.length);
  return from.map(({ words, sum }) => {
    const touched: number[] = [];
    for (const [key, weight] of words) {
      const list = postings.get(key);
      if (!list || list.length > MOST_POSTINGS) continue;
      for (const j of list) {
        if (shared[j] === 0) touched.push(j);
        shared[j]! += weight;
      }
    }
    let best: Nearest | null = null;
    for (const j of touched.sort((one, other) => one - other)) {
      const score = shared[j]! / Math.sqrt(sum * to[j]!.sum);
      if (!best || score > best.score) best = { sentence: j, score };
      shared[j] = 0;
    }
    return best;
  });
}
