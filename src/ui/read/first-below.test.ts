import { expect, test } from 'vitest';
import { firstBelow } from './first-below.ts';

const ENDS = [10, 20, 20, 35, 60];

test.each([
  [-5, 0],
  [10, 1],
  [19, 1],
  [20, 3],
  [59, 4],
  [60, 5],
])('with its edge at %i the first in view is %i', (edge, index) => {
  expect(firstBelow(ENDS.length, edge, (i) => ENDS[i]!)).toBe(index);
});

test('nothing is first of nothing, and few are asked of many', () => {
  expect(firstBelow(0, 0, () => 0)).toBe(0);
  let asked = 0;
  expect(firstBelow(1000, 700, (i) => (asked++, i))).toBe(701);
  expect(asked).toBeLessThanOrEqual(10);
});
