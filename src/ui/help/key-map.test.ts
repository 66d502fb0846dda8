import { expect, test } from 'vitest';
import { findKeys, KEY_MAP } from './key-map.ts';
import { en } from './text/en.ts';

const found = (words: string) =>
  findKeys(words, (key) => en[key]).flatMap(({ entries }) => entries.map(({ about }) => about));

test('no key is given to two things', () => {
  const keys = KEY_MAP.flatMap(({ entries }) => entries.flatMap((entry) => entry.keys));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a key is found by its letter and by what it does', () => {
  expect(found('q')).toEqual(['key.quote']);
  expect(found('Quotation')).toEqual(['key.quote']);
  expect(found('next')).toEqual(['key.arrows', 'key.difference', 'key.quote', 'key.marknote']);
  expect(found('  ')).toHaveLength(KEY_MAP.flatMap(({ entries }) => entries).length);
  expect(found('teleport')).toEqual([]);
});
