import { expect, test } from 'vitest';
import { hintsOf } from './edge-hints.ts';

test('what can be seen needs no hint', () => {
  expect(hintsOf(600, [[3, { top: 100, bottom: 160 }]])).toEqual([]);
  expect(hintsOf(600, [[3, { top: -40, bottom: 30 }]])).toEqual([]);
});

test('the nearest beyond each edge is named', () => {
  expect(
    hintsOf(600, [
      [1, { top: -900, bottom: -860 }],
      [2, { top: -300, bottom: -260 }],
      [5, { top: 200, bottom: 230 }],
      [8, { top: 700, bottom: 720 }],
      [9, { top: 1700, bottom: 1720 }],
    ]),
  ).toEqual([
    { edge: 'above', sentence: 2 },
    { edge: 'below', sentence: 8 },
  ]);
});

test('a sliver at the edge is not seen', () => {
  expect(hintsOf(600, [[4, { top: 595, bottom: 640 }]])).toEqual([{ edge: 'below', sentence: 4 }]);
});
