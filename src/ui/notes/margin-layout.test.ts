import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutCards } from './margin-layout.ts';

const card = (top: number, height = 20) => ({ top, height });

test('cards with room stand level with their passages', () => {
  expect(layOutCards([card(10), card(100), card(300)])).toEqual([10, 100, 300]);
});

test('cards that would cover each other share the way', () => {
  expect(layOutCards([card(100), card(100)])).toEqual([86, 114]);
});

test('no card stands above the least', () => {
  expect(layOutCards([card(-50), card(0)], 4)).toEqual([4, 32]);
});

test('cards never cover each other and keep their order', () => {
  const cards = fc.array(
    fc.record({ top: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 10, max: 90 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(cards, (unsorted) => {
      const wanted = [...unsorted].sort((one, other) => one.top - other.top);
      const tops = layOutCards(wanted);
      tops.forEach((top, i) => {
        const before = wanted[i - 1];
        if (before) expect(top).toBeGreaterThanOrEqual(tops[i - 1]! + before.height);
      });
    }),
    { seed: 5 },
  );
});
