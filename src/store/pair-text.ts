import type { Pair } from './state.ts';

/** Under which name a story keeps which two accounts stand side by side. */
export const PAIR_SETTING = 'pair';

/** A pair as text, for addresses and settings: "a,b", each id escaped. */
export function writePair({ left, right }: Pair): string {
  return [left, right].map(encodeURIComponent).join(',');
}

/** A pair from its text; `null` for anything else. Whether there are such accounts is not looked at. */
export function readPair(text: unknown): Pair | null {
  if (typeof text !== 'string') return null;
  try {
    const [left, right, ...rest] = text.split(',').map(decodeURIComponent);
    return left && right && rest.length === 0 ? { left, right } : null;
  } catch {
    // An escape that is none: it was written by hand.
    return null;
  }
}
