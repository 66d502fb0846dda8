import type { Sketch, Term } from '../sketch.ts';
import { type Overlap, sorted, sumOf } from './overlap.ts';

const CLASSES = [
  'name.rare',
  'name.some',
  'name.often',
  'number',
  'word.rare',
  'word.some',
  'word.often',
] as const;

export const RARITY_SIGNALS = [
  'pairing.sum',
  'pairing.best',
  'pairing.fewer',
  'pairing.more',
  'pairing.words',
  'pairing.root',
  'pairing.rootWords',
  ...CLASSES.flatMap((name) => [`${name}.shared`, `${name}.missed`] as const),
] as const;

/** Sentences that may hold a rare term, and one that is met now and then. */
const RARE = 2;
const SOME_NAMES = 6;
const SOME_WORDS = 5;

/**
 * How much the shared terms point to this very pair: a term that n sentences of A and m of B hold speaks for each of
 * n times m pairs. And how many terms of each rarity are shared, or missed by the sentence that misses fewer: the
 * model learns from these counts what a shared rare name is worth against a shared common word.
 */
export function readRaritySignals(overlap: Overlap): number[] {
  const { a, b, shared, ids, sketches } = overlap;
  const inA = (term: Term) => sketches.countA[term.id]!;
  const inB = (term: Term) => sketches.countB[term.id]!;
  const chance = shared.map(({ a: term }) => 1 / Math.max(1, inA(term) * inB(term)));
  const plain = ({ kind }: Term) => kind === 'core' || kind === 'frame';
  const words = chance.filter((_, k) => plain(shared[k]!.a));
  const classOf = (term: Term) => rarityClass(term, inA(term) + inB(term));
  const both = countClasses(
    shared.map((item) => item.a),
    classOf,
  );
  const missed = (side: Sketch) =>
    countClasses(
      side.terms.filter((term) => !ids.has(term.id)),
      classOf,
    );
  const [missedA, missedB] = [missed(a), missed(b)];
  return [
    Math.log1p(sumOf(chance, (share) => share)),
    Math.max(0, ...chance),
    ...sorted(
      sumOf(shared, (item) => 1 / Math.max(1, inA(item.a))),
      sumOf(shared, (item) => 1 / Math.max(1, inB(item.a))),
    ),
    Math.log1p(sumOf(words, (share) => share)),
    sumOf(chance, Math.sqrt),
    sumOf(words, Math.sqrt),
    ...both.flatMap((count, k) => [count, Math.min(missedA[k]!, missedB[k]!)]),
  ];
}

function rarityClass({ kind }: Term, sentences: number): number {
  if (kind === 'number') return 3;
  const first = kind === 'name' ? 0 : 4;
  const some = kind === 'name' ? SOME_NAMES : SOME_WORDS;
  return first + (sentences <= RARE ? 0 : sentences <= some ? 1 : 2);
}

function countClasses(terms: readonly Term[], classOf: (term: Term) => number): number[] {
  const counts = CLASSES.map(() => 0);
  for (const term of terms) counts[classOf(term)]!++;
  return counts;
}
