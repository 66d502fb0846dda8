import type { Deadline } from '../text/deadline.ts';

/** A deadline that remembers whether it was ever found expired: then some work was left undone. */
export interface Watch extends Deadline {
  ranOut(): boolean;
}

/** Watches a deadline, which stays expired once it is. */
export function watchDeadline(deadline: Deadline): Watch {
  let out = false;
  return {
    expired: () => (out ||= deadline.expired()),
    ranOut: () => out,
  };
}

/** What is still put in order and told when time has run out: a few milliseconds of work. */
export const MOST_LATE = 500;

/** The items in turn, but when time is up no more than `MOST_LATE` of them. */
export function* orLate<T>(items: Iterable<T>, watch: Watch): Generator<T> {
  let given = 0;
  for (const item of items) {
    if (given >= MOST_LATE && watch.expired()) return;
    given++;
    yield item;
  }
}

/** What is found in each item in turn, until time is up. */
export function untilExpired<T, R>(items: readonly T[], watch: Watch, look: (item: T) => readonly R[]): R[] {
  const found: R[] = [];
  for (const item of items) {
    if (watch.expired()) break;
    // Not all at once: arguments are put on the stack, which a hundred thousand of them overflow.
    for (const each of look(item)) found.push(each);
  }
  return found;
}
