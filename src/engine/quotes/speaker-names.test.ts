import { expect, test } from 'vitest';
import { accountOf } from '../../testing/quoted.ts';
import { createReader } from '../text/reader.ts';
import { nameInFull } from './full-names.ts';

const speakersOf = (...texts: readonly string[]): (string | undefined)[][] => {
  const accounts = texts.map((text, i) => accountOf(text, 'en', `account ${i}`));
  return nameInFull(accounts, createReader()).map(({ quotes }) => quotes.map(({ speaker }) => speaker?.name));
};

test('a surname is the person whom another account names in full', () => {
  expect(
    speakersOf('“We stay for the winter,” Jane Roe said.', '“We stay for the winter,” Roe said.'),
  ).toEqual([['Jane Roe'], ['Jane Roe']]);
});

test('a surname that several people bear stays as it is', () => {
  const both = 'Jane Roe met Paul Roe at the port. “We stay for the winter,” Jane Roe said.';
  expect(speakersOf(both, '“We stay for the winter,” Roe said.')[1]).toEqual(['Roe']);
});

test('what is no surname of a person stays as it is', () => {
  const met = 'Jane Roe met the Harbour Council. “We stay for the winter,” Jane Roe said.';
  expect(speakersOf(met, '“We go,” Council said.', '“We go,” officials said.').slice(1)).toEqual([
    ['Council'],
    ['officials'],
  ]);
});
