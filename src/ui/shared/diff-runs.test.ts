import { expect, test } from 'vitest';
import { writeMarked } from '../../testing/marked-text.ts';
import { diffRuns } from './diff-runs.ts';
import { wordDiff } from './word-diff.ts';

function show(one: string, other: string): [string, string] {
  const parts = wordDiff(one, other);
  const mark = (text: string, side: 'a' | 'b') =>
    writeMarked(
      text,
      diffRuns(text, parts, side).filter(({ only }) => only),
    );
  return [mark(one, 'a'), mark(other, 'b')];
}

test.each([
  ['He said it was fine.', 'He claimed it was fine.', 'He [said] it was fine.', 'He [claimed] it was fine.'],
  ['The old bridge was shut.', 'The bridge was shut.', 'The [old] bridge was shut.', 'The bridge was shut.'],
  ['Two men died.', 'Three young men died.', '[Two] men died.', '[Three young] men died.'],
])('%s / %s', (one, other, markedOne, markedOther) => {
  expect(show(one, other)).toEqual([markedOne, markedOther]);
});

test('quotation marks of another style are no difference', () => {
  expect(show('“We’re ready,” she said.', '"We\'re ready," she said.')).toEqual([
    '“We’re ready,” she said.',
    '"We\'re ready," she said.',
  ]);
});

test('punctuation alone is no difference, an ellipsis or a bracket is', () => {
  expect(show('“It is over,” she said.', '“It is over!” she said.')).toEqual([
    '“It is over,” she said.',
    '“It is over!” she said.',
  ]);
  expect(show('“It is over.”', '“It ... is over.”')[1]).toBe('“It [...] is over.”');
});

test('the runs of a side are its text, whole and in order', () => {
  const text = 'Water rose in the old town by two metres.';
  const runs = diffRuns(text, wordDiff(text, 'The water fell by three feet in town.'), 'a');
  expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});
