import type { RawRange } from '../model.ts';
import type { Checkpoint } from '../text/checkpoint.ts';

/** Why a passage is not part of the account, in the engine's words and in people's. */
export interface Rule {
  readonly id: string;
  readonly reason: string;
  /**
   * What stands for the cut where text touches it on both sides: nothing, if the two do not melt into one character
   * (else the cut is not made); a line end; or a line end only if the two would melt.
   */
  readonly gap: 'none' | 'line' | 'apart';
}

/** A passage of the raw text that a rule takes out: half-open, in UTF-16 code units. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
}

/** Cuts in raw order without overlap: where two overlap, the one that starts first (then the longer) keeps its ground. */
export function joinCuts(lists: readonly (readonly Cut[])[], checkpoint: Checkpoint): Cut[] {
  const all = lists.flat().sort((one, other) => {
    checkpoint();
    return one.start - other.start || other.end - one.end;
  });
  const joined: Cut[] = [];
  let end = 0;
  for (const cut of all) {
    checkpoint();
    if (cut.end <= end) continue;
    joined.push(cut.start >= end ? cut : { ...cut, start: end });
    end = cut.end;
  }
  return joined;
}

/** Sorted, merged ranges within `[0, length)`; empty and reversed ones are dropped. */
export function tidyRanges(ranges: readonly RawRange[], length: number): RawRange[] {
  const tidy: RawRange[] = [];
  const sorted = ranges
    .map(({ rawStart, rawEnd }) => ({ rawStart: Math.max(0, rawStart), rawEnd: Math.min(length, rawEnd) }))
    .filter(({ rawStart, rawEnd }) => rawStart < rawEnd)
    .sort((one, other) => one.rawStart - other.rawStart);
  for (const next of sorted) {
    const last = tidy.at(-1);
    if (last && next.rawStart <= last.rawEnd)
      tidy[tidy.length - 1] = { ...last, rawEnd: Math.max(last.rawEnd, next.rawEnd) };
    else tidy.push(next);
  }
  return tidy;
}

/** What is left of sorted cuts outside the sorted ranges that stay. */
export function exceptKept(cuts: readonly Cut[], keep: readonly RawRange[]): Cut[] {
  const left: Cut[] = [];
  let k = 0;
  for (const cut of cuts) {
    while (k < keep.length && keep[k]!.rawEnd <= cut.start) k++;
    let start = cut.start;
    for (let i = k; i < keep.length && keep[i]!.rawStart < cut.end; i++) {
      if (keep[i]!.rawStart > start) left.push({ ...cut, start, end: keep[i]!.rawStart });
      start = Math.max(start, keep[i]!.rawEnd);
    }
    if (start < cut.end) left.push({ ...cut, start });
  }
  return left;
}
