import type { RawRange } from '../model.ts';
import { countHead } from '../text/count-head.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Range } from '../text/range.ts';

/** From the first to the last raw character that a clean range took over, or `null` if it took over none. */
export function rawRangeOf(map: OffsetMap, { start, end }: Range): RawRange | null {
  const first = map[countHead(map, ([clean, , length]) => clean + length <= start)];
  const last = map[countHead(map, ([clean]) => clean < end) - 1];
  if (!first || !last || first[0] > last[0]) return null;
  return {
    rawStart: first[1] + Math.max(0, start - first[0]),
    rawEnd: last[1] + Math.min(last[2], end - last[0]),
  };
}

/** Where in the clean text a place of the raw text was: the end of what stayed before it, or `null` if nothing did. */
export function placeOfRaw(map: OffsetMap, raw: number): number | null {
  const run = map[countHead(map, ([, start]) => start < raw) - 1];
  return run ? run[0] + Math.min(run[2], raw - run[1]) : null;
}
