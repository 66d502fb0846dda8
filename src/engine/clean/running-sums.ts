/** Sums over any stretch of a list in constant time. */
export class RunningSums {
  private readonly sums: readonly number[];

  constructor(values: readonly number[]) {
    const sums = [0];
    for (const value of values) sums.push(sums.at(-1)! + value);
    this.sums = sums;
  }

  get total(): number {
    return this.sums.at(-1)!;
  }

  /** The sum of `[start, end)`, as far as the list goes. */
  between(start: number, end: number): number {
    const last = this.sums.length - 1;
    const clamp = (index: number): number => Math.max(0, Math.min(last, index));
    return this.sums[clamp(end)]! - this.sums[clamp(start)]!;
  }

  /** The sum of up to `span` values before (`side` -1) or after (1) the one at `index`. */
  beside(index: number, side: -1 | 1, span: number): number {
    return side < 0 ? this.between(index - span, index) : this.between(index + 1, index + 1 + span);
  }
}
