import { expect, test } from 'vitest';
import type { Account, Rendering, Utterance } from '../../engine/index.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { ALL_QUOTES } from '../../store/state.ts';
import { flood } from '../../testing/flood-comparison.ts';
import { ledgerOf, listed, matchesIn, type LedgerEntry } from './ledger.ts';

/** Utterances as speaker and words in either account; '' is silence, `|` parts two places. */
const SAID = [
  ['Ida Lund', 'we were ready', 'We were ready for it all'],
  ['Lund', 'nobody was told', ''],
  ['', 'the dam held', 'the dam broke'],
  ['Abe Marsh', 'go home|and stay', 'go home and stay'],
] as const;

function entries(): LedgerEntry[] {
  const account = (id: string, column: 1 | 2): Account => ({
    ...flood.accounts[0]!,
    id,
    text: SAID.map((row) => row[column]).join('\n'),
  });
  const pair: AccountPair = { left: account('a', 1), right: account('b', 2) };
  const rendered = ({ id, text }: Account, words: string): Rendering[] =>
    words
      .split('|')
      .filter(Boolean)
      .map((part) => {
        const start = text.indexOf(part, text.indexOf(words));
        return { account: id, start, end: start + part.length, indirect: true };
      });
  const utterances = SAID.map(([speaker, inA, inB], i): Utterance => ({
    id: `u${i}`,
    speaker: speaker || null,
    match: 'identical',
    renderings: [...rendered(pair.left, inA), ...rendered(pair.right, inB)],
  }));
  return ledgerOf(pair, utterances);
}

test('how alike two renderings are is told from their words, not from what a third account has', () => {
  expect(entries().map(({ match }) => match)).toEqual(['trimmed', 'single', 'reworded', 'identical']);
});

test('words in two places of an account are one rendering, and their gap is no difference', () => {
  expect(entries()[3]).toMatchObject({
    texts: { a: 'go home\nand stay', b: 'go home and stay' },
    changes: 0,
  });
});

test('a ledger shows whose words and which likeness the reader asked for', () => {
  const all = entries();
  expect(matchesIn(all).map(({ value }) => value)).toEqual(['identical', 'trimmed', 'reworded', 'single']);
  const ids = (view: Partial<typeof ALL_QUOTES>) =>
    listed(all, { ...ALL_QUOTES, ...view }).map(({ utterance }) => utterance.id);
  expect(ids({ speaker: '' })).toEqual(['u2']);
  expect(ids({ match: 'single' })).toEqual(['u1']);
  expect(ids({ speaker: '', match: 'single' })).toEqual([]);
  expect(ids({ speaker: 'Somebody of another pair' })).toHaveLength(4);
});

test('it is sorted by name with the unnamed last, by length, and by how much differs', () => {
  const all = entries();
  const ids = (order: (typeof ALL_QUOTES)['order']) =>
    listed(all, { ...ALL_QUOTES, order }).map(({ utterance }) => utterance.id);
  expect(ids('place')).toEqual(['u0', 'u1', 'u2', 'u3']);
  expect(ids('speaker')).toEqual(['u3', 'u0', 'u1', 'u2']);
  expect(ids('words')).toEqual(['u0', 'u3', 'u1', 'u2']);
  expect(ids('changes')).toEqual(['u0', 'u2', 'u1', 'u3']);
});
