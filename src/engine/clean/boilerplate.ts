import type { Range } from '../text/range.ts';

/** Fewer short lines than this, or a smaller share, is an article and no pasted page. */
const PAGE_SHORT_LINES = 15;
const PAGE_SHORT_SHARE = 0.4;
/** Characters from which a line that does not end a sentence may still be prose. */
const LONG = 120;
/** Prose lines this many lines apart belong to one article. */
const REACH = 6;

const ENDS_SENTENCE = /[.!?…。！？।؟]["'”’»)\]]*$/;

/** Lines of a pasted page outside its main run of prose, and lines within it that are not prose. */
export function findBoilerplate(text: string): Range[] {
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    prose: (line.length >= 60 && ENDS_SENTENCE.test(line)) || line.length >= LONG,
    short: line.length < 60 && !ENDS_SENTENCE.test(line),
  }));
  const short = lines.filter((line) => line.short).length;
  if (short < PAGE_SHORT_LINES || short < PAGE_SHORT_SHARE * lines.length) return [];
  const main = mainRun(lines);
  return lines
    .filter((line, i) => i < main.start || i >= main.end || line.short)
    .map(({ start, end }) => ({ start, end }));
}

/** The run of lines with the most prose, counted in characters; short gaps do not end it. */
function mainRun(lines: readonly { start: number; end: number; prose: boolean }[]): Range {
  let best = { start: 0, end: 0, size: 0 };
  let run = { start: 0, end: 0, size: 0 };
  lines.forEach((line, i) => {
    if (!line.prose) return;
    if (i - run.end >= REACH) run = { start: i, end: i, size: 0 };
    run = { ...run, end: i + 1, size: run.size + line.end - line.start };
    if (run.size > best.size) best = run;
  });
  return best;
}
