import { expect, it } from 'vitest';
import { NumberList } from './number-list.ts';

it('gives what was added, in order, however much it is', () => {
  const list = new NumberList();
  expect([...list.toArray()]).toEqual([]);
  const numbers = Array.from({ length: 1000 }, (_, i) => (i % 2 ? i : 2 ** 32 - 1 - i));
  for (const number of numbers) list.push(number);
  expect(list.length).toBe(1000);
  expect([...list.toArray()]).toEqual(numbers);
  expect(numbers.map((_, place) => list.at(place))).toEqual(numbers);
});
