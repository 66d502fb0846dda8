import { useEffect, useState, type RefObject } from 'react';
import type { Nearness } from './nearness.ts';

/**
 * Whether a part of a text or a list is to be drawn in full: once it was needed or near what can be seen, and from then
 * on.
 */
export function useDrawn(
  element: RefObject<Element | null>,
  near: Nearness | null,
  needed: boolean,
): boolean {
  const [drawn, setDrawn] = useState(needed);
  if (needed && !drawn) setDrawn(true);
  const waits = !drawn && !needed;
  useEffect(() => {
    if (waits && near && element.current) return near.watch(element.current, () => setDrawn(true));
  }, [waits, near, element]);
  return !waits;
}
