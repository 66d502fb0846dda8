import { mutualCover } from './signals/kindred.ts';
import type { Overlap } from './signals/overlap.ts';

const TINY = 0.05;

/**
 * A plain likeness of two sentences, 0..1, before any learning: half the cosine of their term weights, half how much
 * of each the other covers, kindred words included. Neighbours and rivals are compared by it, and what is least alike
 * is not looked at more closely.
 */
export function readLikeness(overlap: Overlap): number {
  const { a, b, atA, count } = overlap;
  let square = 0;
  for (let k = 0; k < count; k++) square += a.weights[atA[k]!]! ** 2;
  return 0.5 * (square / (a.norm * b.norm + TINY)) + 0.5 * Math.sqrt(mutualCover(overlap));
}
