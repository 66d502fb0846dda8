import { expect, test } from 'vitest';
import { textBefore } from './text-before.ts';

// Raw: 'She left.' + 'var x;' (removed) + ' He stayed for the rest of it.'
const text = 'She left. He stayed for the rest of it.';
const offsetMap = [
  [0, 0, 9],
  [9, 15, 30],
] as const;

test('the words before a removal are the last that stayed', () => {
  expect(textBefore({ text, offsetMap }, 9)).toBe('She left.');
  expect(textBefore({ text, offsetMap }, 15)).toBe('She left.');
  expect(textBefore({ text, offsetMap }, 45)).toBe('for the rest of it.');
});

test('nothing stands before a removal at the beginning', () => {
  expect(textBefore({ text, offsetMap: [[0, 6, 39]] }, 0)).toBe('');
});
