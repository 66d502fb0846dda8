import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';

/**
 * A part of the page whose code comes when it is first drawn; `waiting` stands there meanwhile. Code that cannot be
 * fetched is an error for the boundary around it, and is asked for anew when that tries again: `lazy` alone would
 * remember the failure for good.
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  let current = lazy(attempt);
  function attempt() {
    return load().catch((error: unknown) => {
      current = lazy(attempt);
      throw error;
    });
  }
  return function Part(props: Props) {
    // Chosen once, so that what failed is told and not tried without end.
    const [Loaded] = useState(() => current);
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
