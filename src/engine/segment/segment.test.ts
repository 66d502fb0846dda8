import { describe, expect, test } from 'vitest';
import { isSuperLinear } from '../../testing/growth.ts';
import { anyText, law } from '../../testing/random.ts';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import { contains, type Range } from '../text/range.ts';
import { segment, type Segmented } from './index.ts';

const LANGUAGES = ['en', 'de', 'ru', 'hy', 'el', 'ja', 'ar', 'hi', ''];

const run = (text: string, language: string): Segmented =>
  segment(text, { language, title: null, boilerplate: [] });

function everyLanguage(holds: (text: string, found: Segmented) => void): void {
  for (const language of LANGUAGES) law(anyText, (text) => holds(text, run(text, language)), 100);
}

function areOrdered(ranges: readonly Range[]): boolean {
  return ranges.every(({ start, end }, i) => start < end && start >= (ranges[i - 1]?.end ?? 0));
}

describe('laws of segmentation', () => {
  test('sentences and paragraphs are sorted, not empty, and do not overlap', () => {
    everyLanguage((_text, { paragraphs, sentences }) => {
      expect([areOrdered(paragraphs), areOrdered(sentences)]).toEqual([true, true]);
    });
  });

  test('sentences cover all that is not white space', () => {
    everyLanguage((text, { sentences }) => {
      const gaps = [...sentences, { start: text.length }].map(({ start }, i) =>
        text.slice(sentences[i - 1]?.end ?? 0, start),
      );
      expect(gaps.join('').trim()).toBe('');
    });
  });

  test('each sentence lies in its paragraph, and each paragraph has one', () => {
    everyLanguage((_text, { paragraphs, sentences }) => {
      expect(sentences.every((one) => contains(paragraphs[one.paragraph]!, one))).toBe(true);
      expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(paragraphs.length);
    });
  });

  test('nothing starts or ends inside a grapheme cluster', () => {
    everyLanguage((text, { paragraphs, sentences }) => {
      const offsets = [...paragraphs, ...sentences].flatMap(({ start, end }) => [start, end]);
      expect(offsets.filter((offset) => !isGraphemeBoundary(text, offset))).toEqual([]);
    });
  });

  test('the same text gives the same bytes', () => {
    law(anyText, (text) => expect(JSON.stringify(run(text, 'en'))).toBe(JSON.stringify(run(text, 'en'))));
  });
});

describe('long and hostile texts', () => {
  test.each([
    ['no space', 'a'],
    ['nothing but periods', '. '],
    ['initials', 'A. '],
    ['unclosed quotes', ' "a.'],
    ['unclosed brackets', '(a. '],
    ['list labels', '1) a 2) b '],
    ['short lines', 'a\n'],
    ['marks upon marks', 'e\u0301\u0301\u0301. '],
    ['families', '👩‍👩‍👧. '],
    ['lone surrogates', '\ud83d. '],
    ['no space and full stops', '会。'],
    ['white space', ' \u00a0'],
  ])('%s: read in time that grows with the length', (_what, piece) => {
    expect(isSuperLinear((length) => run(piece.repeat(length / piece.length), 'en'), 4)).toBe(false);
  });
});
