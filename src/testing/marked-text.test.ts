import { describe, expect, test } from 'vitest';
import { readMarked, writeMarked } from './marked-text.ts';

describe('marked text', () => {
  test('brackets mark ranges of the text without them', () => {
    const { text, ranges } = readMarked('He [said] that it [was]');
    expect(text).toBe('He said that it was');
    expect(ranges).toEqual([
      { start: 3, end: 7 },
      { start: 16, end: 19 },
    ]);
  });

  test('marks nest, the outer one first', () => {
    const { text, ranges } = readMarked('[a [b] c]');
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['a b c', 'b']);
  });

  test('a backslash keeps a bracket as text', () => {
    const { text, ranges } = readMarked(String.raw`\[sic\] \\ \n`);
    expect(text).toBe(String.raw`[sic] \ \n`);
    expect(ranges).toEqual([]);
  });

  test.each(['a ] b', 'a [ b', '[a]]'])('half a mark is a mistake: %s', (notation) => {
    expect(() => readMarked(notation)).toThrow(/marked text/);
  });

  test.each(['[a [b] c] d', '[]a[]', '[[a]]', 'a', String.raw`\[[a]\] \\`])(
    'writing is the inverse of reading: %s',
    (notation) => {
      const { text, ranges } = readMarked(notation);
      expect(writeMarked(text, ranges)).toBe(notation);
    },
  );
});
