/** What the command line injects, since the engine has no clock. */
export interface Clock {
  /** Milliseconds from some fixed point. */
  now(): number;
}

/** A deadline so many milliseconds from now; `null`: never. */
export function deadlineAfter(milliseconds: number | null, clock: Clock): { expired(): boolean } {
  const end = clock.now() + (milliseconds ?? Infinity);
  return { expired: () => clock.now() > end };
}
