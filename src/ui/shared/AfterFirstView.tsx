import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Draws what the first view can do without once that stands, so that its code is not in the way. */
export function AfterFirstView({ children }: { readonly children: ReactNode }) {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStands(true));
    return () => clearTimeout(timer);
  }, []);
  return (
    stands && (
      <ErrorBoundary>
        <Suspense>{children}</Suspense>
      </ErrorBoundary>
    )
  );
}
