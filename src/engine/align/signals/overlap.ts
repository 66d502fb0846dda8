import type { Pair, Weighed } from '../weigh.ts';

/** Two sentences with what they share: found once, read by all signals. */
export interface Overlap {
  readonly pair: Pair;
  readonly a: Weighed;
  readonly b: Weighed;
  /** Positions of the shared terms among the terms of A and of B, in the same order. */
  readonly atA: readonly number[];
  readonly atB: readonly number[];
  /** Ids of the shared terms. */
  readonly ids: ReadonlySet<number>;
  /** Sum of their weights. */
  readonly weight: number;
}

export function findOverlap(pair: Pair, i: number, j: number): Overlap {
  const a = pair.a[i]!;
  const b = pair.b[j]!;
  const atA: number[] = [];
  const atB: number[] = [];
  const ids = new Set<number>();
  let weight = 0;
  for (let x = 0, y = 0; x < a.terms.length && y < b.terms.length;) {
    const one = a.terms[x]!.id;
    const other = b.terms[y]!.id;
    if (one === other) {
      atA.push(x);
      atB.push(y);
      ids.add(one);
      weight += a.weights[x]!;
    }
    if (one <= other) x++;
    if (other <= one) y++;
  }
  return { pair, a, b, atA, atB, ids, weight };
}

/** Puts the smaller of two numbers first: signals must not depend on which account comes first. */
export function pushSorted(into: number[], one: number, other: number): void {
  if (one <= other) into.push(one, other);
  else into.push(other, one);
}

/** Number of ids in both ascending lists. */
export function countCommon(one: readonly number[], other: readonly number[]): number {
  let common = 0;
  for (let x = 0, y = 0; x < one.length && y < other.length;) {
    const left = one[x]!;
    const right = other[y]!;
    if (left === right) common++;
    if (left <= right) x++;
    if (right <= left) y++;
  }
  return common;
}
