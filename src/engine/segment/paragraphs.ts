import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { findLines, type Line } from './lines.ts';
import { findWrapping } from './wrapping.ts';

/**
 * The paragraphs of a text, ascending, without white space at either end: its lines, or, where lines were broken in
 * the midst of sentences, the lines that run on taken together.
 */
export function findParagraphs(text: string, checkpoint: Checkpoint = unhurried): Range[] {
  const lines = findLines(text, checkpoint);
  const continues = findWrapping(text, lines) ?? runsOn;
  const paragraphs: { start: number; end: number }[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    checkpoint();
    if (last && !line.afterBlank && continues(text, last, line)) paragraphs.at(-1)!.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    last = line;
  }
  return paragraphs;
}

/** From this length a line that stops without punctuation before a small letter was broken. UTF-16 code units. */
const LONG_LINE = 40;

const STOPPED = /[.!?…:;。！？"”»)\]]$/u;

/**
 * A single line broken by accident, as pages and mail do around links: it stops without punctuation, and the next goes
 * on with a comma, a small letter or a parenthesis and comes to an end. Short lines that go on small are menus and
 * lists ("contact", "events"), unless they read like the start of a sentence.
 */
function runsOn(text: string, line: Line, next: Line): boolean {
  const last = text.slice(line.end - 1, line.end);
  const start = text.slice(next.start, Math.min(next.end, next.start + LONG_LINE));
  if (/^[,;)\]’”](?![-()])/u.test(start)) return !STOPPED.test(last);
  if (STOPPED.test(last) || /\d/.test(last) || /[={}<>|]/.test(start) || !comesToEnd(text, next))
    return false;
  const long = line.end - line.start >= LONG_LINE;
  if (/^\(/.test(start)) return long && /\)\s?[.,;]/.test(start);
  return goesOnSmall(start) && (long || opensSentence(text, line));
}

function comesToEnd(text: string, { start, end }: Line): boolean {
  return end - start >= LONG_LINE || /[.!?…]["'”’»)]*$/u.test(text.slice(Math.max(start, end - 4), end));
}

/** A plain small word, and neither the label of an item ("a."), an address, code, nor a name written small ("iPhone"). */
function goesOnSmall(start: string): boolean {
  return /^(?!\p{L}[.)])\p{Ll}[\p{Ll}\p{M}'’-]*(?:[,;:]?\s|[.!?…]["'”’»]?$)/u.test(start);
}

/** A capital and at least three words. */
function opensSentence(text: string, { start, end }: Line): boolean {
  return /^["“'‘(]?\p{Lu}\S* \S+ \S/u.test(text.slice(start, Math.min(end, start + LONG_LINE)));
}
