/** The ids of the places where screen readers listen: for what was reached, and for what was just done. */
export const LIVE = { reached: 'live-reached', done: 'live-done' } as const;

/**
 * There from the start, since only what comes into them later is told, and never drawn anew: `use-announcer.ts` writes
 * into them.
 */
export function LiveRegions() {
  return (
    <>
      <p id={LIVE.reached} role="status" aria-live="polite" className="sr-only" />
      <p id={LIVE.done} aria-live="polite" className="sr-only" />
    </>
  );
}
