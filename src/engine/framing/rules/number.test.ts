import { expect, test } from 'vitest';
import { findFindings } from '../index.ts';
import { told, shown } from '../../../testing/told.ts';

/** What is found of numbers between two linked sentences, with a question mark where it is tentative. */
function numbersIn(a: string, b: string): string[] {
  const input = told(`1| ${a}`, `1| ${b}`);
  const findings = findFindings(input).findings.filter(({ kind }) => kind === 'number');
  return shown(input, findings, 'number').map((found, i) => (findings[i]!.tentative ? `? ${found}` : found));
}

test.each([
  [
    'The inquiry of the unit had taken 19 months.',
    'She led the 18-month hunt of the unit.',
    '? number/differs: 19 months | 18-month',
  ],
  [
    'The cuts would save $750 million from 2027.',
    'They bring $700 million in annual savings.',
    '? number/differs: $750 million | $700 million',
  ],
])('amounts and measures of one unit that are near each other may be one: %s / %s', (a, b, expected) =>
  expect(numbersIn(a, b)).toEqual([expected]),
);

test('those far apart are of two things', () =>
  expect(numbersIn('The cuts would save $750 million from 2027.', 'They have $6.1 billion in cash.')).toEqual(
    [],
  ));
