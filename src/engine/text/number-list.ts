/** Whole numbers from 0 to 2^32 - 1, added one by one. As a plain array millions of them take up to three times the room. */
export class NumberList {
  private numbers = new Uint32Array(64);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Uint32Array(2 * this.count);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = number;
  }

  /** That at a place below `length`. */
  at(place: number): number {
    return this.numbers[place]!;
  }

  /** Those added so far, in order. */
  toArray(): Uint32Array {
    return this.numbers.slice(0, this.count);
  }
}
