import { expect, test } from 'vitest';
import { clampTo, edgePath, ribbonPath, unionOf } from './geometry.ts';

test('the union of extents holds them all', () => {
  expect(
    unionOf([
      { top: 30, bottom: 50 },
      { top: 10, bottom: 40 },
    ]),
  ).toEqual({ top: 10, bottom: 50 });
  expect(unionOf([])).toBeNull();
});

test('what is scrolled out lies flat on the near edge', () => {
  expect(clampTo(100, { top: 20, bottom: 120 })).toEqual({ top: 20, bottom: 100 });
  expect(clampTo(100, { top: -80, bottom: -20 })).toEqual({ top: 0, bottom: 0 });
  expect(clampTo(100, { top: 130, bottom: 150 })).toEqual({ top: 100, bottom: 100 });
});

test('a ribbon goes from the left extent to the right one and back', () => {
  expect(edgePath(10, 30, 64)).toBe('M 0 10 C 32 10, 32 30, 64 30');
  expect(ribbonPath({ top: 10, bottom: 20 }, { top: 30, bottom: 50 }, 64)).toBe(
    'M 0 10 C 32 10, 32 30, 64 30 L 64 50 C 32 50, 32 20, 0 20 Z',
  );
});
