import type { Inputs } from './inputs.ts';
import type { Kin, Overlap } from './overlap.ts';

export const KINDRED_SIGNALS = [
  'kindred.min',
  'kindred.max',
  'kindred.count',
  'kindred.weight',
  'kindred.first',
  'kindred.product',
  'kindred.log',
  'kindred.second',
] as const;

/** What a kindred word is worth beside the same word. */
const KINSHIP = 0.6;
const TINY = 0.01;

/** What both say when one word may stand for another of its family (resign, step down). */
export function pushKindredSignals(into: Inputs, { a, b, kinA, kinB, weight }: Overlap): void {
  const [one, other] = [told(weight, kinA), told(weight, kinB)];
  const [coverA, coverB] = [one / (a.total + TINY), other / (b.total + TINY)];
  into.pushSorted(coverA, coverB);
  into.push(Math.min(kinA.count, kinB.count));
  into.push(Math.min(one, other));
  into.push(Math.max(kinA.first, kinB.first));
  into.push(coverA * coverB);
  into.push(Math.log1p(Math.min(one, other)));
  into.push(Math.min(kinA.first, kinB.first));
}

/** What a sentence says that the other says too, kindred words counted in part. */
function told(weight: number, kin: Kin): number {
  return weight + KINSHIP * kin.weight;
}

/** The share of its weight that each sentence has in common with the other, kindred words included, multiplied. */
export function mutualCover({ a, b, kinA, kinB, weight }: Overlap): number {
  return (told(weight, kinA) / (a.total + TINY)) * (told(weight, kinB) / (b.total + TINY));
}
