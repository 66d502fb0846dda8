import fc from 'fast-check';
import { expect, it } from 'vitest';
import { law } from '../../testing/random.ts';
import { runFinder } from './runs.ts';

const WORDS = 4;
const words = fc.array(fc.nat(WORDS - 1), { maxLength: 30 });

/** The textbook's way: every start on both sides, the first of the longest. */
function longestByTrying(a: readonly number[], b: readonly number[]) {
  let best = { a: 0, b: 0, length: 0 };
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      if (length > best.length) best = { a: i, b: j, length };
    }
  return best;
}

it('finds the run that trying every start finds, with one finder for all', () => {
  const longestRun = runFinder(WORDS);
  law(fc.tuple(words, words), ([a, b]) => {
    expect(longestRun(a, b)).toEqual(longestByTrying(a, b));
  });
});
