import type { RawRange, Removal } from '../model.ts';
import { type Checkpoint, inTime } from '../text/checkpoint.ts';
import { noDeadline, type Deadline } from '../text/deadline.ts';
import { flatMap } from '../text/flat-map.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Range } from '../text/range.ts';
import { findBoilerplate } from './boilerplate.ts';
import { findCode } from './code.ts';
import { exceptKept, joinCuts, tidyRanges, type Cut } from './cuts.ts';
import { findInvisible } from './invisible.ts';
import { findMarkup } from './markup.ts';
import { rawRangeOf } from './places.ts';
import { type Edits, rebuild, type Rebuilt } from './rebuild.ts';
import { findRewrites } from './rewrites.ts';

export interface CleanOptions {
  /** Raw ranges that stay whatever the rules say. */
  readonly keep: readonly RawRange[];
  /**
   * Past it nothing is looked for again, and no line is called furniture; a long text stays as it is. Default: never.
   */
  readonly deadline?: Deadline;
}

export interface Cleaned {
  readonly text: string;
  readonly offsetMap: OffsetMap;
  readonly removals: readonly Removal[];
  /** Clean ranges of lines that look like page furniture but were kept. */
  readonly boilerplate: readonly Range[];
}

/** Taking something out can bring together what then is code itself; so often it is looked for again at most. */
const PASSES = 4;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The account without what no reader was meant to read: page code, markup and invisible characters are taken out and
 * listed, white space and wrongly encoded characters are normalised, and lines that look like page furniture are
 * pointed at. Kept ranges stay to the letter. A text of nothing but code stays as it is: then it is the account.
 */
export function clean(raw: string, options: CleanOptions): Cleaned {
  const { deadline = noDeadline } = options;
  const keep = tidyRanges(options.keep, raw.length);
  const first = inTime(deadline, (checkpoint) => firstPass(raw, keep, checkpoint), lateFor(raw));
  if (!first) {
    const whole = [{ rawStart: 0, rawEnd: raw.length }];
    return { ...rebuild(raw, { cuts: [], rewrites: [], keep: whole }), boilerplate: [] };
  }
  const { rewrites } = first;
  let { cuts, rebuilt } = first;
  for (let pass = 1; pass < PASSES && cuts.length + rewrites.length > 0; pass++) {
    const next = inTime(deadline, (checkpoint) =>
      nextPass(raw, { cuts, rewrites, keep }, rebuilt, checkpoint),
    );
    if (!next) break;
    ({ cuts, rebuilt } = next);
  }
  if (!HAS_WORDS.test(rebuilt.text)) {
    rebuilt = rebuild(raw, { cuts: exceptKept(findInvisible(raw), keep), rewrites, keep });
  }
  const furniture = inTime(deadline, (checkpoint) => findBoilerplate(rebuilt.text, checkpoint)) ?? [];
  const boilerplate = furniture.filter((line) => !isKept(line, rebuilt.offsetMap, keep));
  return { ...rebuilt, boilerplate };
}

/** What is looked for in any case, if only once: longer texts than this (code units) take too long when time is up. */
const LONGEST_LATE = 200_000;

function lateFor(raw: string): number {
  return raw.length <= LONGEST_LATE ? Infinity : 0;
}

function firstPass(raw: string, keep: readonly RawRange[], checkpoint: Checkpoint) {
  checkpoint();
  const rewrites = findRewrites(raw, checkpoint);
  const cuts = exceptKept(findCuts(raw, checkpoint), keep);
  checkpoint();
  return { rewrites, cuts, rebuilt: rebuild(raw, { cuts, rewrites, keep }, checkpoint) };
}

/** What there is to cut in a text that was rebuilt; `null` if it is no more than before. */
function nextPass(raw: string, { cuts, rewrites, keep }: Edits, rebuilt: Rebuilt, checkpoint: Checkpoint) {
  checkpoint();
  const more = flatMap(findCuts(rebuilt.text, checkpoint), (cut) => {
    checkpoint();
    return inRaw(cut, rebuilt.offsetMap);
  });
  const all = exceptKept(joinCuts([more, cuts], checkpoint), keep);
  // What is found again had to stay, since its neighbours would melt without it.
  if (all.length === cuts.length && sizeOf(all) === sizeOf(cuts)) return null;
  return { cuts: all, rebuilt: rebuild(raw, { cuts: all, rewrites, keep }, checkpoint) };
}

function findCuts(text: string, checkpoint: Checkpoint): Cut[] {
  const markup = findMarkup(text, checkpoint);
  const code = findCode(text, checkpoint);
  const invisible = findInvisible(text, checkpoint);
  return joinCuts([markup, code, invisible], checkpoint);
}

function sizeOf(cuts: readonly Cut[]): number {
  return cuts.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A cut of the clean text as one of the raw text; none if all of it was written by normalisation. */
function inRaw(cut: Cut, map: OffsetMap): Cut[] {
  const range = rawRangeOf(map, cut);
  return range ? [{ ...cut, start: range.rawStart, end: range.rawEnd }] : [];
}

/** Whether a reader has put any of the line back. */
function isKept(line: Range, map: OffsetMap, keep: readonly RawRange[]): boolean {
  if (keep.length === 0) return false;
  const range = rawRangeOf(map, line);
  return (
    range !== null && keep.some(({ rawStart, rawEnd }) => rawStart < range.rawEnd && range.rawStart < rawEnd)
  );
}
