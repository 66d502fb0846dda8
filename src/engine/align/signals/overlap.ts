import type { Sketch, Sketches, Term } from '../sketch.ts';

/** A term of both sentences, as either has it. */
export interface Shared {
  readonly a: Term;
  readonly b: Term;
  readonly weight: number;
}

/** Two sentences with what they share: computed once, read by all signals. */
export interface Overlap {
  readonly sketches: Sketches;
  readonly a: Sketch;
  readonly b: Sketch;
  readonly shared: readonly Shared[];
  /** Ids of the shared terms. */
  readonly ids: ReadonlySet<number>;
}

export function findOverlap(sketches: Sketches, i: number, j: number): Overlap {
  const a = sketches.a[i]!;
  const b = sketches.b[j]!;
  const shared: Shared[] = [];
  for (let x = 0, y = 0; x < a.terms.length && y < b.terms.length;) {
    const one = a.terms[x]!;
    const other = b.terms[y]!;
    if (one.id < other.id) x++;
    else if (one.id > other.id) y++;
    else {
      shared.push({ a: one, b: other, weight: sketches.weight[one.id]! });
      x++;
      y++;
    }
  }
  return { sketches, a, b, shared, ids: new Set(shared.map(({ a: term }) => term.id)) };
}

/** Sum of a number over a list. */
export function sumOf<T>(list: readonly T[], value: (item: T) => number): number {
  let total = 0;
  for (const item of list) total += value(item);
  return total;
}

/** The smaller and the larger of two numbers: signals must not depend on which account comes first. */
export function sorted(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}

/** Number of ids in both ascending lists. */
export function countCommon(one: readonly number[], other: readonly number[]): number {
  let common = 0;
  for (let x = 0, y = 0; x < one.length && y < other.length;) {
    if (one[x]! < other[y]!) x++;
    else if (one[x]! > other[y]!) y++;
    else {
      common++;
      x++;
      y++;
    }
  }
  return common;
}
