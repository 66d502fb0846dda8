/** Two places that belong together, in CSS pixels from the top of what scrolls: one in each column. */
export interface Tie {
  readonly here: number;
  readonly there: number;
  /** How surely they belong together, 0..1. */
  readonly score: number;
}

/** How a column stands, in CSS pixels. */
export interface Scroller {
  readonly top: number;
  readonly height: number;
  /** The greatest `top`. */
  readonly most: number;
}

/** Where one reads: this share of the column's height below its upper edge. */
const READING_LINE = 0.35;
/**
 * How far below its upper edge a column is being read. A third down; at either end the line runs to the edge, so that
 * the first sentence and the last are read too.
 */
export function readingLine({ top, height, most }: Scroller): number {
  const third = height * READING_LINE;
  return Math.max(Math.min(third, top), height - Math.max(0, most - top));
}

/**
 * The ties that both columns have in the same order: of all such choices the one with the greatest sum of scores. What
 * one account tells much earlier or later than the other is left out, since the column that follows would leap there and
 * back; the cards at its edges say where that is.
 */
export function tiesInOrder(ties: readonly Tie[]): Tie[] {
  const sorted = [...ties].sort((one, other) => one.here - other.here || one.there - other.there);
  /** For each tie the best sum of a chain that ends with it, and the tie before it in that chain. */
  const best: { readonly sum: number; readonly before: number }[] = [];
  for (const [i, tie] of sorted.entries()) {
    let before = -1;
    for (let j = 0; j < i; j++)
      if (sorted[j]!.here < tie.here && sorted[j]!.there <= tie.there)
        if (best[j]!.sum > (best[before]?.sum ?? 0)) before = j;
    best.push({ sum: tie.score + (best[before]?.sum ?? 0), before });
  }
  const chain: Tie[] = [];
  let at = best.reduce((most, { sum }, i) => (sum > (best[most]?.sum ?? 0) ? i : most), -1);
  for (; at >= 0; at = best[at]!.before) chain.unshift(sorted[at]!);
  return chain;
}

/** The place across that belongs to a place here, between two ties in proportion; beyond them in step. `null` without ties. */
export function placeAcross(ties: readonly Tie[], here: number): number | null {
  const after = ties.findIndex((tie) => tie.here > here);
  const before = after < 0 ? ties.at(-1) : ties[after - 1];
  const next = after < 0 ? undefined : ties[after];
  const only = before ?? next;
  if (!only) return null;
  if (!before || !next) return only.there + (here - only.here);
  return before.there + ((here - before.here) / (next.here - before.here)) * (next.there - before.there);
}

/** How long a glide takes to cover about two thirds of what is left, in milliseconds. */
const GLIDE = 90;

/** The next position of a glide towards a goal after some milliseconds; the goal itself once it is near. */
export function glide(from: number, goal: number, elapsed: number): number {
  const left = (goal - from) * Math.exp(-elapsed / GLIDE);
  return Math.abs(left) < 1 ? goal : goal - left;
}
