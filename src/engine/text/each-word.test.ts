import { describe, expect, it } from 'vitest';
import { countWords } from './each-word.ts';
import { findWords } from './words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['– … “”', 0],
    ["The U.S. won't pay 3.5 million", 6],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts the words that are found, by a dictionary where there are no spaces', () => {
    const text = '市长星期二表示，这座桥不会开放。';
    expect(countWords(text)).toBeGreaterThan(5);
    expect(findWords(text, { start: 0, end: text.length }, 'en')).toHaveLength(countWords(text));
  });
});
