import type { Checkpoint } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { trimClusters } from './trim.ts';

/** A line that is not blank, without white space at either end. */
export interface Line extends Range {
  /** White space before its first character. */
  readonly indent: number;
  /** Whether a blank line, a form feed, a paragraph separator or the start of the text stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank, ascending. */
export function findLines(text: string, checkpoint: Checkpoint): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  const add = (to: number, lineBreak: string): void => {
    checkpoint();
    const { start, end } = trimClusters(text, { start: from, end: to });
    if (start < end) lines.push({ start, end, indent: start - from, afterBlank });
    afterBlank = start === end || /[\f\u2029]/.test(lineBreak);
    from = to + lineBreak.length;
  };
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|[\n\r\v\f\u2028\u2029]/g)) add(index, lineBreak);
  add(text.length, '');
  return lines;
}
