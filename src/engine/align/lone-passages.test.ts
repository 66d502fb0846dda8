import { describe, expect, it } from 'vitest';
import { makeProse } from '../../testing/prose.ts';
import { accountOf } from '../../testing/quoted.ts';
import { seededRandom } from '../../testing/seeded-random.ts';
import type { Account } from '../model.ts';
import { noDeadline } from '../text/deadline.ts';
import { createReader } from '../text/reader.ts';
import { align } from './index.ts';
import { LonePassages } from './lone-passages.ts';
import { readBoth } from './scoring.ts';

const HEAD_WORDS = 9;
const HEADS = 60;

/** A text of few words, so that phrases come again, and one that holds the heads of some of its sentences. */
function accountsWithHeads(): {
  a: Account;
  b: Account;
  heads: string[];
  holders: (head: string) => number[];
} {
  const a = accountOf(makeProse(seededRandom(1), 400), 'en', 'a');
  const texts = a.sentences.map(({ start, end }) => a.text.slice(start, end));
  const heads = texts
    .filter((text) => !text.includes('“') && text.split(' ').length > 1.5 * HEAD_WORDS)
    .slice(0, HEADS)
    .map((text) => text.split(' ').slice(0, HEAD_WORDS).join(' '));
  const own = heads.map((head) => `${head}.`).join(' ');
  const b = accountOf(`${makeProse(seededRandom(2), 300)}\n\n${own}`, 'en', 'b');
  const holders = (head: string) => texts.flatMap((text, i) => (text.startsWith(head) ? [i] : []));
  return { a, b, heads, holders };
}

describe('the first half of a sentence in a long text', () => {
  const { a, b, heads, holders } = accountsWithHeads();
  const { links } = align(a, b, { deadline: noDeadline });
  const first = b.sentences.length - heads.length;
  const linkedWith = (k: number) =>
    links.filter((link) => link.b.sentences[0] === first + k).map((link) => link.a.sentences[0]!);

  it('is linked with the sentence that it is taken from', () => {
    const lone = heads.flatMap((head, k) => (holders(head).length === 1 ? [k] : []));
    expect(lone.length).toBeGreaterThan(HEADS / 2);
    for (const k of lone) expect(linkedWith(k)).toContain(holders(heads[k]!)[0]);
  });

  it('is not linked by a passage that two sentences hold', () => {
    const doubtful = heads.findIndex((head) => holders(head).length > 1);
    expect(doubtful).toBeGreaterThanOrEqual(0);
    expect(linkedWith(doubtful)).toEqual([]);
  });
});

describe('a passage', () => {
  const LONG =
    'The mayor told the council that the old bridge must close before the first snow of the winter.';
  const SHORT = 'The mayor told the council that trains stop.';
  const passagesOf = (textA: string, textB: string): LonePassages =>
    new LonePassages(
      readBoth(accountOf(textA, 'en', 'a'), accountOf(textB, 'en', 'b'), createReader(), () => undefined),
    );

  it('tells of a link from six words on', () => {
    const passages = passagesOf(LONG, SHORT);
    expect(passages.isTelling(0, 0, 5)).toBe(false);
    expect(passages.isTelling(0, 0, 6)).toBe(true);
  });

  it('tells nothing in two sentences of which it is less than two fifths', () => {
    const passages = passagesOf(LONG, LONG);
    expect(passages.isTelling(0, 0, 7)).toBe(false);
    expect(passages.isTelling(0, 0, 8)).toBe(true);
  });

  it('is alone when the shorter sentence shares no other as long', () => {
    const passages = passagesOf(`${LONG} ${LONG}`, `${SHORT} ${SHORT}`);
    passages.add(0, 0, 6);
    passages.add(0, 1, 6);
    expect([passages.isLone(0, 0, 6), passages.isLone(0, 1, 6)]).toEqual([true, true]);
    passages.add(1, 1, 6);
    expect([passages.isLone(0, 0, 6), passages.isLone(0, 1, 6)]).toEqual([true, false]);
    passages.add(1, 0, 7);
    expect([passages.isLone(0, 0, 6), passages.isLone(1, 0, 7)]).toEqual([false, true]);
  });

  it('must be alone on both sides of sentences of the same length', () => {
    const passages = passagesOf(`${LONG} ${LONG}`, LONG);
    passages.add(0, 0, 8);
    expect(passages.isLone(0, 0, 8)).toBe(true);
    passages.add(1, 0, 8);
    expect(passages.isLone(0, 0, 8)).toBe(false);
  });
});
