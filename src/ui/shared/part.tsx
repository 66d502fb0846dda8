import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';

/** A part of the page whose code comes later. */
export interface Part<Props extends object> {
  (props: Props): ReactNode;
  /** Fetches its code before it is drawn. Never rejects: code that does not come is told where it is drawn. */
  readonly ahead: () => Promise<unknown>;
}

/**
 * A part of the page whose code comes when it is first drawn; `waiting` stands there meanwhile. Code that cannot be
 * fetched is an error for the boundary around it, and is asked for anew when that tries again: `lazy` alone would
 * remember the failure for good. Code that is there is drawn at once, where `lazy` would first show what waits.
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  waiting: ReactNode = null,
): Part<Props> {
  let loaded: ComponentType<Props> | null = null;
  let current = lazy(attempt);
  async function attempt() {
    try {
      const code = await load();
      loaded = code.default;
      return code;
    } catch (error) {
      current = lazy(attempt);
      throw error;
    }
  }
  function Part(props: Props) {
    // Chosen once, so that what failed is told and not tried without end.
    const [Chosen] = useState(() => loaded ?? current);
    return (
      <Suspense fallback={waiting}>
        <Chosen {...props} />
      </Suspense>
    );
  }
  return Object.assign(Part, { ahead: () => attempt().catch(() => undefined) });
}
