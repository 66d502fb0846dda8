import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, anyUnits, law, newsText, SEED } from './random.ts';

const draw = (text: fc.Arbitrary<string>): string[] => fc.sample(text, { seed: SEED, numRuns: 300 });

describe('random text', () => {
  test('is the same on every run', () => {
    expect(draw(anyText)).toEqual(draw(anyText));
  });

  test.each([
    ['a closed curly quotation', newsText, /“[^”]+”/],
    ['Arabic', newsText, /\p{sc=Arabic}/u],
    ['Han', newsText, /\p{sc=Han}/u],
    ['a paragraph break', newsText, /\n\n/],
    ['a combining mark', newsText, /\p{M}/u],
    ['half a surrogate pair', newsText, /\p{Cs}/u],
    ['half a surrogate pair', anyUnits, /\p{Cs}/u],
    ['nothing at all', anyText, /^$/],
  ])('holds %s', (_what, text, pattern) => {
    expect(draw(text).some((one) => pattern.test(one))).toBe(true);
  });

  test('a law that does not hold is reported with its seed', () => {
    expect(() => law(newsText, (text) => expect(text).not.toContain('.'))).toThrow(String(SEED));
  });
});
