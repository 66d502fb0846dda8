import { expect, test } from 'vitest';
import { chosenPath, railPaths } from './rail-paths.ts';

const places = [
  { top: 0, height: 0.1 },
  { top: 0.1, height: 0.1 },
  { top: 0.2, height: 0.02 },
];
const size = { width: 24, height: 100, inner: 'right' } as const;

test('linked is filled, alone is hollow, a shared quote is wider and goes before both, a difference has a tick on the inner edge', () => {
  const paths = railPaths(places, [['linked', 'wording'], ['quotes', 'linked'], []], new Set([2]), size);
  expect(paths).toEqual({
    linked: 'M8 1H16V9H8Z',
    alone: 'M8 20H16V22H8ZM9 20H15V22H9Z',
    quotes: 'M6 11H18V19H6Z',
    'quotes-edge': 'M6 11H18V19H6ZM7 12H17V18H7Z',
    tick: 'M19 3H22V7H19Z',
    hit: 'M8 20H16V22H8Z',
  });
  expect(railPaths(places, [['number']], new Set(), { ...size, inner: 'left' }).tick).toBe('M2 3H5V7H2Z');
});

test('what is chosen covers its own marks, and what has no place is left out', () => {
  expect(chosenPath(places, [0, 2, 7], size)).toBe('M8 1H16V9H8ZM8 20H16V22H8Z');
});

test('in a long account sentences that fall on the same pixels and look the same are one mark', () => {
  const dense = Array.from({ length: 1000 }, (_, i) => ({ top: i / 1000, height: 0.001 }));
  const layers = dense.map((_, i) => (i === 505 ? (['quotes'] as const) : (['linked'] as const)));
  const { linked, quotes } = railPaths(dense, layers, new Set(), size);
  expect(linked.match(/V/g)).toHaveLength(101);
  expect(quotes.match(/V/g)).toHaveLength(1);
  expect(linked).not.toContain('NaN');
});
