import { expect, test } from 'vitest';
import { accountOf } from '../../testing/quoted.ts';
import { createReader } from '../text/reader.ts';
import { settleSpeakers } from './speaker-names.ts';

const speakersOf = (...texts: readonly string[]): (string | undefined)[][] => {
  const accounts = texts.map((text, i) => accountOf(text, 'en', `account ${i}`));
  return settleSpeakers(accounts, createReader()).map(({ quotes }) =>
    quotes.map(({ speaker }) => speaker?.name),
  );
};

test('a surname is the person whom another account names in full', () => {
  expect(
    speakersOf('“We stay for the winter,” Jane Roe said.', '“We stay for the winter,” Roe said.'),
  ).toEqual([['Jane Roe'], ['Jane Roe']]);
});

test('a name that tells of nobody by itself is a person’s if another account lets it speak', () => {
  const full = '“We stay for the winter,” Siorn Havell said.';
  expect(speakersOf(full, '“We stay for the winter,” Ms Havell said.')[1]).toEqual(['Siorn Havell']);
  const silent = 'Siorn Havell is near. “We stay for the winter,” Roe said.';
  expect(speakersOf(silent, '“We stay for the winter,” Ms Havell said.')[1]).toEqual(['Havell']);
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

/** An account whose quotations are said to be by those speakers. */
function saidBy(...names: readonly string[]): (string | undefined)[] {
  const account = accountOf(names.map((_, i) => `“We stay for winter ${i},” he said.`).join('\n'));
  const quotes = account.quotes.map((quote, i) => ({
    ...quote,
    speaker: { start: 0, end: 1, mention: names[i]!, name: names[i]! },
  }));
  return settleSpeakers([{ ...account, quotes }], createReader())[0]!.quotes.map(
    ({ speaker }) => speaker?.name,
  );
}

test('the forms of a name that one account has are one speaker', () => {
  expect(saidBy('Susan Rice', 'Rice’s', 'Former Adviser Susan Rice formally', 'Rice')).toEqual(
    Array.from({ length: 4 }, () => 'Susan Rice'),
  );
  expect(saidBy('Liz Cheney', 'Mary Cheney', 'Cheney', 'the lawyers', 'Dowling')).toEqual([
    ...['Liz Cheney', 'Mary Cheney', 'Cheney', 'the lawyers', 'Dowling'],
  ]);
});

test('what tells of nobody is no speaker', () => {
  expect(saidBy('asked', 'last week', 'said', 'officials')).toEqual([
    undefined,
    undefined,
    undefined,
    'officials',
  ]);
});

test('the time is asked for at each name, of quotations and of people', () => {
  const account = accountOf('Jane Roe met Paul Poe and Mary Moe. “We stay,” Hill said. “We go,” Dale said.');
  let asked = 0;
  settleSpeakers([account], createReader(), () => {
    asked++;
  });
  const people = new Set(['Hill', 'Dale', 'Jane Roe', 'Paul Poe', 'Mary Moe']);
  expect(asked).toBeGreaterThanOrEqual(people.size);
});
