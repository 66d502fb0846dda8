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
  const ranks = ranksOf(sorted.map(({ there }) => there));
  const best = new BestChains(sorted.length);
  const before: number[] = [];
  for (let from = 0; from < sorted.length;) {
    // Those that begin at the same place do not follow each other, so all of them are asked for before any is added.
    let to = from;
    for (; to < sorted.length && sorted[to]!.here === sorted[from]!.here; to++)
      before.push(best.upTo(ranks[to]!));
    for (let i = from; i < to; i++) best.add(i, ranks[i]!, sorted[i]!.score + best.sumOf(before[i]!));
    from = to;
  }
  const chain: Tie[] = [];
  for (let at = best.upTo(sorted.length); at >= 0; at = before[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

/** For each number its place, from 1 on, among all of them in ascending order; equal ones share the last. */
function ranksOf(numbers: readonly number[]): number[] {
  const last = new Map([...numbers].sort((one, other) => one - other).map((each, i) => [each, i + 1]));
  return numbers.map((each) => last.get(each)!);
}

/**
 * Which chain that ends at or before a rank has the greatest sum: a Fenwick tree of maxima (P. Fenwick, 1994), since
 * comparing each tie with each other took a second with the five thousand links of two long texts.
 */
class BestChains {
  /** For each node of the tree the index of the best chain's last tie, -1 for none. */
  private readonly nodes: number[];
  private readonly sums: number[] = [];

  constructor(size: number) {
    this.nodes = Array.from({ length: size + 1 }, () => -1);
  }

  /** The sum of the chain that ends with a tie; 0 for none. */
  sumOf(tie: number): number {
    return this.sums[tie] ?? 0;
  }

  add(tie: number, rank: number, sum: number): void {
    this.sums[tie] = sum;
    for (let node = rank; node < this.nodes.length; node += node & -node)
      if (sum > this.sumOf(this.nodes[node]!)) this.nodes[node] = tie;
  }

  /** The last tie of the best chain up to a rank; -1 if there is none. */
  upTo(rank: number): number {
    let best = -1;
    for (let node = rank; node > 0; node -= node & -node)
      if (this.sumOf(this.nodes[node]!) > this.sumOf(best)) best = this.nodes[node]!;
    return best;
  }
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
