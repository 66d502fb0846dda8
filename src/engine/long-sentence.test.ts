import { expect, test } from 'vitest';
import { accountOf } from '../testing/quoted.ts';
import { createViews } from './framing/index.ts';
import { unitsOf } from './quotes/units.ts';
import { createReader } from './text/reader.ts';

const THOUSANDS = 20;

/** One sentence of so many thousand words, each of its own. */
const long = accountOf(
  `Guests were ${Array.from({ length: 1000 * THOUSANDS }, (_, i) => `Ann${i}`).join(' ')}.`,
  'en',
  'a',
);
/** The same in a script without spaces, where a dictionary finds the words. */
const unspaced = accountOf('会议'.repeat(1000 * THOUSANDS), 'zh', 'a');

test.each([
  ['words', (ask: () => void) => createReader().sentenceWords(long, ask)],
  ['names', (ask: () => void) => createReader().names(long, ask)],
  ['what differences are found in', (ask: () => void) => createViews().of(long, ask)],
  ['what lies outside quotations', (ask: () => void) => unitsOf(unspaced, 0, createReader(), ask)],
])('a sentence of thousands of words is not read in one step for its %s', (_what, read) => {
  let asked = 0;
  read(() => asked++);
  expect(asked).toBeGreaterThanOrEqual(THOUSANDS);
});
