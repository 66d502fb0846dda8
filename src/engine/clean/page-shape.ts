import type { Range } from '../text/range.ts';
import type { Line } from './lines.ts';
import { RunningSums } from './running-sums.ts';

/** What a pasted page looks like as a whole; line indexes. */
export interface PageShape {
  /** The run of lines with the most prose. */
  readonly main: Range;
  /** The same, ended by less: the densest part of the article. */
  readonly core: Range;
  /** Of each line, the words of prose to be expected. */
  readonly mass: RunningSums;
  /** For each line, the words of prose in its run of prose lines, one other line between two allowed; 0 outside. */
  readonly runMass: readonly number[];
  /** The line that repeats the title at the head of the page, or -1. */
  readonly headline: number;
  /** For each line, the share of its content words that the main run uses elsewhere, 0..1. */
  readonly onTopic: readonly number[];
}

/** What each line costs a run, in words of prose: a run bridges some ten lines of a menu between two paragraphs. */
const LINE_COST = 4;
/** The core is cut where two or three lines without prose follow each other. */
const CORE_LINE_COST = 14;
/** A line is prose from this chance on. */
const PROSE = 0.5;
/** A title has this many words at least; a shorter line may stand twice for other reasons. */
const TITLE_WORDS = 4;
/** Titles stand among the first lines of a page. */
const TITLE_LINES = 5;
/** So many words of a title are compared. */
const TITLE_COMPARED = 30;

/** @param prose the chance, for each line, that it is prose of an article */
export function shapeOf(lines: readonly Line[], prose: readonly number[]): PageShape {
  const masses = lines.map((line, i) => prose[i]! * line.mass);
  const main = bestRun(masses, LINE_COST);
  return {
    main,
    core: bestRun(masses, CORE_LINE_COST),
    mass: new RunningSums(masses),
    runMass: runMasses(masses, prose),
    headline: findHeadline(lines, main),
    onTopic: topicShares(lines, main),
  };
}

/** The run of lines with the most prose. */
export function mainRun(lines: readonly Line[], prose: readonly number[]): Range {
  return bestRun(
    lines.map((line, i) => prose[i]! * line.mass),
    LINE_COST,
  );
}

/** The run of lines whose mass less its cost is highest (Kadane). */
function bestRun(mass: readonly number[], cost: number): Range {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  mass.forEach((m, i) => {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += m - cost;
    if (sum > best.sum) best = { start, end: i + 1, sum };
  });
  return { start: best.start, end: best.end };
}

function runMasses(mass: readonly number[], prose: readonly number[]): number[] {
  const runs = mass.map(() => 0);
  const isProse = (i: number): boolean => (prose[i] ?? 0) >= PROSE;
  for (let start = 0; start < mass.length;) {
    let end = start;
    let sum = 0;
    while (isProse(end) || (end > start && isProse(end + 1))) sum += mass[end++]!;
    runs.fill(sum, start, end);
    start = end + 1;
  }
  return runs;
}

/** The last line, before the middle of the main run of the article, that begins a title line or is begun by one. */
export function findHeadline(lines: readonly Line[], main: Range): number {
  const last = Math.min((main.start + main.end) >> 1, lines.length - 1);
  for (const [t, title] of lines.slice(0, TITLE_LINES).entries()) {
    if (title.words.length < TITLE_WORDS) continue;
    const key = keyOf(title);
    for (let i = last; i > t; i--) {
      if (lines[i]!.words.length < TITLE_WORDS) continue;
      const other = keyOf(lines[i]!);
      if (key.startsWith(other) || other.startsWith(key)) return i;
    }
  }
  return -1;
}

function keyOf(line: Line): string {
  return line.words.slice(0, TITLE_COMPARED).join(' ');
}

function topicShares(lines: readonly Line[], main: Range): number[] {
  const linesWith = new Map<string, number>();
  for (const line of lines.slice(main.start, main.end)) {
    for (const word of line.content) linesWith.set(word, (linesWith.get(word) ?? 0) + 1);
  }
  return lines.map(({ content }, i) => {
    const itself = i >= main.start && i < main.end ? 1 : 0;
    let shared = 0;
    for (const word of content) if ((linesWith.get(word) ?? 0) > itself) shared++;
    return content.size === 0 ? 0 : shared / content.size;
  });
}
