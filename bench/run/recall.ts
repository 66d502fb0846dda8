import type { Range } from '../../src/engine/index.ts';
import type { Change, TrueLink } from '../pairs/pair.ts';
import { CHANGES } from '../pairs/pair.ts';
import type { Alignment } from './contender.ts';

export interface Found {
  /** Share of the true links that were found, 0..1; of all and by change. */
  readonly recall: number;
  readonly byChange: Readonly<Record<Change, number>>;
  /** Share of the links found that are true, 0..1. */
  readonly precision: number;
}

/** Compares links found with the true ones. A true link is found if the segments that hold its middles are linked. */
export function rate(alignment: Alignment, truth: readonly TrueLink[]): Found {
  const found = new Set(alignment.links.map(([i, j]) => `${i} ${j}`));
  const wanted = truth.map(({ change, a, b }) => {
    const key = `${holding(alignment.a, middle(a))} ${holding(alignment.b, middle(b))}`;
    return { change, key, hit: found.has(key) };
  });
  const share = (list: typeof wanted): number =>
    list.filter(({ hit }) => hit).length / Math.max(1, list.length);
  const keys = new Set(wanted.map(({ key }) => key));
  return {
    recall: share(wanted),
    byChange: Object.fromEntries(
      CHANGES.map((change) => [change, share(wanted.filter((link) => link.change === change))]),
    ) as Record<Change, number>,
    precision: [...found].filter((key) => keys.has(key)).length / Math.max(1, found.size),
  };
}

function middle({ start, end }: Range): number {
  return (start + end) >> 1;
}

/** Index of the range that holds the offset, or else of the last one before it (-1 if there is none). */
function holding(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (ranges[half]!.start <= offset) low = half + 1;
    else high = half;
  }
  return low - 1;
}
