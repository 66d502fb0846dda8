import type { DiffPart, Range } from '../../engine/index.ts';

/** A run of one side of a diff that both sides have, or only this one. */
export interface DiffRun extends Range {
  readonly only: boolean;
}

/**
 * One side of a word diff as runs to draw. White space between two words that only this side has belongs to them: marks
 * broken at every space are hard to read. Marks begin and end with a word.
 */
export function diffRuns(text: string, parts: readonly DiffPart[], side: 'a' | 'b'): DiffRun[] {
  const runs: DiffRun[] = [];
  for (const part of parts) {
    const whole = part[side];
    const words = part.kind === 'same' ? { start: whole.end, end: whole.end } : trim(text, whole);
    append(runs, text, { start: whole.start, end: words.start, only: false });
    append(runs, text, { ...words, only: isTelling(text.slice(words.start, words.end)) });
    append(runs, text, { start: words.end, end: whole.end, only: false });
  }
  return runs;
}

/** A comma for a full stop before a closing quotation mark is house style; a bracket or an ellipsis is an edit. */
function isTelling(words: string): boolean {
  return /[\p{L}\p{N}()[\]…]|\.\.\./u.test(words);
}

/** The range without white space at either end; empty at its end if there is nothing else in it. */
function trim(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start: end, end };
  return {
    start: end - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}

/** Appends a run, joined to the one before if it is alike, and over white space to a mark before that. */
function append(runs: DiffRun[], text: string, run: DiffRun): void {
  if (run.start >= run.end) return;
  const last = runs.at(-1);
  const beforeLast = runs.at(-2);
  const joins = run.only && last && beforeLast && text.slice(last.start, last.end).trim() === '';
  if (last?.only === run.only) runs.splice(-1, 1, { ...last, end: run.end });
  else if (joins) runs.splice(-2, 2, { ...beforeLast, end: run.end });
  else runs.push(run);
}
