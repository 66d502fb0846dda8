import { expect, test } from 'vitest';
import { rate } from './recall.ts';
import type { TrueLink } from '../pairs/pair.ts';

const range = (start: number, end: number): { start: number; end: number } => ({ start, end });
const TRUTH: readonly TrueLink[] = [
  { change: 'verbatim', a: range(0, 10), b: range(20, 30) },
  { change: 'trimmed', a: range(11, 20), b: range(0, 8) },
  { change: 'trimmed', a: range(21, 30), b: range(9, 19) },
];

test('a true link is found by whoever links the segments that hold its middles', () => {
  // The second segment of A runs over two of the true sentences.
  const found = rate(
    {
      a: [range(0, 10), range(11, 30)],
      b: [range(0, 8), range(9, 19), range(20, 30)],
      links: [
        [0, 2],
        [1, 0],
        [0, 1],
      ],
    },
    TRUTH,
  );
  expect(found.recall).toBeCloseTo(2 / 3);
  expect(found.byChange).toEqual({ verbatim: 1, trimmed: 0.5, reworded: 0, quoted: 0 });
  expect(found.precision).toBeCloseTo(2 / 3);
});

test('whoever finds nothing has no recall and no precision', () => {
  expect(rate({ a: [], b: [], links: [] }, TRUTH)).toMatchObject({ recall: 0, precision: 0 });
});
