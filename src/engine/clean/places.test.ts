import { expect, test } from 'vitest';
import { clean } from './index.ts';
import { placeOfRaw, rawRangeOf } from './places.ts';

const raw = 'The mayor re\u200bsigned on Tuesday. She gave no reason.';

test('a clean passage comes from its raw text, across what was cut out of it', () => {
  const { text, offsetMap } = clean(raw, { keep: [] });
  const start = text.indexOf('resigned');
  const range = rawRangeOf(offsetMap, { start, end: start + 'resigned'.length });
  expect(raw.slice(range?.rawStart, range?.rawEnd)).toBe('re\u200bsigned');
});

test('a raw place is the end of what stayed before it', () => {
  // Raw: 'She left.' + 'var x;' (removed) + ' He stayed.'
  const map = [
    [0, 0, 9],
    [9, 15, 11],
  ] as const;
  expect([9, 12, 15, 16, 26].map((place) => placeOfRaw(map, place))).toEqual([9, 9, 9, 10, 20]);
  expect(placeOfRaw([[0, 6, 39]], 6)).toBeNull();
});
