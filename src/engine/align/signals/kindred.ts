import type { Weighed } from '../weigh.ts';
import { type Overlap, pushSorted } from './overlap.ts';

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

/** What one sentence says that the other says too, in the same words or kindred ones. */
export interface Kin {
  /** Share of the sentence's weight, kindred words counted in part. */
  readonly cover: number;
  readonly weight: number;
  /** Words that the other has only in kind. */
  readonly count: number;
  /** Weight of the heaviest of them. */
  readonly first: number;
}

/** What both say when one word may stand for another of its family (resign, step down). */
export function pushKindredSignals(into: number[], { a, b, ids, weight }: Overlap): void {
  const one = kinOf(a, b, ids, weight);
  const other = kinOf(b, a, ids, weight);
  pushSorted(into, one.cover, other.cover);
  into.push(
    Math.min(one.count, other.count),
    Math.min(one.weight, other.weight),
    Math.max(one.first, other.first),
    one.cover * other.cover,
    Math.log1p(Math.min(one.weight, other.weight)),
    Math.min(one.first, other.first),
  );
}

/** @param shared ids of the terms of both @param weight of those */
export function kinOf(own: Weighed, other: Weighed, shared: ReadonlySet<number>, weight: number): Kin {
  let families: Set<number> | null = null;
  for (const term of other.terms) {
    if (term.families.length === 0 || shared.has(term.id)) continue;
    families ??= new Set();
    for (const id of term.families) families.add(id);
  }
  let [kin, count, first] = [0, 0, 0];
  if (families) {
    for (let k = 0; k < own.terms.length; k++) {
      const term = own.terms[k]!;
      if (term.families.length === 0 || shared.has(term.id)) continue;
      if (!term.families.some((id) => families.has(id))) continue;
      kin += own.weights[k]!;
      count++;
      first = Math.max(first, own.weights[k]!);
    }
  }
  const both = weight + KINSHIP * kin;
  return { cover: both / (own.total + TINY), weight: both, count, first };
}
