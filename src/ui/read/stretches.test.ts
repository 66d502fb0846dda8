import { expect, test } from 'vitest';
import { stretches } from './stretches.ts';

test('a list is cut into runs of some length that cover it, and a short one is left whole', () => {
  expect(stretches([])).toEqual([]);
  expect(stretches([10, 20, 30])).toEqual([[0, 3]]);
  expect(stretches([3000, 999, 1, 9000, 10])).toEqual([
    [0, 3],
    [3, 4],
    [4, 5],
  ]);
});
