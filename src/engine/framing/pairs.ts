import type { Link } from '../model.ts';
import { alignWords, likeness, rarityOf, type Pair } from './pairing.ts';
import type { View } from './view.ts';

/** A sentence in a list of many links (a live blog, a boilerplate line) is compared with its best partners only. */
const MOST_PARTNERS = 4;

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

export interface Nearest {
  readonly sentence: number;
  readonly score: number;
}

/** For each sentence of a view the most like sentence of the other, or `null` if they share no telling word. */
export function nearestSentences(from: View, to: View): (Nearest | null)[] {
  const rarity = rarityOf(from, to);
  const postings = new Map<string, number[]>();
  to.passages.forEach(({ tokens }, j) => {
    for (const key of new Set(tokens.filter(({ light }) => !light).map((token) => token.key))) {
      const list = postings.get(key);
      if (list) list.push(j);
      else postings.set(key, [j]);
    }
  });
  return from.passages.map((passage) => {
    const candidates = rarest(passage.tokens, postings);
    let best: Nearest | null = null;
    for (const j of candidates) {
      const score = likeness(passage, to.passages[j]!, rarity);
      if (score > 0 && (!best || score > best.score)) best = { sentence: j, score };
    }
    return best;
  });
}

/** Sentences to look at for one: those that hold its rarest words. Bounds the work on long texts. */
const MOST_CANDIDATES = 24;

function rarest(
  tokens: readonly { readonly key: string; readonly light: boolean }[],
  postings: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  const lists = [...new Set(tokens.filter(({ light }) => !light).map(({ key }) => key))].flatMap(
    (key) => postings.get(key) ?? [],
  );
  const counts = new Map<number, number>();
  for (const j of lists) counts.set(j, (counts.get(j) ?? 0) + 1);
  const ranked = [...counts].sort(([i, one], [j, other]) => other - one || i - j);
  return new Set(ranked.slice(0, MOST_CANDIDATES).map(([j]) => j));
}
