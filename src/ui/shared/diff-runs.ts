import { countWords, type DiffPart, type Range } from '../../engine/index.ts';

/** The two passages of a word diff, or something of each. */
export interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

/**
 * A run of one side of a diff: what both have (`same`), words that only this side has (`only`), words that the other
 * has in place of which it has others (`changed`), or the empty place where the other has words and this one none
 * (`gap`).
 */
export interface DiffRun extends Range {
  readonly kind: 'same' | 'only' | 'changed' | 'gap';
  /** How many words the other side has in its place, where that differs; a bracket or an ellipsis is none. */
  readonly others: number;
}

/**
 * One side of a word diff as runs to draw. White space between two words that differ belongs to them: marks broken at
 * every space are hard to read. Marks begin and end with a word.
 */
export function diffRuns(texts: Sides<string>, parts: readonly DiffPart[], side: 'a' | 'b'): DiffRun[] {
  const other = side === 'a' ? 'b' : 'a';
  const runs: DiffRun[] = [];
  for (const hunk of hunksOf(texts.a, parts)) {
    const own = trim(texts[side], hunk[side]);
    const theirs = hunk.same ? '' : wordsAt(texts[other], trim(texts[other], hunk[other]));
    const [tells, theyTell] = [!hunk.same && isTelling(wordsAt(texts[side], own)), isTelling(theirs)];
    const kind = tells ? (theyTell ? 'changed' : 'only') : theyTell ? 'gap' : 'same';
    append(runs, { start: hunk[side].start, end: own.start, kind: 'same', others: 0 });
    if (kind === 'gap') runs.push({ start: own.start, end: own.start, kind, others: countWords(theirs) });
    append(runs, { ...own, kind: kind === 'gap' ? 'same' : kind, others: countWords(theirs) });
    append(runs, { start: own.end, end: hunk[side].end, kind: 'same', others: 0 });
  }
  return runs;
}

interface Hunk extends Sides<Range> {
  readonly same: boolean;
}

/** What both have and what differs, in turn: changes that only white space parts are one. */
function hunksOf(textA: string, parts: readonly DiffPart[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const { kind, a, b } of parts) {
    const same = kind === 'same';
    const [beforeLast, last] = [hunks.at(-2), hunks.at(-1)];
    const isBridge = last?.same && beforeLast && !same && wordsAt(textA, last.a).trim() === '';
    if (isBridge) hunks.splice(-2, 2, joined(beforeLast, { same, a, b }));
    else if (last?.same === same) hunks.splice(-1, 1, joined(last, { same, a, b }));
    else hunks.push({ same, a, b });
  }
  return hunks;
}

function joined(one: Hunk, next: Hunk): Hunk {
  return {
    same: next.same,
    a: { start: one.a.start, end: next.a.end },
    b: { start: one.b.start, end: next.b.end },
  };
}

function wordsAt(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** A comma for a full stop before a closing quotation mark is house style; a bracket or an ellipsis is an edit. */
function isTelling(words: string): boolean {
  return /[\p{L}\p{N}()[\]…]|\.\.\./u.test(words);
}

const IS_QUIET = /[\s"“”„«»]/u;

/** The range without white space and quotation marks at either end; empty at its end if there is nothing else in it. */
function trim(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < end && IS_QUIET.test(text[from]!)) from++;
  if (from === end) return { start: end, end };
  while (IS_QUIET.test(text[to - 1]!)) to--;
  // The comma or the stop before a closing quotation mark is house style too, unless it belongs to three dots.
  const isHouseStyle = to < end && to - 1 > from && /[^.][.,]$/u.test(text.slice(to - 2, to));
  return { start: from, end: isHouseStyle && /["“”„«»]/u.test(text.slice(to, end)) ? to - 1 : to };
}

/** Appends a run; what both sides have is joined to such a run before it. */
function append(runs: DiffRun[], run: DiffRun): void {
  if (run.start >= run.end) return;
  const last = runs.at(-1);
  if (last?.kind === 'same' && run.kind === 'same') runs.splice(-1, 1, { ...last, end: run.end });
  else runs.push(run.kind === 'same' ? { ...run, others: 0 } : run);
}
