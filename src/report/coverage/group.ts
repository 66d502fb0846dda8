/** Two things that belong together, and how surely, 0..1. Things are whole numbers from 0. */
export interface Tie {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/**
 * Groups of things, each of two or more, ascending, by their first. Groups are joined by the surest ties first, and only
 * where the mean score over all pairs across, 0 where there is no tie, is at least `support` (average linkage).
 *
 * Connected components would be simpler and are wrong here: the first sentence of a report is often tied to five
 * others that have nothing to do with each other, and one chain of such ties swallows the story. Cliques would be too
 * strict: a tie that was not found must not tear a point apart.
 */
export function groupByTies(ties: readonly Tie[], support: number): readonly (readonly number[])[] {
  const scores = new Map<string, number>();
  for (const { one, other, score } of ties) {
    const key = keyOf(one, other);
    scores.set(key, Math.max(score, scores.get(key) ?? 0));
  }
  const groups = new Map<number, readonly number[]>();
  const groupOf = (thing: number): readonly number[] => groups.get(thing) ?? [thing];
  let waiting = [...ties].sort((x, y) => y.score - x.score);
  for (let joined = true; joined;) {
    joined = false;
    const refused: Tie[] = [];
    for (const tie of waiting) {
      const [left, right] = [groupOf(tie.one), groupOf(tie.other)];
      if (left === right || left.includes(tie.other)) continue;
      if (meanScore(left, right, scores) < support) {
        refused.push(tie);
        continue;
      }
      const both = [...left, ...right].sort((x, y) => x - y);
      for (const thing of both) groups.set(thing, both);
      joined = true;
    }
    // What was refused may be well supported by what was joined since.
    waiting = refused;
  }
  return [...new Set(groups.values())].sort((x, y) => x[0]! - y[0]!);
}

function meanScore(
  left: readonly number[],
  right: readonly number[],
  scores: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const one of left) for (const other of right) sum += scores.get(keyOf(one, other)) ?? 0;
  return sum / (left.length * right.length);
}

function keyOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
