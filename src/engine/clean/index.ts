import type { RawRange, Removal } from '../model.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Range } from '../text/range.ts';
import { findBoilerplate } from './boilerplate.ts';
import { findCode } from './code.ts';
import { exceptKept, joinCuts, tidyRanges } from './cuts.ts';
import { findInvisible } from './invisible.ts';
import { rebuild } from './rebuild.ts';

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

/**
 * The account without what no reader was meant to read: page code and invisible characters are taken out and listed,
 * white space is normalised, and lines that look like page furniture are pointed at. Kept ranges stay to the letter.
 */
export function clean(raw: string, options: CleanOptions): Cleaned {
  const keep = tidyRanges(options.keep, raw.length);
  const cuts = joinCuts(findCode(raw), findInvisible(raw));
  const { text, offsetMap, removals } = rebuild(raw, exceptKept(cuts, keep), keep);
  return { text, offsetMap, removals, boilerplate: findBoilerplate(text) };
}
