import { kinOf } from './signals/kindred.ts';
import { findOverlap } from './signals/overlap.ts';
import type { Pair } from './weigh.ts';

const TINY = 0.05;

/**
 * A plain likeness of two sentences, 0..1, before any learning: half the cosine of their term weights, half how much
 * of each the other covers, kindred words included. Neighbours and rivals are compared by it, and what is least alike
 * is not looked at more closely.
 */
export function readLikeness(pair: Pair, i: number, j: number): number {
  const { a, b, atA, ids, weight } = findOverlap(pair, i, j);
  let square = 0;
  for (const k of atA) square += a.weights[k]! ** 2;
  const cosine = square / (a.norm * b.norm + TINY);
  const cover = kinOf(a, b, ids, weight).cover * kinOf(b, a, ids, weight).cover;
  return 0.5 * cosine + 0.5 * Math.sqrt(cover);
}
