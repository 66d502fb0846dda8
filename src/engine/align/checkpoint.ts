import type { Deadline } from '../text/deadline.ts';

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
