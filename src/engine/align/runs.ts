/** A passage of the same words on both sides: word positions and length in words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest run of words that both sequences hold (the first such), by the usual table kept to one row. */
export function longestRun(a: readonly number[], b: readonly number[]): Run {
  let best: Run = { a: 0, b: 0, length: 0 };
  let before = new Int32Array(b.length + 1);
  let row = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const length = a[i] === b[j] ? before[j]! + 1 : 0;
      row[j + 1] = length;
      if (length > best.length) best = { a: i + 1 - length, b: j + 1 - length, length };
    }
    [before, row] = [row, before];
  }
  return best;
}
