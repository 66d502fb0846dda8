/** Where a story point stands in each account: the first of its sentences, or `null`. In the order of the accounts. */
export type Places = readonly (number | null)[];

/** The accounts that have most points first; of two with the same number the earlier one. Indexes of accounts. */
export function byMost(points: readonly Places[]): readonly number[] {
  const counts = (points[0] ?? []).map((_, i) => points.filter((places) => places[i] !== null).length);
  return counts.map((_, i) => i).sort((one, other) => counts[other]! - counts[one]! || one - other);
}

/**
 * The points in the order of the account that has most of them. A point that it has not comes after the one that it
 * follows in the account, of those that have it, that has most. Indexes of points.
 */
export function inOrder(points: readonly Places[]): readonly number[] {
  const ordered: number[] = [];
  for (const account of byMost(points)) {
    const here = points
      .map((places, point) => ({ point, at: places[account] ?? null }))
      .filter((each): each is { point: number; at: number } => each.at !== null)
      .sort((one, other) => one.at - other.at || one.point - other.point);
    const known = new Set(ordered);
    const next = here.find(({ point }) => known.has(point));
    // Before what it leads to; an account that shares nothing with those before it comes after them.
    let after = next ? ordered.indexOf(next.point) - 1 : ordered.length - 1;
    for (const { point } of here) {
      if (known.has(point)) after = ordered.indexOf(point);
      else ordered.splice(++after, 0, point);
    }
  }
  return ordered;
}
