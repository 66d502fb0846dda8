import type { BrowserResults } from './browser/results.ts';
import type { MemoryResult, TimeResult } from './run/task.ts';

/** Why a cell has no time of its own: it would take too long, it took too long, or the process failed. */
export type Missing = 'skipped' | 'over' | 'failed';

export interface Cell {
  /** Milliseconds: measured, or `null`. */
  readonly time: number | null;
  readonly missing: Missing | null;
  /** Milliseconds expected by growth between smaller sizes, where it was skipped. */
  readonly expected: number | null;
}

/** Everything measured on one pair. */
export interface CaseResult {
  readonly name: string;
  /** Of both texts. */
  readonly words: number;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly time: TimeResult | null;
  readonly memory: MemoryResult | null;
}

/** News pairs through `parallax batch` on one core; the start of the process is not counted. */
export interface BatchResult {
  /** Pairs a second among the first hundreds, while the code is still being compiled, and among those that follow. */
  readonly early: number;
  readonly later: number;
  /** The largest resident set of the short run and of the longest, in bytes. */
  readonly peaks: readonly [few: number, many: number];
}

export interface Results {
  readonly cases: readonly CaseResult[];
  /** `null` if it failed. */
  readonly batch: BatchResult | null;
  /** `null` if the page was not measured. */
  readonly browser: BrowserResults | null;
}

/** The time of a contender on a case in milliseconds: measured, else expected, else `null`. */
export function timeOf({ cells }: CaseResult, name: string): number | null {
  const cell = cells[name];
  return cell?.time ?? cell?.expected ?? null;
}

/** The power of size that time grows with from one case to the next: 1 linear, 2 quadratic; `null` if unknown. */
export function growth(from: CaseResult, to: CaseResult, name: string): number | null {
  const [before, after] = [from.cells[name]?.time, to.cells[name]?.time];
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  return Math.log(after / before) / Math.log(to.words / from.words);
}
