import type { Account } from '../../engine/index.ts';

/** Long enough to find the place, short enough for one line. */
const WORDS = 5;

/** The last words that stayed before a place of the raw text, or '' if none did. */
export function textBefore({ text, offsetMap }: Pick<Account, 'text' | 'offsetMap'>, raw: number): string {
  let [low, high] = [0, offsetMap.length];
  // Asked for each passage that was taken out of a text, which may be thousands: looked up by halves.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetMap[middle]![1] < raw) low = middle + 1;
    else high = middle;
  }
  const run = offsetMap[low - 1];
  if (!run) return '';
  const [clean, start, length] = run;
  const end = clean + Math.min(length, raw - start);
  const words = text
    .slice(Math.max(0, end - 200), end)
    .trim()
    .split(/\s+/);
  return words.slice(-WORDS).join(' ');
}
