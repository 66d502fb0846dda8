import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSuperLinear } from '../../testing/growth.ts';
import { numbersAgree } from './number-agreement.ts';
import type { NumberMention } from './numbers.ts';
import { findNumbers, tellsNumber } from './numbers.ts';
import { findWords } from './words.ts';

/** Each mention as "words = value unit kind", with "~" before an approximate value. */
function read(text: string, language = 'en'): string[] {
  return findNumbers(text, { start: 0, end: text.length }, language).map(
    ({ start, end, value, unit, kind, approximate }) =>
      `${text.slice(start, end)} = ${approximate ? '~' : ''}${value} ${unit ?? '-'} ${kind}`,
  );
}

function only(text: string, language = 'en'): NumberMention {
  const found = findNumbers(text, { start: 0, end: text.length }, language);
  expect(found, text).toHaveLength(1);
  return found[0]!;
}

describe('reading numbers', () => {
  test.each([
    ['He sold 14 boats', ['14 = 14 - count']],
    ['He sold fourteen boats', ['fourteen = 14 - count']],
    ['one hundred and five ducks', ['one hundred and five = 105 - count']],
    ['forty-two thousand seats', ['forty-two thousand = ~42000 - count']],
    ['1,234,567 votes', ['1,234,567 = 1234567 - count']],
    ['a dozen eggs', ['a dozen = 12 - count']],
    ['several eggs', ['several = ~3 - count']],
    ['a vote of 219-210', ['219 = 219 - count', '210 = 210 - count']],
    ['half a million ducks', ['half a million = ~500000 - count']],
  ])('counts: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['nearly $15 million', ['nearly $15 million = ~15000000 USD amount']],
    ['$14.96 million', ['$14.96 million = ~14960000 USD amount']],
    ['US$3bn', ['US$3bn = ~3000000000 USD amount']],
    ['a €20 fine', ['€20 = 20 EUR amount']],
    ['two million dollars', ['two million dollars = ~2000000 USD amount']],
    ['a $3-million loan', ['$3-million = ~3000000 USD amount']],
  ])('amounts: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['33 percent', ['33 percent = 33 % share']],
    ['33.5%', ['33.5% = ~33.5 % share']],
    ['33 per cent', ['33 per cent = 33 % share']],
    ['two-thirds of them', ['two-thirds = ~66.66666666666667 % share']],
    ['1 in 4 of them', ['1 in 4 = 25 % share']],
    ['three out of five', ['three out of five = 60 % share']],
    ['half of them', ['half = ~50 % share']],
    ['a third attempt, the second half', []],
  ])('shares: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['a 43-year-old baker', ['43-year-old = 43 year age']],
    ['he is 43 years old', ['43 years old = 43 year age']],
    ['aged 43', ['43 = 43 year age']],
    ['Ms. Lund, 43, said', ['43 = 43 year age']],
    ['a 10-year sentence', ['10-year = 10 year measure']],
    ['more than 20 miles', ['more than 20 miles = ~20 mile measure']],
    ['he was fined twice', ['twice = 2 time measure']],
    ['the 14th goal', ['14th = 14 - ordinal']],
  ])('ages, measures, ranks: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['on Nov. 3, 2020', ['Nov. 3, 2020 = 20201103 day date']],
    ['on November 3', ['November 3 = 1103 day date']],
    ['on 3rd of November', ['3rd of November = 1103 day date']],
    ['in November 2020', ['November 2020 = 20201100 month date']],
    ['in May', ['May = 500 month date']],
    ['They may go; May they march', []],
    ['the 2016 vote', ['2016 = 20160000 year date']],
    ['2016 miles', ['2016 miles = 2016 mile measure']],
    ['the 1990s', ['1990s = 1990 decade date']],
    ['2020-11-03', ['2020-11-03 = 20201103 day date']],
    ['on Friday', ['Friday = 5 weekday date']],
    ['at 3:30 p.m. sharp', ['3:30 p.m. = 930 minute time']],
    ['at 10 a.m.', ['10 a.m. = 600 minute time']],
  ])('dates and times: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each(['no one of them', 'Covid-19', 'the F-16', 'the G20', '@user1', 'once upon'])(
    'no number: %s',
    (text) => expect(read(text)).toEqual([]),
  );

  test.each([
    ['de', 'rund 14,5 Millionen Euro', ['rund 14,5 Millionen Euro = ~14500000 EUR amount']],
    ['de', 'am 3. November 2020', ['3. November 2020 = 20201103 day date']],
    ['es', 'el 3 de mayo de 2020', ['3 de mayo de 2020 = 20200503 day date']],
    ['es', 'unos 1.500 heridos', ['unos 1.500 = ~1500 - count']],
    ['fr', 'quatorze blessés', ['quatorze = 14 - count']],
    ['pt', 'cerca de 1.500 pessoas', ['cerca de 1.500 = ~1500 - count']],
    ['pt', 'trinta e dois feridos', ['trinta e dois = 32 - count']],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual(expected));
});

describe('agreement', () => {
  test.each([
    ['14', 'fourteen', 'same'],
    ['1 in 3 people', 'a third of people', 'same'],
    ['nearly $15 million', '$14.96 million', 'close'],
    ['$15 million', '$14.2 million', 'different'],
    ['at least 14 dead', '14 dead', 'same'],
    ['at least 12 dead', '14 dead', 'different'],
    ['dozens of ducks', '55 ducks', 'close'],
    ['more than two million ducks', '1.8 million ducks', 'different'],
    ['more than two million ducks', '2.1 million ducks', 'close'],
    ['nearly 40 ducks', '41 ducks', 'different'],
    ['nearly 40 ducks', '38 ducks', 'close'],
    ['Nov. 3', '3 November 2020', 'close'],
    ['Nov. 3, 2020', 'Nov. 4', 'different'],
    ['Friday', 'Nov. 3', 'incomparable'],
    ['the 1990s', '1994', 'close'],
    ['$14', '14 miles', 'incomparable'],
    ['twice', 'two times', 'same'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(numbersAgree(only(one), only(other))).toBe(expected);
    expect(numbersAgree(only(other), only(one))).toBe(expected);
  });
});

const pieces = fc.constantFrom(
  ...'14 fourteen $ € million - , . % hundred and a third in half of Nov May 2016 old year s p m : not'.split(
    ' ',
  ),
  ' ',
);

test('mentions are in order, do not overlap and lie within the passage', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = `xx ${parts.join(' ')}${parts.join('')} yy`;
      let last = 3;
      for (const { start, end, low, value, high } of findNumbers(
        text,
        { start: 3, end: text.length - 3 },
        'en',
      )) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length - 3);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        last = end;
      }
    }),
    { seed: 20201103, numRuns: 500 },
  );
});

test.each(['en', 'de', 'es', 'fr', 'pt'])('each number in %s has a word that tells of it', (language) => {
  const words = 'einer un una quart segunda feira mai million mille zwei vingt US$ £ €'.split(' ');
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.constantFrom(...words)), { maxLength: 5 }), (parts) => {
      for (const text of [parts.join(' '), parts.join('')]) {
        if (read(text, language).length === 0) continue;
        const found = findWords(text, { start: 0, end: text.length }, language);
        expect(found.map(({ norm }) => tellsNumber(norm, language))).toContain(true);
      }
    }),
    { seed: 20201103, numRuns: 500 },
  );
});

test.each(['9', '1,', 'a'])('%j without a space to its end is read in linear time', (piece) => {
  expect(isSuperLinear((size) => read(piece.repeat(size)), 10)).toBe(false);
});
