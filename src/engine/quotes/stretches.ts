import type { Checkpoint } from '../text/checkpoint.ts';
import { trimRange, type Range } from '../text/range.ts';
import { findMarks, type MarkFamily } from './marks.ts';
import { pairMarks, type Pair } from './pairs.ts';

/**
 * What one pair of quotation marks encloses, marks included. A quotation that runs over paragraphs (each reopened,
 * only the last closed) is one stretch.
 */
export interface Stretch extends Range {
  /** Without the marks. */
  readonly inner: Range;
  readonly family: MarkFamily;
  /** 0 outside of any other quotation. */
  readonly depth: number;
  /** Indexes of the paragraphs in which it begins and ends. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  /** False when no mark closes it, and the end of the paragraph did. */
  readonly closed: boolean;
}

/** All quotations of a text, by start, the enclosing before the enclosed. Linear in the length of the text. */
export function findStretches(text: string, paragraphs: readonly Range[], checkpoint: Checkpoint): Stretch[] {
  const marks = paragraphs.map(({ start, end }) => {
    checkpoint();
    return findMarks(text, start, end);
  });
  const found: Stretch[] = [];
  let running: Stretch | null = null;
  paragraphs.forEach((paragraph, index) => {
    checkpoint();
    const next = marks[index + 1]?.[0];
    const runsOn = (family: MarkFamily): boolean =>
      next?.mayOpen === true && next.family === family && next.at === paragraphs[index + 1]!.start;
    const pairs = pairMarks(text, paragraph, marks[index]!, runsOn);
    const own = pairs.map((pair) => toStretch(text, paragraph, index, pair));
    const [first] = own;
    if (running && first?.start === paragraph.start) {
      own[0] = join(running, first);
      found.splice(found.lastIndexOf(running), 1);
    }
    for (const stretch of own) found.push(stretch);
    const open = own.find(({ depth, closed }) => depth === 0 && !closed);
    running = open && runsOn(open.family) ? open : null;
  });
  return found.filter(({ inner }) => saysSomething(text, inner)).sort(outerFirst);
}

function toStretch(
  text: string,
  paragraph: Range,
  index: number,
  { open, close, end, depth }: Pair,
): Stretch {
  const until = close ? close.at + close.length : end;
  const { end: trimmed } = trimRange(text, { start: open.at, end: until });
  const innerEnd = close ? close.at : trimmed;
  const inner = { start: Math.min(open.at + open.length, innerEnd), end: innerEnd };
  return {
    start: open.at,
    end: Math.min(trimmed, paragraph.end),
    inner,
    family: open.family,
    depth,
    paragraph: index,
    lastParagraph: index,
    closed: close !== null,
  };
}

function join(running: Stretch, last: Stretch): Stretch {
  const inner = { start: running.inner.start, end: last.inner.end };
  return { ...running, inner, end: last.end, lastParagraph: last.lastParagraph, closed: last.closed };
}

function saysSomething(text: string, { start, end }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function outerFirst(one: Range, other: Range): number {
  return one.start - other.start || other.end - one.end;
}
