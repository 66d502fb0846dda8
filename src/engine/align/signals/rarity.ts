import { KIND } from '../terms.ts';
import { RARITIES } from '../weigh.ts';
import type { Inputs } from './inputs.ts';
import type { Overlap } from './overlap.ts';
import { flatMap } from '../../text/flat-map.ts';

const CLASSES = ['rareName', 'someName', 'oftenName', 'number', 'rareWord', 'someWord', 'oftenWord'];

export const RARITY_SIGNALS = [
  'pairing.sum',
  'pairing.best',
  'pairing.fewer',
  'pairing.more',
  'pairing.words',
  'pairing.root',
  'pairing.rootWords',
  ...flatMap(CLASSES, (name) => [`${name}.shared`, `${name}.missed`]),
] as const;

/**
 * How much the shared terms point to this very pair: a term that n sentences of A and m of B hold speaks for each of
 * n times m pairs. And how many terms of each rarity are shared, or missed by the sentence that misses fewer: the
 * model learns from these counts what a shared rare name is worth against a shared common word.
 */
export function pushRaritySignals(into: Inputs, { a, b, atA, count, pair }: Overlap): void {
  let [sum, best, alone, other, words, root, rootWords] = [0, 0, 0, 0, 0, 0, 0];
  const shared = new Uint32Array(RARITIES);
  for (let k = 0; k < count; k++) {
    const at = atA[k]!;
    const [inA, inB] = [pair.countA[a.ids[at]!]!, pair.countB[a.ids[at]!]!];
    const chance = 1 / (inA * inB);
    const chanceRoot = Math.sqrt(chance);
    sum += chance;
    best = Math.max(best, chance);
    alone += 1 / inA;
    other += 1 / inB;
    root += chanceRoot;
    if (a.kinds[at] === KIND.core || a.kinds[at] === KIND.frame) {
      words += chance;
      rootWords += chanceRoot;
    }
    shared[a.rarities[at]!]!++;
  }
  into.push(Math.log1p(sum));
  into.push(best);
  into.pushSorted(alone, other);
  into.push(Math.log1p(words));
  into.push(root);
  into.push(rootWords);
  for (let k = 0; k < RARITIES; k++) {
    into.push(shared[k]!);
    into.push(Math.min(a.rarityCounts[k]!, b.rarityCounts[k]!) - shared[k]!);
  }
}
