import { expect, test } from 'vitest';
import { nextSentence } from './sentence-keys.ts';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowRight', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowLeft', 0, 0],
  ['Home', 3, 0],
  ['End', 3, 9],
  ['x', 3, null],
])('%s from sentence %i of ten', (key, from, to) => {
  expect(nextSentence(key, from, 10)).toBe(to);
});
