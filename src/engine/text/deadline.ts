/** Tells a stage when to stop. Injected, since the engine has no clock; giving up is reported in the result. */
export interface Deadline {
  /** Whether the time is up; cheap enough to ask once a sentence. */
  expired(): boolean;
}

/** Never expires. */
export const noDeadline: Deadline = { expired: () => false };
