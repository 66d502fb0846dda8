import { DATE_WORDS } from '../data/date-words.ts';
import type { Part } from './part.ts';

/** Longest line that is nothing but a place and a date. */
const MOST_WORDS = 14;

/** A word of a date or time, and what stands with them in a line of its own. */
const WORDS: ReadonlySet<string> = new Set(DATE_WORDS.match(/\S+/g));

/** "3", "3rd", "2019", "10:30", "2019-11-03", "03/11/19", "10h30". */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|º|[.:/h-]\d{1,2}(?:[.:/-]\d{1,4})?)?(?:am|pm)?$/iu;

const CJK_DATE = /^\D{0,8}\d{4}[年년/.-]\s?\d{1,2}[月월/.-]\s?\d{1,2}[日일]?[^。]{0,20}$/u;

/** How a place ends that stands alone in a line. Few lines do, and the whole pattern is slow to compile. */
const OPEN_END = /[-–—]\s?$/;

/** "WASHINGTON (Reuters) -", "LONDON, March 3 —" alone in a line. */
const PLACE =
  /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s[\p{L}.]+)?\s?(?:\((?:[\p{Lu}][\p{L}\s]{1,20})\))?\s?(?:[-–—]+\s?)$/u;

/** Whether a paragraph is nothing but a place or a date. */
export function isDateline({ text, words }: Part): boolean {
  if (words > MOST_WORDS) return false;
  return (OPEN_END.test(text) && PLACE.test(text)) || CJK_DATE.test(text) || isDate(text);
}

function isDate(text: string): boolean {
  const tokens = text.match(/[^\s,|•·()–—]+/gu) ?? [];
  const plain = tokens.map((token) => token.replace(/[.:]$/, ''));
  return (
    plain.length > 1 &&
    plain.some((token) => NUMBER.test(token)) &&
    plain.some(isDay) &&
    plain.every(isDateToken)
  );
}

function isDateToken(token: string): boolean {
  return NUMBER.test(token) || isDateWord(token) || /^[-/]$/.test(token);
}

function isDateWord(token: string): boolean {
  return WORDS.has(token.toLowerCase());
}

/** A month, a weekday, a year, or a date in figures: an hour alone is a mark in a running report. */
function isDay(token: string): boolean {
  return /^\d{4}$|^\d{1,4}[./-]\d/.test(token) || (isDateWord(token) && /\p{L}{3}/u.test(token));
}
