import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './state.ts';
import { DEFAULT_TYPE, nextSize, typeChoice, TYPE_SIZES } from './type-choice.ts';

const of = (type: unknown) =>
  typeChoice({ settings: { ...DEFAULT_SETTINGS, type: type as Settings['type'] } });

test('what was chosen holds, and what was not is as the page sets it', () => {
  expect(of({ size: 125, face: 'sans' })).toEqual({ ...DEFAULT_TYPE, size: 125, face: 'sans' });
});

test.each([null, undefined, 'large', { size: 9999, face: 'wingdings', spacing: 1 }])(
  'what the browser kept and nobody knows changes nothing: %j',
  (kept) => {
    expect(of(kept)).toEqual(DEFAULT_TYPE);
  },
);

test('sizes go up and down by steps and stop at both ends', () => {
  expect(nextSize(100, 1)).toBe(110);
  expect(nextSize(100, -1)).toBe(90);
  expect(nextSize(TYPE_SIZES[0], -1)).toBe(TYPE_SIZES[0]);
  expect(nextSize(TYPE_SIZES.at(-1)!, 1)).toBe(TYPE_SIZES.at(-1));
});
