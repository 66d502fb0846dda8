import type { AccountIds, Stage } from '../engine/index.ts';

/** How far a comparison is: the stage about to begin, for which two accounts, and the share of the work done, 0..1. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly pair?: AccountIds;
}
