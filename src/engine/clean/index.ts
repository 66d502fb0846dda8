import type { RawRange, Removal } from '../model.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Range } from '../text/range.ts';

export interface CleanOptions {
  /** Raw ranges that stay whatever the rules say. */
  readonly keep: readonly RawRange[];
}

export interface Cleaned {
  readonly text: string;
  readonly offsetMap: OffsetMap;
  readonly removals: readonly Removal[];
  /** Clean ranges of lines that look like page furniture but were kept. */
  readonly boilerplate: readonly Range[];
}

export function clean(raw: string, _options: CleanOptions): Cleaned {
  return { text: raw, offsetMap: [[0, 0, raw.length]], removals: [], boilerplate: [] };
}
