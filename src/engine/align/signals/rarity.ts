import { RARITIES } from '../weigh.ts';
import { type Overlap, pushSorted } from './overlap.ts';

const CLASSES = ['rareName', 'someName', 'oftenName', 'number', 'rareWord', 'someWord', 'oftenWord'];

export const RARITY_SIGNALS = [
  'pairing.sum',
  'pairing.best',
  'pairing.fewer',
  'pairing.more',
  'pairing.words',
  'pairing.root',
  'pairing.rootWords',
  ...CLASSES.flatMap((name) => [`${name}.shared`, `${name}.missed`]),
] as const;

/**
 * How much the shared terms point to this very pair: a term that n sentences of A and m of B hold speaks for each of
 * n times m pairs. And how many terms of each rarity are shared, or missed by the sentence that misses fewer: the
 * model learns from these counts what a shared rare name is worth against a shared common word.
 */
export function pushRaritySignals(into: number[], { a, b, atA, pair }: Overlap): void {
  let [sum, best, alone, other, words, root, rootWords] = [0, 0, 0, 0, 0, 0, 0];
  const shared = new Array<number>(RARITIES).fill(0);
  for (const k of atA) {
    const { id, kind } = a.terms[k]!;
    const [inA, inB] = [pair.countA[id]!, pair.countB[id]!];
    const chance = 1 / (inA * inB);
    sum += chance;
    best = Math.max(best, chance);
    alone += 1 / inA;
    other += 1 / inB;
    root += Math.sqrt(chance);
    if (kind === 'core' || kind === 'frame') {
      words += chance;
      rootWords += Math.sqrt(chance);
    }
    shared[a.rarities[k]!]!++;
  }
  into.push(Math.log1p(sum), best);
  pushSorted(into, alone, other);
  into.push(Math.log1p(words), root, rootWords);
  shared.forEach((count, k) => {
    into.push(count, Math.min(a.rarityCounts[k]!, b.rarityCounts[k]!) - count);
  });
}
