import type { Deadline } from './deadline.ts';

/** Called once a sentence by everything that takes longer for longer texts; throws `TimeUp` when the time is up. */
export type Checkpoint = () => void;

/**
 * Ends the work from wherever it is; caught where work on two accounts begins, which keeps what was found until then.
 * Passing "no result" up through each loop and its callers would hide what they do.
 */
class TimeUp extends Error {}

/** @param late how many questions more are let pass when the time is up */
function checkpointAt(deadline: Deadline, late: number): Checkpoint {
  let left = late;
  return () => {
    if (deadline.expired() && left-- <= 0) throw new TimeUp('the deadline has passed');
  };
}

/** Words that are read between two questions: a few tenths of a millisecond. */
const WORDS_BETWEEN = 1000;

/** Called once a word, asks once in a thousand words: a sentence without a stop may have a hundred thousand. */
export function wordByWord(checkpoint: Checkpoint): Checkpoint {
  let words = 0;
  return () => {
    if (++words % WORDS_BETWEEN === 0) checkpoint();
  };
}

/** For work that has all the time it needs. */
export const unhurried: Checkpoint = () => undefined;

/**
 * The result of the work; `null` if the deadline passed before it came to its end. Work that asks at most `late` times
 * more is done all the same: what a short text needs to be shown.
 */
export function inTime<T>(deadline: Deadline, work: (checkpoint: Checkpoint) => T, late = 0): T | null {
  let result: T | null = null;
  runUntil(
    deadline,
    (checkpoint) => {
      result = work(checkpoint);
    },
    late,
  );
  return result;
}

/** Does the work up to its end or up to the deadline, or so many questions after it; whether it came to its end. */
export function runUntil(deadline: Deadline, work: (checkpoint: Checkpoint) => void, late = 0): boolean {
  try {
    work(checkpointAt(deadline, late));
    return true;
  } catch (reason) {
    if (reason instanceof TimeUp) return false;
    throw reason;
  }
}
