import { useEffect, useLayoutEffect, useRef } from 'react';

interface Keeping {
  /** How long to wait after the last key, in milliseconds. */
  readonly pause: number;
  /** Whether to ask before the page goes while something waits: it may not be there when the page comes back. */
  readonly asks: boolean;
}

/** Keeps what is typed (`null`: nothing) after a pause, when the field goes, and when the page goes. */
export function useKeeping(typed: string | null, { pause, asks }: Keeping, keep: () => void): void {
  const latest = useRef(keep);
  useLayoutEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => latest.current(), pause);
    const ask = (event: BeforeUnloadEvent) => {
      latest.current();
      if (asks) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      clearTimeout(timer);
      removeEventListener('beforeunload', ask);
    };
  }, [typed, pause, asks]);
  useEffect(() => {
    const keepNow = () => latest.current();
    const hide = () => {
      if (document.visibilityState === 'hidden') keepNow();
    };
    addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', hide);
      keepNow();
    };
  }, []);
}
