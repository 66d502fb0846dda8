import { trimClusters } from './trim.ts';
import type { Range } from '../text/range.ts';

/** A line that is not blank, without white space at either end. */
export interface Line extends Range {
  /** White space before its first character. */
  readonly indent: number;
  /** White space behind its last character, the line break not counted. */
  readonly trailing: number;
  /** Whether a blank line, a form feed or the start of the text stands before it. */
  readonly afterBlank: boolean;
}

const LINE = /(?<line>[^\n\r\v\f\u2028\u2029]+)|(?<brk>\r\n|[\n\r\v\u2028]|[\f\u2029])/gu;

/** The lines of a text that are not blank, ascending. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 2;
  for (const { 0: piece, index, groups } of text.matchAll(LINE)) {
    if (groups?.['brk'] !== undefined) {
      breaks += /[\f\u2029]/.test(piece) ? 2 : 1;
      continue;
    }
    const { start, end } = trimClusters(text, { start: index, end: index + piece.length });
    if (start === end) continue;
    const indent = start - index;
    lines.push({ start, end, indent, trailing: index + piece.length - end, afterBlank: breaks > 1 });
    breaks = 0;
  }
  return lines;
}
