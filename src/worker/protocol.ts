import type { AccountIds, AccountInput, Comparison, Result, Stage } from '../engine/index.ts';

/** How far the engine is: the stage it is about to begin, for which two accounts, and the share of the work done, 0..1. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly pair?: AccountIds;
}

/** What the page asks of the Worker. `job` is unique for the life of a client. */
export interface CompareRequest {
  readonly type: 'compare';
  readonly job: number;
  readonly accounts: readonly AccountInput[];
  /** The two accounts to compare before all others. */
  readonly first?: AccountIds;
}

/**
 * What the Worker answers: any number of `progress` and of `partial` results, then exactly one `done`. In between it
 * says `alive` now and then, since one that the browser ends for want of memory says nothing more.
 */
export type WorkerMessage =
  | { readonly type: 'alive'; readonly job: number }
  | ({ readonly type: 'progress'; readonly job: number } & Progress)
  | { readonly type: 'partial'; readonly job: number; readonly comparison: Comparison }
  | { readonly type: 'done'; readonly job: number; readonly result: Result<Comparison> };
