import { expect, test } from 'vitest';
import { writeMarked } from '../../testing/marked-text.ts';
import { diffRuns } from './diff-runs.ts';
import { wordDiff } from './word-diff.ts';

function show(one: string, other: string): [string, string] {
  const parts = wordDiff(one, other);
  const mark = (text: string, side: 'a' | 'b') =>
    writeMarked(
      text,
      diffRuns({ a: one, b: other }, parts, side).filter(({ kind }) => kind === 'only' || kind === 'changed'),
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
  const a = 'Water rose in the old town by two metres.';
  const b = 'The water fell by three feet in town.';
  for (const [side, text] of Object.entries({ a, b })) {
    const runs = diffRuns({ a, b }, wordDiff(a, b), side as 'a' | 'b');
    expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
});

/** The runs of one side that differ, as kind and words; a gap with how many words the other side has there. */
function kinds(a: string, b: string, side: 'a' | 'b'): string[] {
  const text = side === 'a' ? a : b;
  return diffRuns({ a, b }, wordDiff(a, b), side)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, start, end, others }) => `${kind} ${text.slice(start, end) || others}`);
}

test('words that only one side has leave a gap in the other, with their number', () => {
  const [a, b] = ['“We could not leave it open,”', '“We could not in good conscience leave it open,”'];
  expect(kinds(a, b, 'a')).toEqual(['gap 3']);
  expect(kinds(a, b, 'b')).toEqual(['only in good conscience']);
});

test('words in place of others are changed on both sides', () => {
  const [a, b] = ['“reboot our relations in the field of security”', '“reset our relations”'];
  expect(kinds(a, b, 'a')).toEqual(['changed reboot', 'only in the field of security']);
  expect(kinds(a, b, 'b')).toEqual(['changed reset', 'gap 5']);
});

test('marks hold neither the quotation marks nor the comma of house style beside them', () => {
  expect(kinds('“exchanging guarantees,”', '"(I propose)... exchanging guarantees (ICT)."', 'b')).toEqual([
    'only (I propose)...',
    'only (ICT)',
  ]);
});
