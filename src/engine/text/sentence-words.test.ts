import { expect, test } from 'vitest';
import { unhurried } from './checkpoint.ts';
import { findSentenceWords } from './sentence-words.ts';
import { wordReader } from './words.ts';

const TEXT = "The mayor's bridge, the U.S. bridge. … The bridge won't open!";
const SENTENCES = [
  { start: 0, end: 36 },
  { start: 37, end: 38 },
  { start: 39, end: TEXT.length },
];

test('the words of a sentence come out as they were found, whichever is asked for first', () => {
  const reader = wordReader('en');
  const words = findSentenceWords(TEXT, SENTENCES, reader, unhurried);
  for (const at of [2, 1, 0, 2]) expect(words.of(at)).toEqual(reader.find(TEXT, SENTENCES[at]!));
  expect(words.of(1)).toEqual([]);
});

test('words that are written alike have one form, other words another', () => {
  const words = findSentenceWords(TEXT, SENTENCES, wordReader('en'), unhurried);
  const [bridge, again] = [words.of(0)[2]!, words.of(2)[1]!];
  expect([bridge.norm, again.norm]).toEqual(['bridge', 'bridge']);
  expect(bridge.form).toBe(again.form);
  expect(words.of(0)[1]!.form).not.toBe(bridge.form);
});

test('there are no words in a sentence that there is not', () => {
  expect(findSentenceWords(TEXT, SENTENCES, wordReader('en'), unhurried).of(3)).toEqual([]);
});
