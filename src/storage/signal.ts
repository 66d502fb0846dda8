/** A value that tells when it becomes another one. */
export interface Signal<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Calls back after each change. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Forgets everybody who listens. */
  readonly clear: () => void;
}

/** Values that are `same` are no change. */
export function createSignal<T>(initial: T, same: (one: T, other: T) => boolean = Object.is): Signal<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (same(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => listeners.clear(),
  };
}
