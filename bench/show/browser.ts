import type { BrowserResults } from '../browser/results.ts';
import { showBytes, showTime, table } from './table.ts';

/** What was measured in Chromium, in Markdown; a sentence if it was not. */
export function browserTables(results: BrowserResults | null): string {
  if (!results) return 'Not measured in this run.';
  const { weight, interactions, scrolling, notes } = results;
  return [
    `JavaScript of a first visit, the Worker's too: ${kilobytes(weight.zipped)} gzipped (${kilobytes(weight.scripts)} as it is). Heap of the page with the sample story: ${showBytes(weight.heap)}.`,
    'From the start of navigation to the first aligned view, and the longest time from a press until the page had drawn what came of it; also with the processor slowed down, as on a cheap phone.',
    table(
      ['', 'first aligned view', 'select a sentence', 'step to a difference', 'heap'],
      interactions.map(({ name, slower, first, selecting, stepping, heap }) => [
        slower === 1 ? name : `${name}, ${slower} times slower`,
        showTime(first),
        showPress(selecting),
        showPress(stepping),
        showBytes(heap),
      ]),
    ),
    'Tasks of 50 ms or more, in which the page hears nothing, while a text is scrolled.',
    table(
      ['', 'scrolled', 'long tasks', 'longest', 'together'],
      scrolling.map(({ name, pixels, count, longest, total }) => [
        name,
        `${pixels} px`,
        String(count),
        count === 0 ? '-' : showTime(longest),
        count === 0 ? '-' : showTime(total),
      ]),
    ),
    `With ${notes.notes} notes: first aligned view ${showTime(notes.first)}; adding one more, from the press until it is drawn ${showPress(notes.press)}, longest task ${notes.longest === 0 ? 'below 50 ms' : showTime(notes.longest)}, kept after ${showTime(notes.saved)}.`,
  ].join('\n\n');
}

/** The browser tells of presses in steps of 8 ms, and of none below 16. */
function showPress(time: number): string {
  return time === 0 ? 'below 16 ms' : showTime(time);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
