/** The numbers that the model sees of a pair, one after another; used again for each pair, so that none is allocated. */
export class Inputs {
  readonly values: Float64Array;
  size = 0;

  constructor(most: number) {
    this.values = new Float64Array(most);
  }

  push(value: number): void {
    this.values[this.size++] = value;
  }

  /** The smaller of two numbers first: signals must not depend on which account comes first. */
  pushSorted(one: number, other: number): void {
    this.push(one <= other ? one : other);
    this.push(one <= other ? other : one);
  }
}
