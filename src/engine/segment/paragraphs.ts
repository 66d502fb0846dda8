import type { Range } from '../text/range.ts';
import { findLines, type Line } from './lines.ts';
import { findWrapping } from './wrapping.ts';

/**
 * The paragraphs of a text, ascending, without white space at either end: its lines, or, where lines were broken in
 * the midst of sentences, the lines that run on taken together.
 */
export function findParagraphs(text: string): Range[] {
  const lines = findLines(text);
  const continues = findWrapping(text, lines) ?? runsOn;
  const paragraphs: { start: number; end: number }[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    if (last && !line.afterBlank && continues(text, last, line)) paragraphs.at(-1)!.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    last = line;
  }
  return paragraphs;
}

/** From this length a line that stops without punctuation before a small letter was broken. UTF-16 code units. */
const LONG_LINE = 40;

/**
 * A single line broken by accident: it stops without punctuation and the next goes on small. Short lines are menus
 * and lists ("contact", "events"); they run on only where the space before the break was kept, which is how mail
 * marks a soft break (RFC 3676, format=flowed), and where they read like the start of a sentence.
 */
function runsOn(text: string, line: Line, next: Line): boolean {
  if (/[.!?…:;。！？"”»)\]]$/u.test(text.slice(line.end - 1, line.end))) return false;
  const goesOn = text.slice(next.start, next.start + 2);
  const flowed = line.trailing > 0;
  const long = line.end - line.start >= LONG_LINE;
  if (/^\p{Ll}/u.test(goesOn)) return !isItem(text, next) && (long || (flowed && opensSentence(text, line)));
  return /^[(&]/.test(goesOn) && flowed && long;
}

function isItem(text: string, { start }: Line): boolean {
  return /^\p{L}[.)]/u.test(text.slice(start, start + 2));
}

/** A capital and at least three words. */
function opensSentence(text: string, { start, end }: Line): boolean {
  return /^["“'‘(]?\p{Lu}\S* \S+ \S/u.test(text.slice(start, Math.min(end, start + LONG_LINE)));
}
