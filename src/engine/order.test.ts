import { expect, test } from 'vitest';
import { inOrder } from './order.ts';
import { noDeadline } from './text/deadline.ts';

const SIZE = 5_000;
/** All with one of three scores, in no order. */
const items = Array.from({ length: SIZE }, (_, i) => ({
  id: `link-${((i * 7919) % SIZE).toString(16).padStart(10, '0')}`,
  score: (i % 3) / 10,
}));
const byScore = (deadline = noDeadline) => inOrder(items, ({ score }) => score, deadline);
const scoresOf = (list: readonly { score: number }[]) => list.map(({ score }) => score);
const falling = scoresOf(items).sort((one, other) => other - one);

test('the highest comes first, and of equals the one with the lesser id', () => {
  const sorted = byScore();
  expect(scoresOf(sorted)).toEqual(falling);
  for (const [i, { id, score }] of sorted.entries())
    if (score === sorted[i + 1]?.score) expect(id < sorted[i + 1]!.id).toBe(true);
});

test('a long list is in the order of its numbers when time is up, without much more work', () => {
  let asked = 0;
  const sorted = byScore({ expired: () => ++asked > 0 });
  expect(scoresOf(sorted)).toEqual(falling);
  expect(new Set(sorted).size).toBe(SIZE);
  expect(asked).toBeLessThan(20_002);
});

test('the deadline is asked whenever two ids are compared', () => {
  let asked = 0;
  byScore({
    expired() {
      asked++;
      return false;
    },
  });
  expect(asked).toBeGreaterThan(SIZE);
});
