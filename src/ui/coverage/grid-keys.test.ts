import { expect, test } from 'vitest';
import { nextCell } from './grid-keys.ts';

const size = { rows: 25, columns: 3 };
const go = (key: string, row: number, column: number, far = false): string | null => {
  const next = nextCell(key, far, { row, column }, size);
  return next && `${next.row} ${next.column}`;
};

test('arrows move by one and stop at the edges', () => {
  expect([go('ArrowDown', 3, 1), go('ArrowUp', 3, 1)]).toEqual(['4 1', '2 1']);
  expect([go('ArrowRight', 3, 1), go('ArrowLeft', 3, 1)]).toEqual(['3 2', '3 0']);
  expect([go('ArrowDown', 24, 1), go('ArrowUp', 0, 1)]).toEqual(['24 1', '0 1']);
  expect([go('ArrowRight', 3, 2), go('ArrowLeft', 3, 0)]).toEqual(['3 2', '3 0']);
});

test('Home and End stay in the row, with Ctrl they go to the corners', () => {
  expect([go('Home', 3, 1), go('End', 3, 1)]).toEqual(['3 0', '3 2']);
  expect([go('Home', 3, 1, true), go('End', 3, 1, true)]).toEqual(['0 0', '24 2']);
  expect([go('ArrowDown', 3, 1, true), go('ArrowUp', 3, 1, true)]).toEqual(['24 1', '0 1']);
});

test('pages go by ten rows; other keys move nothing', () => {
  expect([go('PageDown', 3, 1), go('PageDown', 20, 1), go('PageUp', 3, 1)]).toEqual(['13 1', '24 1', '0 1']);
  expect([go('Enter', 3, 1), go('a', 3, 1)]).toEqual([null, null]);
});
