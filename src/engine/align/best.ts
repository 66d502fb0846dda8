import type { Postings } from './postings.ts';

/** Adds up what speaks for each sentence of an account and takes out the best; used again for the next sentence. */
export class Best {
  private readonly sums: Float64Array;
  private readonly met: Uint32Array;
  private metCount = 0;
  private readonly most: number;
  /** The best so far, falling; sentences of one sum in their order. */
  private readonly ranked: Uint32Array;

  constructor(sentences: number, most: number) {
    this.sums = new Float64Array(sentences);
    this.met = new Uint32Array(sentences);
    this.most = most;
    this.ranked = new Uint32Array(most);
  }

  /** Adds a worth above 0 to all sentences that hold the id; 0 adds nothing. */
  addAll({ starts, sentences }: Postings, id: number, worth: number): void {
    if (worth === 0) return;
    const { sums, met } = this;
    const end = starts[id + 1]!;
    for (let k = starts[id]!; k < end; k++) {
      const at = sentences[k]!;
      if (sums[at] === 0) met[this.metCount++] = at;
      sums[at]! += worth;
    }
  }

  /** The sentences with the largest sums, and a fresh start. */
  take(): Uint32Array {
    const { sums, met, ranked } = this;
    let count = 0;
    for (let k = 0; k < this.metCount; k++) {
      const at = met[k]!;
      const sum = sums[at]!;
      let place = count;
      while (place > 0 && isBefore(sum, at, sums[ranked[place - 1]!]!, ranked[place - 1]!)) place--;
      if (place >= this.most) continue;
      if (count < this.most) count++;
      for (let other = count - 1; other > place; other--) ranked[other] = ranked[other - 1]!;
      ranked[place] = at;
    }
    for (let k = 0; k < this.metCount; k++) sums[met[k]!] = 0;
    this.metCount = 0;
    return ranked.slice(0, count);
  }
}

function isBefore(sum: number, at: number, otherSum: number, other: number): boolean {
  return sum > otherSum || (sum === otherSum && at < other);
}
