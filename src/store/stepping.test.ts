import { expect, test } from 'vitest';
import { nextOf } from './actions/stepping.ts';

test('steps go to the nearest on either side and around the ends', () => {
  expect(nextOf([2, 5, 9], 5, 1)).toBe(9);
  expect(nextOf([2, 5, 9], 5, -1)).toBe(2);
  expect(nextOf([2, 5, 9], 4, 1)).toBe(5);
  expect(nextOf([2, 5, 9], 4, -1)).toBe(2);
  expect(nextOf([2, 5, 9], 9, 1)).toBe(2);
  expect(nextOf([2, 5, 9], 1, -1)).toBe(9);
});

test('from nowhere the first step is to the first, or to the last', () => {
  expect(nextOf([2, 5, 9], null, 1)).toBe(2);
  expect(nextOf([2, 5, 9], null, -1)).toBe(9);
  expect(nextOf([], null, 1)).toBeNull();
});
