import { expect, test } from 'vitest';
import { accountOf } from '../../testing/quoted.ts';
import { createReader } from '../text/reader.ts';
import { sketchBoth } from './sketch.ts';

/** Whether a word of the first text and one of the second are of one family. */
function areKindred(textA: string, wordA: string, textB: string, wordB: string): boolean {
  const accounts = { a: accountOf(textA, 'en', 'a'), b: accountOf(textB, 'en', 'b') };
  const reader = createReader();
  const sketches = sketchBoth(accounts.a, accounts.b, reader, () => undefined);
  const familiesOf = (side: 'a' | 'b', word: string): readonly number[] =>
    sketches[side].flatMap(({ sequence, ids, kin, families }, i) => {
      const words = reader.sentenceWords(accounts[side]).of(i);
      const id = sequence[words.findIndex(({ norm }) => norm === word)];
      const at = kin.findIndex((k) => ids[k] === id);
      return at < 0 ? [] : families[at]!;
    });
  const others = familiesOf('b', wordB);
  return familiesOf('a', wordA).some((family) => others.includes(family));
}

test('a name and the words that are made of it are kindred', () => {
  expect(areKindred('Talks with Iran went on.', 'iran', 'The Iranian side left early.', 'iranian')).toBe(
    true,
  );
  expect(areKindred('They met in Kenya.', 'kenya', 'A Kenyan court ruled.', 'kenyan')).toBe(true);
});

test('words with one beginning are kindred though their stems differ', () => {
  expect(areKindred('It went to Congress.', 'congress', 'A congressional panel met.', 'congressional')).toBe(
    true,
  );
});

test('a short common word is no root', () => {
  expect(areKindred('The cart was full.', 'cart', 'A cartoon was shown.', 'cartoon')).toBe(false);
});
