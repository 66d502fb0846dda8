/** Tells a stage when to stop. Injected, since the engine has no clock; giving up is reported in the result. */
export interface Deadline {
  /** Whether the time is up; cheap enough to ask once a sentence. */
  expired(): boolean;
}

/** The same deadline, which says when someone hears that it has passed: who asks then stops work. */
export function watched(deadline: Deadline, onExpired: () => void): Deadline {
  return {
    expired() {
      const isOver = deadline.expired();
      if (isOver) onExpired();
      return isOver;
    },
  };
}

/** Never expires. */
export const noDeadline: Deadline = { expired: () => false };
