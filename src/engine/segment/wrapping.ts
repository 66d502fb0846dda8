import type { Line } from './lines.ts';
import { flatMap } from '../text/flat-map.ts';

/** Texts are wrapped by machine at 60 to 80 characters; what is outside is no wrapping. UTF-16 code units. */
const NARROWEST = 45;
const WIDEST = 100;

/** Share of the lines that must be short enough: a few long ones may be addresses or tables. */
const SHORT_LINES = 0.95;

/** Share of the line breaks that must be where the next word did not fit. */
const FULL_LINES = 0.85;

/** With fewer line breaks inside blocks, chance would do. */
const FEWEST_BREAKS = 3;

/** Tells of two neighbouring lines of a hard-wrapped text whether the second goes on with the first. */
export type Continuation = (text: string, line: Line, next: Line) => boolean;

/**
 * Recognises text that was wrapped at a fixed width, as mail and plain-text archives are: a line then ends exactly
 * where the first word of the next one did not fit any more. `null` if this text was not.
 */
export function findWrapping(text: string, lines: readonly Line[]): Continuation | null {
  const short = lines.filter((line) => lengthOf(line) <= WIDEST);
  if (short.length < SHORT_LINES * lines.length) return null;
  const width = short.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  if (width < NARROWEST) return null;
  const inner = flatMap(lines.slice(1), (next, i) => (next.afterBlank ? [] : [{ line: lines[i]!, next }]));
  const running = inner.filter(({ line, next }) => !endsBlock(text, line, next, width));
  const full = running.filter(({ line, next }) => !fits(text, line, next, width));
  if (full.length < FEWEST_BREAKS || full.length < FULL_LINES * running.length) return null;
  return (_text, line, next) => !endsBlock(text, line, next, width);
}

function lengthOf(line: Line): number {
  return line.indent + line.end - line.start;
}

/** Whether the next line's first word would have found room behind the line, so that the break was meant. */
function fits(text: string, line: Line, next: Line, width: number): boolean {
  const first = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))?.[0].length ?? 0;
  return lengthOf(line) + 1 + first <= width;
}

/** A paragraph may end without a blank line: the next one is indented, or this one stops early at a full stop. */
function endsBlock(text: string, line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || next.indent > line.indent + 1) return true;
  return (
    fits(text, line, next, width) && /[.!?…:。！？]["'”’»)\]]*$/u.test(text.slice(line.end - 4, line.end))
  );
}
