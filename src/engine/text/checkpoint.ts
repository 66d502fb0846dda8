import type { Deadline } from './deadline.ts';

/** Called once a sentence by everything that takes longer for longer texts; throws `TimeUp` when the time is up. */
export type Checkpoint = () => void;

/**
 * Ends the work from wherever it is; caught where work on two accounts begins, which keeps what was found until then.
 * Passing "no result" up through each loop and its callers would hide what they do.
 */
class TimeUp extends Error {}

function checkpointAt(deadline: Deadline): Checkpoint {
  return () => {
    if (deadline.expired()) throw new TimeUp('the deadline has passed');
  };
}

/** For work that has all the time it needs. */
export const unhurried: Checkpoint = () => undefined;

/** The result of the work; `null` if the deadline passed before it came to its end. */
export function inTime<T>(deadline: Deadline, work: (checkpoint: Checkpoint) => T): T | null {
  let result: T | null = null;
  runUntil(deadline, (checkpoint) => {
    result = work(checkpoint);
  });
  return result;
}

/** Does the work up to its end or up to the deadline; whether it came to its end. */
export function runUntil(deadline: Deadline, work: (checkpoint: Checkpoint) => void): boolean {
  try {
    work(checkpointAt(deadline));
    return true;
  } catch (reason) {
    if (reason instanceof TimeUp) return false;
    throw reason;
  }
}
