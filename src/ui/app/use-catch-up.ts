import { useEffect } from 'react';
import { useActions } from '../hooks.ts';

/** A tab that slept may have missed what others did. */
export function useCatchUp(): void {
  const { catchUp } = useActions();
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'visible') catchUp();
    };
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, [catchUp]);
}
