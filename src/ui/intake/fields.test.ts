import { expect, test } from 'vitest';
import { isoDate, webAddress } from './fields.ts';

test.each([
  ['2018-07-16', '2018-07-16'],
  ['2018-07-16T14:00:00+02:00', '2018-07-16T14:00:00+02:00'],
  [' 2018 ', '2018'],
  ['July 16, 2018', '2018-07-16'],
  ['16 Jul 2018', '2018-07-16'],
  ['2018-13-40', null],
  ['yesterday', null],
  ['7/16', null],
])('date %j: %j', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['example.org/news', 'https://example.org/news'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['not an address', null],
  ['', null],
])('address %j: %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});
