import type { Candidates } from './candidates.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { countHead } from '../text/count-head.ts';

/** How candidates stand among those of the same sentence of one account. */
export interface Standing {
  /** For each candidate, how many of its sentence are more alike. */
  readonly rank: Uint32Array;
  /** For each sentence the greatest likeness, the next one (0 if there is none), and the sum of all. */
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly total: Float64Array;
}

/** Among the candidates of the same sentence of A. */
export function rankInRows(
  { starts, b }: Candidates,
  likeness: Float64Array,
  checkpoint: Checkpoint,
): Standing {
  const order = b.map((_, k) => k);
  return rankGroups(starts, order, likeness, checkpoint);
}

/** Among the candidates of the same sentence of B, of which there are `size`. */
export function rankInColumns(
  { b }: Candidates,
  likeness: Float64Array,
  size: number,
  checkpoint: Checkpoint,
): Standing {
  const starts = new Uint32Array(size + 1);
  for (const j of b) starts[j + 1]!++;
  for (let j = 0; j < size; j++) starts[j + 1]! += starts[j]!;
  const next = starts.slice();
  const order = new Uint32Array(b.length);
  b.forEach((j, k) => (order[next[j]!++] = k));
  return rankGroups(starts, order, likeness, checkpoint);
}

/** @param order the candidates, those of a group together @param starts where each group starts in it */
function rankGroups(
  starts: Uint32Array,
  order: Uint32Array,
  likeness: Float64Array,
  checkpoint: Checkpoint,
): Standing {
  const groups = starts.length - 1;
  const standing = {
    rank: new Uint32Array(order.length),
    best: new Float64Array(groups),
    second: new Float64Array(groups),
    total: new Float64Array(groups),
  };
  const sorted = new Float64Array(order.length);
  for (let group = 0; group < groups; group++) {
    checkpoint();
    const [start, end] = [starts[group]!, starts[group + 1]!];
    for (let at = start; at < end; at++) sorted[at] = likeness[order[at]!]!;
    const rising = sorted.subarray(start, end).sort();
    for (let at = start; at < end; at++)
      standing.rank[order[at]!] = countAbove(rising, likeness[order[at]!]!);
    standing.best[group] = rising.at(-1) ?? 0;
    standing.second[group] = rising.at(-2) ?? 0;
    standing.total[group] = rising.reduce((sum, one) => sum + one, 0);
  }
  return standing;
}

/** How many of some rising numbers are above one of them. */
function countAbove(rising: Float64Array, value: number): number {
  return rising.length - countHead(rising, (other) => other <= value);
}
