import { describe, expect, test } from 'vitest';
import { anyText, law } from '../../testing/random.ts';
import { isGraphemeBoundary } from '../text/graphemes.ts';
import { contains } from '../text/range.ts';
import { segment } from './index.ts';

const LANGUAGES = ['en', 'de', 'ru', 'hy', 'el', 'ja', 'zh-Hant', 'ar', 'hi', 'xx', ''];

function everyLanguage(holds: (text: string, language: string) => void): void {
  for (const language of LANGUAGES) law(anyText, (text) => holds(text, language), 150);
}

const run = (text: string, language: string) => segment(text, { language, title: null, boilerplate: [] });

describe('laws of segmentation', () => {
  test('sentences and paragraphs are sorted and do not overlap', () => {
    everyLanguage((text, language) => {
      const { paragraphs, sentences } = run(text, language);
      for (const ranges of [paragraphs, sentences]) {
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }
    });
  });

  test('sentences cover all that is not white space', () => {
    everyLanguage((text, language) => {
      let rest = text;
      for (const { start, end } of run(text, language).sentences) {
        rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
      }
      expect(rest.trim()).toBe('');
    });
  });

  test('each sentence lies in its paragraph, and each paragraph has one', () => {
    everyLanguage((text, language) => {
      const { paragraphs, sentences } = run(text, language);
      for (const sentence of sentences)
        expect(contains(paragraphs[sentence.paragraph]!, sentence)).toBe(true);
      expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(paragraphs.length);
    });
  });

  test('nothing starts or ends inside a grapheme cluster', () => {
    everyLanguage((text, language) => {
      const { paragraphs, sentences } = run(text, language);
      for (const { start, end } of [...paragraphs, ...sentences]) {
        expect(isGraphemeBoundary(text, start)).toBe(true);
        expect(isGraphemeBoundary(text, end)).toBe(true);
      }
    });
  });

  test('the same text gives the same bytes', () => {
    law(anyText, (text) => expect(JSON.stringify(run(text, 'en'))).toBe(JSON.stringify(run(text, 'en'))));
  });
});
