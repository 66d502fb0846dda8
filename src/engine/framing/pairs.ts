import type { Link } from '../model.ts';
import { alignWords, isSentenceLike, type Pair } from './pairing.ts';
import type { Context, NearLink } from './context.ts';
import type { Passage, View } from './view.ts';
import { untilExpired } from './watch.ts';

type Sides = Pick<Context, 'a' | 'b' | 'watch'>;

/** A sentence in a list of many links (a live blog, a boilerplate line) is compared with its best partners only. */
const MOST_PARTNERS = 4;
/** Partners of a sentence beside its links. */
const MOST_NEAR = 2;

/** The pairs of sentences that rules look at: the linked ones. Identical sentences hold no difference and stay out. */
export function linkedPairs({ a, b, watch }: Sides, links: readonly Link[]): Pair[] {
  const best = groupByPlace({ a, b, watch }, links).sort(
    (one, other) =>
      other.score - one.score || one.a.sentence - other.a.sentence || one.b.sentence - other.b.sentence,
  );
  const countA = new Map<number, number>();
  const countB = new Map<number, number>();
  return untilExpired(best, watch, ({ a, b, links: own, score }) =>
    take(countA, a.sentence) > MOST_PARTNERS || take(countB, b.sentence) > MOST_PARTNERS
      ? []
      : [alignWords(a, b, own, score)],
  );
}

/** Two sentences with all links that join them, and the score of the surest. */
interface Linked {
  readonly a: Passage;
  readonly b: Passage;
  readonly links: Link[];
  score: number;
}

/** The linked sentences that can be laid side by side, each two of them once. */
function groupByPlace({ a, b, watch }: Sides, links: readonly Link[]): Linked[] {
  const byPlace = new Map<number, Linked>();
  for (const link of links) {
    if (watch.expired()) break;
    for (const i of link.a.sentences) {
      for (const j of link.b.sentences) {
        const [passageA, passageB] = [a.passages[i], b.passages[j]];
        if (!isUsable(passageA) || !isUsable(passageB)) continue;
        const place = placeOf(b, i, j);
        const known = byPlace.get(place) ?? { a: passageA, b: passageB, links: [], score: 0 };
        known.links.push(link);
        known.score = Math.max(known.score, link.score);
        byPlace.set(place, known);
      }
    }
  }
  return [...byPlace.values()];
}

/** One number for two sentences, which the accounts must have. */
function placeOf({ passages }: View, i: number, j: number): number {
  return i * passages.length + j;
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
  const known = new Set<number>();
  const twins = { a: new Set<number>(), b: new Set<number>() };
  for (const pair of linked) {
    if (watch.expired()) return [];
    known.add(placeOf(b, pair.a.sentence, pair.b.sentence));
    if (!isTwin(pair)) continue;
    twins.a.add(pair.a.sentence);
    twins.b.add(pair.b.sentence);
  }
  const countA = new Map<number, number>();
  const countB = new Map<number, number>();
  return untilExpired(near, watch, ({ a: i, b: j, score }) => {
    const [passageA, passageB] = [a.passages[i], b.passages[j]];
    if (!isUsable(passageA) || !isUsable(passageB)) return [];
    if (known.has(placeOf(b, i, j)) || twins.a.has(i) || twins.b.has(j)) return [];
    if (take(countA, i) > MOST_NEAR || take(countB, j) > MOST_NEAR) return [];
    return [alignWords(passageA, passageB, [], score)];
  });
}

/** Word for word the same: what is told so is told, and nothing near it tells it in other words. */
function isTwin({ a, b, steps }: Pair): boolean {
  return a.length === b.length && steps.length === a.length;
}
