/** A card with the height of its passage and its own, in CSS pixels. */
export interface Wanted {
  readonly top: number;
  readonly height: number;
}

/** Between two cards. */
const GAP = 8;

/**
 * Tops of cards in a column, in the given order: each as close to its passage as the ones before it let it, and none
 * over another. A run of cards that push each other is moved up as one, so that its middle is where its passages are.
 */
export function layOutCards(wanted: readonly Wanted[], least = 0): number[] {
  const runs: { first: number; top: number; height: number; sum: number; count: number }[] = [];
  wanted.forEach(({ top, height }, i) => {
    let run = { first: i, top: Math.max(least, top), height, sum: top, count: 1 };
    for (let last = runs.at(-1); last && last.top + last.height + GAP > run.top; last = runs.at(-1)) {
      runs.pop();
      // What the cards of a run want for the top of the run, on average.
      const sum = last.sum + run.sum - run.count * (last.height + GAP);
      const count = last.count + run.count;
      run = {
        first: last.first,
        top: Math.max(least, sum / count),
        height: last.height + GAP + run.height,
        sum,
        count,
      };
    }
    runs.push(run);
  });
  return runs.flatMap((run, r) => {
    const end = runs[r + 1]?.first ?? wanted.length;
    let top = run.top;
    return wanted.slice(run.first, end).map(({ height }) => {
      const own = top;
      top += height + GAP;
      return own;
    });
  });
}
