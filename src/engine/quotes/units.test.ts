import { expect, it } from 'vitest';
import { accountOf } from '../../testing/quoted.ts';
import { findWords } from '../text/words.ts';
import { createReader } from '../text/reader.ts';
import { unitsOf } from './units.ts';

it('reads what lies outside quotations piece by piece, so that a deadline is asked, and finds the same words', () => {
  const text = `${'The U.S. won’t pay 3.5 million to Zoë. '.repeat(3000)}"We left," Jo Lund said.`;
  let asked = 0;
  const [unit] = unitsOf(accountOf(text), 0, createReader(), () => asked++);
  expect(asked).toBeGreaterThan(10);
  const outside = { start: 0, end: text.indexOf('"') };
  const told = findWords(text, outside, 'en').map(({ stem }) => stem);
  expect(unit!.told).toEqual(new Set([...told, 'jo', 'lund', 'said']));
});
