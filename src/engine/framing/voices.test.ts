import { expect, test } from 'vitest';
import { told } from '../../testing/told.ts';
import { findVoices } from './voices.ts';

const TEXT = `“The ferry line will stay open for the whole winter,” Mayor Ida Lund said.
“It will not,” officials said.
The notorious regime closed the mill.`;

test('who speaks, how much, and where first', () => {
  const { a } = told(TEXT, TEXT);
  const { voices, quotedWords } = findVoices(a);
  expect(voices.map(({ speaker, named, words, sentence }) => [speaker, named, words, sentence])).toEqual([
    ['Ida Lund', true, 10, 0],
    ['officials', false, 3, 1],
  ]);
  expect(quotedWords).toBe(13);
});

test('the sentences of a quotation, and what it quotes itself, count once', () => {
  const text = `“We stay. They told me ‘go’ and I did not,” Mayor Ida Lund said.`;
  const { a } = told(text, text);
  expect(a.quotes.length).toBeGreaterThan(1);
  const { voices, quotedWords } = findVoices(a);
  expect(voices.map(({ quotes, words }) => [quotes, words])).toEqual([[1, 10]]);
  expect(quotedWords).toBe(10);
});

test('all words of the article, hyphens apart, are counted as those of its quotations are', () => {
  const { a } = told('The well-known sea-wall of 21 km held.', 'It held.');
  expect(findVoices(a).words).toBe(9);
  const sentences = a.sentences.map((sentence) => ({ ...sentence, role: 'boilerplate' as const }));
  expect(findVoices({ ...a, sentences }).words).toBe(0);
});

test('stance-bearing words in its own voice', () => {
  const { a } = told(TEXT, TEXT);
  const { loadedWords, loadedPerHundred, words } = findVoices(a);
  expect(loadedWords).toBe(2);
  expect(loadedPerHundred).toBeCloseTo(200 / words, 1);
});
