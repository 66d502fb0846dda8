import { expect, test } from 'vitest';
import type { Sentence } from '../../engine/index.ts';
import { isWhole } from './sentences.ts';

const sentence = (start: number, end: number): Sentence => ({ start, end, paragraph: 0, role: 'body' });

test.each([
  ['a sentence', 0, 10, true],
  ['two sentences', 0, 21, true],
  ['words at the beginning of one', 0, 9, false],
  ['words at the end of one', 12, 21, false],
  ['more than one sentence and less than two', 0, 15, false],
])('%s', (_, start, end, whole) => {
  expect(isWhole([sentence(0, 10), sentence(11, 21)], { start, end })).toBe(whole);
});
