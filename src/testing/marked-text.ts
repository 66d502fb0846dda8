import type { Range } from '../engine/text/range.ts';

/** A text and the ranges marked in it, by start, an outer range before the ranges inside it. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/**
 * Reads the tests' notation for ranges: `He [said] that` is the text `He said that` with the range of "said".
 * Marks may nest and may be empty; `\[`, `\]` and `\\` stand for the characters themselves.
 * Throws on a bracket without its other half, since that is a mistake in the test.
 */
export function readMarked(notation: string): MarkedText {
  let text = '';
  const open: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  for (const [piece] of notation.matchAll(/\\[[\]\\]|[[\]]|[^[\]\\]+|\\/g)) {
    if (piece === '[') {
      open.push(ranges.length);
      ranges.push({ start: text.length, end: -1 });
    } else if (piece === ']') {
      const last = open.pop();
      if (last === undefined) throw new Error(`unopened "]" in marked text: ${notation}`);
      ranges[last]!.end = text.length;
    } else {
      text += /^\\./.test(piece) ? piece.slice(1) : piece;
    }
  }
  if (open.length > 0) throw new Error(`unclosed "[" in marked text: ${notation}`);
  return { text, ranges };
}

/**
 * Writes a text with ranges in the same notation, so that a failing test shows both sides as text.
 * The ranges may come in any order and may nest, but must not cross.
 */
export function writeMarked(text: string, ranges: readonly Range[]): string {
  const outerFirst = [...ranges].sort((one, other) => one.start - other.start || other.end - one.end);
  const open: number[] = [];
  let written = '';
  let at = 0;
  const copyTo = (to: number): void => {
    written += text.slice(at, to).replace(/[[\]\\]/g, '\\$&');
    at = Math.max(at, to);
  };
  const closeTo = (to: number): void => {
    for (let end = open.at(-1); end !== undefined && end <= to; end = open.at(-1)) {
      open.pop();
      copyTo(end);
      written += ']';
    }
  };
  for (const { start, end } of outerFirst) {
    closeTo(start);
    copyTo(start);
    written += '[';
    if (end === start) written += ']';
    else open.push(end);
  }
  closeTo(text.length);
  copyTo(text.length);
  return written;
}
