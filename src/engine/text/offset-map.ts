import type { CleanOffset, RawOffset } from './brand.ts';
import { rawOffset } from './brand.ts';
import { assert } from './assert.ts';

/** `[cleanStart, rawStart, length]`: a run of text that cleaning took over unchanged. */
export type OffsetRun = readonly [clean: number, raw: number, length: number];

/**
 * Where each run of the cleaned text came from: ascending in both texts, no run overlaps another. Characters that
 * normalisation wrote (a line end, a space for a tab) belong to no run.
 */
export type OffsetMap = readonly OffsetRun[];

/** Collects runs in ascending order, joining those that continue each other in both texts. */
export class OffsetMapBuilder {
  private readonly runs: [number, number, number][] = [];

  add(clean: number, raw: number, length: number): void {
    if (length === 0) return;
    const last = this.runs.at(-1);
    if (last) assert(clean >= last[0] + last[2] && raw >= last[1] + last[2], 'offset runs must ascend');
    if (last && clean === last[0] + last[2] && raw === last[1] + last[2]) last[2] += length;
    else this.runs.push([clean, raw, length]);
  }

  build(): OffsetMap {
    return this.runs;
  }
}

/** The raw position of a clean one, or `null` if that character was written by normalisation. */
export function toRaw(map: OffsetMap, offset: CleanOffset): RawOffset | null {
  const run = findRun(map, offset, 0);
  return run ? rawOffset(run[1] + offset - run[0]) : null;
}

/** Binary search for the run that holds the offset on the given side (0 clean, 1 raw). */
function findRun(map: OffsetMap, offset: number, side: 0 | 1): OffsetRun | null {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = map[middle]!;
    if (offset < run[side]) high = middle - 1;
    else if (offset >= run[side] + run[2]) low = middle + 1;
    else return run;
  }
  return null;
}
