import { expect, test } from 'vitest';
import { sizeInWords } from './sizes.ts';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [1_234_567, '1.2 MB'],
  [3_000_000_000, '3 GB'],
])('%d: %s', (bytes, words) => {
  expect(sizeInWords(bytes, 'en')).toBe(words);
});
