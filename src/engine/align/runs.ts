/** A passage of the same words on both sides: word positions and length in words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Finds the longest run of words that two sequences hold; of equally long ones the first. */
export type RunFinder = (a: readonly number[], b: readonly number[]) => Run;

/**
 * The usual table of run lengths (longest common substring), but only its cells with equal words are visited, through
 * a list of the places of each word in B. A finder keeps that list and its row from one call to the next.
 *
 * @param size word ids are below this
 */
export function runFinder(size: number): RunFinder {
  /** The last place of each word in B, counted from 1, and for each place the one before it of the same word. */
  const last = new Int32Array(size);
  let before = new Int32Array(64);
  /** For each place of B the length of the run that ends there, and the place of A where it ends. */
  let lengths = new Int32Array(64);
  let ends = new Int32Array(64);
  return (a, b) => {
    if (before.length <= b.length) {
      before = new Int32Array(2 * b.length);
      lengths = new Int32Array(2 * b.length);
      ends = new Int32Array(2 * b.length);
    }
    ends.fill(-2, 0, b.length + 1);
    for (let j = 0; j < b.length; j++) {
      before[j + 1] = last[b[j]!]!;
      last[b[j]!] = j + 1;
    }
    let [bestA, bestB, best] = [0, 0, 0];
    for (let i = 0; i < a.length; i++) {
      // From the last place to the first: the cell before must still be that of the word before in A.
      for (let j = last[a[i]!]!; j > 0; j = before[j]!) {
        const length = ends[j - 1] === i - 1 ? lengths[j - 1]! + 1 : 1;
        lengths[j] = length;
        ends[j] = i;
        if (length < best || (length === best && bestA + best !== i + 1)) continue;
        best = length;
        bestA = i + 1 - length;
        bestB = j - length;
      }
    }
    for (const id of b) last[id] = 0;
    return { a: bestA, b: bestB, length: best };
  };
}
