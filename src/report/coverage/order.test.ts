import { expect, test } from 'vitest';
import { byMost, inOrder, type Places } from './order.ts';

test('the account with most points leads, of two the earlier one', () => {
  const points: Places[] = [
    [null, 0, 3],
    [1, null, 2],
    [null, 4, null],
  ];
  expect(byMost(points)).toEqual([1, 2, 0]);
  expect(byMost([])).toEqual([]);
});

test('points stand as the leading account tells them, others after the one that they follow in theirs', () => {
  const points: Places[] = [
    [9, 0], // 0
    [2, 5], // 1
    [4, null], // 2
    [null, 6], // 3: after 1 in the second account
    [0, null], // 4
    [null, 1], // 5: after 0
  ];
  expect(inOrder(points)).toEqual([4, 1, 3, 2, 0, 5]);
});

test('a point before all others of its account stands before the next; what shares nothing comes last', () => {
  const points: Places[] = [
    [3, 4, null],
    [0, null, null],
    [null, 0, null],
    [null, null, 0],
  ];
  expect(inOrder(points)).toEqual([1, 2, 0, 3]);
});
