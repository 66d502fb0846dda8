import type { AccountInput, Comparison, Result, Stage } from '../engine/index.ts';

/** How far the engine is: the stage it is about to begin and the share of the work done, 0..1. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
}

/** What the page asks of the Worker. `job` is unique for the life of a client. */
export interface CompareRequest {
  readonly type: 'compare';
  readonly job: number;
  readonly accounts: readonly AccountInput[];
}

/** What the Worker answers: any number of `progress`, then exactly one `done`. */
export type WorkerMessage =
  | ({ readonly type: 'progress'; readonly job: number } & Progress)
  | { readonly type: 'done'; readonly job: number; readonly result: Result<Comparison> };
