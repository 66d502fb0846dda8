import type { AccountInput } from '../../src/engine/index.ts';
import type { TrueLink } from '../pairs/pair.ts';
import type { Found } from './recall.ts';
import type { StageName } from './stages.ts';

/** What a child process is asked to measure; passed as a JSON file, results come back as JSON on its output. */
export interface Task {
  readonly accounts: readonly [AccountInput, AccountInput];
  /** Empty where the true links are not known. */
  readonly truth: readonly TrueLink[];
  /** Names of those to run, alternating. */
  readonly contenders: readonly string[];
  /** A contender is stopped after so many milliseconds on the wall, if it can be. */
  readonly limit: number;
  /** Milliseconds that each contender may spend on repetitions. */
  readonly budget: number;
}

/** Milliseconds over the runs of one contender. */
export interface Timing {
  readonly name: string;
  /** Of all runs but the first third. */
  readonly median: number;
  /** Of a fresh process: nothing compiled yet. */
  readonly first: number;
  readonly runs: number;
  readonly finished: boolean;
  /** `null` if it aligns nothing or the true links are not known. */
  readonly found: Found | null;
}

export interface TimeResult {
  readonly timings: readonly Timing[];
  /** Median milliseconds by stage; `null` where the engine was not run. */
  readonly stages: Readonly<Record<StageName, number>> | null;
}

/** Of a fresh process that only compares once. Bytes. */
export interface MemoryResult {
  /** Resident set at its largest. */
  readonly peak: number;
  /** Resident set before the comparison, with both texts read: Node itself, mostly. */
  readonly before: number;
  /** Heap that the comparison keeps. */
  readonly kept: number;
}

export interface Repeated {
  readonly runs: number;
  /** Milliseconds of all runs together. */
  readonly time: number;
}
