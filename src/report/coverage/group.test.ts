import { expect, test } from 'vitest';
import fc from 'fast-check';
import { law } from '../../testing/random.ts';
import { groupByTies, type Tie } from './group.ts';

const tie = (one: number, other: number, score: number): Tie => ({ one, other, score });

test('what is tied on all sides is one group', () => {
  const ties = [tie(1, 2, 0.9), tie(2, 3, 0.8), tie(1, 3, 0.7)];
  expect(groupByTies(ties, 0.4)).toEqual([[1, 2, 3]]);
});

test('one tie that was not found does not tear a group apart', () => {
  expect(groupByTies([tie(1, 2, 0.9), tie(2, 3, 0.9)], 0.4)).toEqual([[1, 2, 3]]);
});

test('a chain does not become one group', () => {
  const chain = Array.from({ length: 9 }, (_, i) => tie(i, i + 1, 0.9));
  const sizes = groupByTies(chain, 0.4).map(({ length }) => length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
});

test('a sentence that is tied to everything joins what it is tied to most surely and swallows nothing', () => {
  const points = [1, 2, 3, 4].flatMap((point) => [tie(10 * point, 10 * point + 1, 0.95)]);
  const lead = [tie(0, 10, 0.9), tie(0, 20, 0.7), tie(0, 30, 0.7), tie(0, 40, 0.7)];
  expect(groupByTies([...points, ...lead], 0.4)).toEqual([
    [0, 10, 11],
    [20, 21],
    [30, 31],
    [40, 41],
  ]);
});

test('what was refused is looked at again after what else was joined', () => {
  // 1-4 comes before 3-4, and only with 3 and 4 together is there enough between the two sides.
  const ties = [
    tie(1, 2, 1),
    tie(3, 4, 0.6),
    tie(1, 4, 0.75),
    tie(2, 3, 0.7),
    tie(1, 3, 0.5),
    tie(2, 4, 0.5),
  ];
  expect(groupByTies(ties, 0.5)).toEqual([[1, 2, 3, 4]]);
});

const things = fc.nat({ max: 12 });
const anyTies = fc.array(
  fc
    .tuple(things, things, fc.integer({ min: 1, max: 100 }))
    .filter(([one, other]) => one !== other)
    .map(([one, other, score]) => tie(one, other, score / 100)),
);

test('groups share nothing, hold two things or more, each tied to another of them', () => {
  law(anyTies, (ties) => {
    const groups = groupByTies(ties, 0.4);
    const all = groups.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const group of groups) {
      expect(group.length).toBeGreaterThan(1);
      for (const thing of group)
        expect(
          ties.some(
            ({ one, other }) =>
              (one === thing && group.includes(other)) || (other === thing && group.includes(one)),
          ),
        ).toBe(true);
    }
  });
});
