import type { Range } from '../text/range.ts';
import type { Mark, MarkFamily } from './marks.ts';

/** An opening mark with the mark that closes it, or with the place where the paragraph's end or a new quotation does. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Where it ends when nothing closes it. */
  readonly end: number;
  /** Number of pairs that enclose it. */
  readonly depth: number;
}

/** Deeper nesting is not writing but noise; marks below it are skipped, which keeps the stack short and time linear. */
const DEEPEST = 4;

/**
 * Pairs the marks of one paragraph. A double mark without its other half ends with the paragraph, a single one is
 * taken for an apostrophe unless `runsOn` says that the next paragraph reopens it. Ordered by opening mark.
 */
export function pairMarks(
  text: string,
  paragraph: Range,
  marks: readonly Mark[],
  runsOn: (family: MarkFamily) => boolean,
): Pair[] {
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  marks.forEach((mark, index) => {
    const level = openLevel(stack, mark.family);
    if (mark.mayClose && level >= 0 && closes(text, marks, index, stack[level]!)) {
      pairs.push({ open: stack[level]!, close: mark, end: mark.at, depth: level });
      stack.length = level;
    } else if (mark.mayOpen && stack.length < DEEPEST) {
      stack.push(mark);
    }
  });
  const open = stack[0];
  if (!open) return pairs.sort(byOpening);
  const isQuotation = open.family !== 'single' || runsOn(open.family);
  const end = isQuotation ? endOfOpen(paragraph, pairs, open, runsOn) : open.at;
  // What stands after the end of the unclosed one is not inside it.
  const freed = pairs.map((pair) => (pair.open.at >= end ? { ...pair, depth: pair.depth - 1 } : pair));
  return (isQuotation ? [...freed, { open, close: null, end, depth: 0 }] : freed).sort(byOpening);
}

function byOpening(one: Pair, other: Pair): number {
  return one.open.at - other.open.at;
}

/** The innermost open mark of the family; what was opened inside it and never closed was no quotation. */
function openLevel(stack: readonly Mark[], family: MarkFamily): number {
  for (let level = stack.length - 1; level >= 0; level--) if (stack[level]!.family === family) return level;
  return -1;
}

/**
 * Whether the mark at `index` closes the open one. Only single marks are in doubt: in 'the workers' rights' the first
 * is an apostrophe. One after an s and before a word closes only if no other can before the next quotation opens.
 */
function closes(text: string, marks: readonly Mark[], index: number, open: Mark): boolean {
  const mark = marks[index]!;
  if (open.at + open.length >= mark.at) return false;
  if (mark.family !== 'single') return true;
  const possessive =
    /s$/i.test(text.charAt(mark.at - 1)) && /^\s\p{L}/u.test(text.slice(mark.at + 1, mark.at + 3));
  if (!possessive) return true;
  for (const later of marks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (later.family !== 'single' || (later.mayOpen && !later.mayClose)) break;
    if (later.mayClose) return false;
  }
  return true;
}

/** Marks to look ahead for another closing one: a quotation with more apostrophes inside is not met. */
const LOOK_AHEAD = 6;

/** A quotation that nobody closed ends where the next of its kind opens, else with its paragraph. */
function endOfOpen(
  paragraph: Range,
  pairs: readonly Pair[],
  open: Mark,
  runsOn: (family: MarkFamily) => boolean,
): number {
  if (runsOn(open.family)) return paragraph.end;
  const same = pairs.find(
    (pair) => pair.depth === 1 && pair.open.at > open.at && pair.open.family === open.family,
  );
  return same ? same.open.at : paragraph.end;
}
