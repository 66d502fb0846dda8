import { placeOfRaw, type Account } from '../../engine/index.ts';

/** Long enough to find the place, short enough for one line. */
const WORDS = 5;

/** The last words that stayed before a place of the raw text, or '' if none did. */
export function textBefore({ text, offsetMap }: Pick<Account, 'text' | 'offsetMap'>, raw: number): string {
  const end = placeOfRaw(offsetMap, raw);
  if (end === null) return '';
  const words = text
    .slice(Math.max(0, end - 200), end)
    .trim()
    .split(/\s+/);
  return words.slice(-WORDS).join(' ');
}
