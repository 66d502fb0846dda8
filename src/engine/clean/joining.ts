/** Joins what stands before it: marks, joiners, variation selectors, skin tones, tags, Hangul vowels and finals. */
const TRAILING =
  /^[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\p{Regional_Indicator}\u200c\u200d\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7ff\u{e0000}-\u{e0fff}]/u;
/** Joins what stands after it: joiners, the number signs of Arabic and its kin, Hangul initials. */
const LEADING =
  /[\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u1100-\u115f\ua960-\ua97f]$/u;
/** Marks that bind the next consonant into one letter (viramas), perhaps with marks after them. */
const BINDING =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0f84\u1039\u17d2\u1a60\u1b44\u{11133}\u{113d0}]\p{M}{0,3}$/u;

/** Below the first combining mark only CR and LF join. */
const FIRST_MARK = 0x300;

/** How many code units at a border decide: a character of two units, and a mark or two. */
export const BORDER_UNITS = 4;

/**
 * Whether two passages could share a grapheme cluster where they meet (UAX 29). May say yes of two that do not: the
 * caller then only leaves an invisible character in place.
 */
export function mayJoin(before: string, after: string): boolean {
  const tail = before.slice(-BORDER_UNITS);
  const head = after.slice(0, 2);
  if (tail === '' || head === '') return false;
  if (tail.charCodeAt(tail.length - 1) < FIRST_MARK && head.charCodeAt(0) < FIRST_MARK)
    return tail.endsWith('\r') && head.startsWith('\n');
  if (isHigh(tail.charCodeAt(tail.length - 1)) && isLow(head.charCodeAt(0))) return true;
  if (tail.endsWith('\r') && head.startsWith('\n')) return true;
  if (/[\p{Cc}\p{Zl}\p{Zp}]$/u.test(tail)) return false;
  if (TRAILING.test(head)) return true;
  return !/^\p{Cc}/u.test(head) && (LEADING.test(tail) || (BINDING.test(tail) && /^\p{L}/u.test(head)));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
