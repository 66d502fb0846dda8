import type { Link } from '../model.ts';
import { alignWords, isSentenceLike, type Pair } from './pairing.ts';
import type { Context, NearLink } from './context.ts';
import type { Passage } from './view.ts';
import { untilExpired } from './watch.ts';

type Sides = Pick<Context, 'a' | 'b' | 'watch'>;

/** A sentence in a list of many links (a live blog, a boilerplate line) is compared with its best partners only. */
const MOST_PARTNERS = 4;
/** Partners of a sentence beside its links. */
const MOST_NEAR = 2;

/** The pairs of sentences that rules look at: the linked ones. Identical sentences hold no difference and stay out. */
export function linkedPairs({ a, b, watch }: Sides, links: readonly Link[]): Pair[] {
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
  return untilExpired(best, watch, ({ i, j, links: own, score }) => {
    const [passageA, passageB] = [a.passages[i], b.passages[j]];
    if (!isUsable(passageA) || !isUsable(passageB)) return [];
    if (take(countA, i) > MOST_PARTNERS || take(countB, j) > MOST_PARTNERS) return [];
    return [alignWords(passageA, passageB, own, score)];
  });
}

/** A link of a reader may name a sentence that is not there any more. */
function isUsable(passage: Passage | undefined): passage is Passage {
  return passage !== undefined && isSentenceLike(passage);
}

function take(counts: Map<number, number>, key: number): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** Sentences that fell short of a link, the surest first, but for those that the other account has word for word. */
export function nearPairs(
  { a, b, watch }: Sides,
  near: readonly NearLink[],
  linked: readonly Pair[],
): Pair[] {
  const known = new Set(linked.map((pair) => `${pair.a.sentence} ${pair.b.sentence}`));
  const twins = { a: new Set<number>(), b: new Set<number>() };
  for (const pair of linked.filter(isTwin)) {
    twins.a.add(pair.a.sentence);
    twins.b.add(pair.b.sentence);
  }
  const countA = new Map<number, number>();
  const countB = new Map<number, number>();
  return untilExpired(near, watch, ({ a: i, b: j, score }) => {
    const [passageA, passageB] = [a.passages[i], b.passages[j]];
    if (!isUsable(passageA) || !isUsable(passageB)) return [];
    if (known.has(`${i} ${j}`) || twins.a.has(i) || twins.b.has(j)) return [];
    if (take(countA, i) > MOST_NEAR || take(countB, j) > MOST_NEAR) return [];
    return [alignWords(passageA, passageB, [], score)];
  });
}

/** Word for word the same: what is told so is told, and nothing near it tells it in other words. */
function isTwin({ a, b, steps }: Pair): boolean {
  return a.tokens.length === b.tokens.length && steps.length === a.tokens.length;
}
