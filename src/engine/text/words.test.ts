import { describe, expect, it } from 'vitest';
import { readMarked, writeMarked } from '../../testing/marked-text.ts';
import { findWords } from './words.ts';

/** Words of the text in brackets, or of the whole text. */
const wordsOf = (text: string, language = 'en') => findWords(text, { start: 0, end: text.length }, language);

describe('words', () => {
  it.each([
    ['marks stay outside', '“[We] [stay],” [she] [said].'],
    [
      'apostrophes and points inside, not at the end',
      "[Won't] [the] [U.S]. [pay] [$3.5] [m]?".replace('[$3.5]', '$[3.5]'),
    ],
    ['hyphens part', '[cyber]-[meddling]'],
    ['marks on letters', '[Å], [e\u0301t\u00e9]'],
    ['other alphabets', '[Путин] [сказал]: [да]'],
    ['scripts without spaces, by a dictionary', '[市长][说]：[好]。'],
  ])('%s', (_, marked) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(writeMarked(text, wordsOf(text))).toBe(marked);
  });

  it('of a passage are ranges of the whole text', () => {
    const { text, ranges } = readMarked('The mayor said: [the ferry left] on Friday.');
    expect(writeMarked(text, findWords(text, ranges[0]!, 'en'))).toBe(
      'The mayor said: [the] [ferry] [left] on Friday.',
    );
  });

  it('of a long passage without spaces stand where they are, and cover it', () => {
    const text = `x ${'市长说好。'.repeat(700)}`;
    const words = findWords(text, { start: 2, end: text.length }, 'zh');
    const [first] = words;
    expect(first!.start).toBe(2);
    for (const { start, end, norm } of words) expect(text.slice(start, end)).toBe(norm);
    expect(words.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(4 * 700);
  });

  it('are normalised: small letters, straight apostrophes, no possessive', () => {
    expect(wordsOf('The MAYOR’s Won’t E\u0301te\u0301').map(({ norm }) => norm)).toEqual([
      'the',
      'mayor',
      "won't",
      '\u00e9t\u00e9',
    ]);
  });

  it('know their stems, and whether they say how things are said', () => {
    const words = wordsOf('The mayors were voting');
    expect(words.map(({ stem }) => stem).slice(1)).toEqual(['mayor', 'were', 'vote']);
    expect(words.map(({ stop }) => stop)).toEqual([true, false, true, false]);
  });
});
