import type { Pair, Weighed } from '../weigh.ts';

/** Two sentences with what they share: found once, read by all signals, and good until the next two are looked at. */
export interface Overlap {
  readonly pair: Pair;
  readonly a: Weighed;
  readonly b: Weighed;
  /** Number of shared terms. */
  readonly count: number;
  /** Positions of the shared terms among the terms of A and of B, in the same order; `count` of them are of this pair. */
  readonly atA: Int32Array;
  readonly atB: Int32Array;
  /** Sum of their weights. */
  readonly weight: number;
  /** What each says that the other says only in kind. */
  readonly kinA: Kin;
  readonly kinB: Kin;
  /** Whether both have the term. */
  isShared(id: number): boolean;
}

/** Words of a sentence that the other has not, but a kindred one (resign, step down). */
export interface Kin {
  readonly weight: number;
  readonly count: number;
  /** Weight of the heaviest. */
  readonly first: number;
}

interface OpenKin {
  weight: number;
  count: number;
  first: number;
}

/** Finds overlaps. Fast where pairs come sorted by A: what is marked of a sentence of A serves all its partners. */
export class OverlapFinder implements Overlap {
  readonly pair: Pair;
  a: Weighed;
  b: Weighed;
  count = 0;
  readonly atA: Int32Array;
  readonly atB: Int32Array;
  weight = 0;
  readonly kinA: OpenKin = { weight: 0, count: 0, first: 0 };
  readonly kinB: OpenKin = { weight: 0, count: 0, first: 0 };
  private i = -1;
  /** For each term where it stands among those of A, counted from 1. */
  private readonly position: Int32Array;
  /** For each term and each family the last turn in which it was met; turns are counted so that none is wiped. */
  private readonly sharedAt: Int32Array;
  private readonly familyAt: Int32Array;
  private turn = 0;
  private familyTurn = 0;

  constructor(pair: Pair) {
    this.pair = pair;
    this.a = pair.a[0]!;
    this.b = pair.b[0]!;
    const most = pair.a.reduce((length, { ids }) => Math.max(length, ids.length), 0);
    this.atA = new Int32Array(most);
    this.atB = new Int32Array(most);
    this.position = new Int32Array(pair.countA.length);
    this.sharedAt = new Int32Array(pair.countA.length);
    this.familyAt = new Int32Array(pair.families);
  }

  isShared(id: number): boolean {
    return this.sharedAt[id] === this.turn;
  }

  /** What sentence `i` of A and `j` of B share. */
  find(i: number, j: number): Overlap {
    if (i !== this.i) this.mark(i);
    const { ids } = (this.b = this.pair.b[j]!);
    const { position, atA, atB, sharedAt } = this;
    const { weights } = this.a;
    const turn = ++this.turn;
    let [count, weight] = [0, 0];
    for (let k = 0; k < ids.length; k++) {
      const at = position[ids[k]!]!;
      if (at === 0) continue;
      atA[count] = at - 1;
      atB[count] = k;
      count++;
      weight += weights[at - 1]!;
      sharedAt[ids[k]!] = turn;
    }
    this.count = count;
    this.weight = weight;
    this.findKin(this.a, this.b, this.kinA);
    this.findKin(this.b, this.a, this.kinB);
    return this;
  }

  private mark(i: number): void {
    if (this.i >= 0) for (const id of this.a.ids) this.position[id] = 0;
    this.i = i;
    this.a = this.pair.a[i]!;
    this.a.ids.forEach((id, k) => (this.position[id] = k + 1));
  }

  private findKin(own: Weighed, other: Weighed, into: OpenKin): void {
    into.weight = into.count = into.first = 0;
    if (own.kin.length === 0 || other.kin.length === 0) return;
    const turn = ++this.familyTurn;
    for (let k = 0; k < other.kin.length; k++) {
      if (this.isShared(other.ids[other.kin[k]!]!)) continue;
      for (const family of other.families[k]!) this.familyAt[family] = turn;
    }
    for (let k = 0; k < own.kin.length; k++) {
      const at = own.kin[k]!;
      if (this.isShared(own.ids[at]!) || !this.hasMarked(own.families[k]!, turn)) continue;
      into.count++;
      into.weight += own.weights[at]!;
      if (own.weights[at]! > into.first) into.first = own.weights[at]!;
    }
  }

  private hasMarked(families: readonly number[], turn: number): boolean {
    for (const family of families) if (this.familyAt[family] === turn) return true;
    return false;
  }
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
