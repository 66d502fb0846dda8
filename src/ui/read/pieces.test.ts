import { expect, test } from 'vitest';
import type { Sentence } from '../../engine/index.ts';
import { piecesOf } from './pieces.ts';

/** Paragraphs of so many sentences, each so long, with a space between sentences and two between paragraphs. */
function accountOf(...counts: readonly (readonly [sentences: number, length: number])[]) {
  const sentences: Sentence[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  let at = 0;
  for (const [paragraph, [count, length]] of counts.entries()) {
    const start = at;
    for (let i = 0; i < count; i++, at += length + 1)
      sentences.push({ start: at, end: at + length, paragraph, role: 'body' });
    paragraphs.push({ start, end: count > 0 ? at - 1 : at });
    at += 1;
  }
  return { sentences, paragraphs };
}

test('a paragraph is a piece, and a very long one several that follow each other without a gap', () => {
  const account = accountOf([2, 50], [100, 199], [1, 10]);
  const [lead, ...long] = piecesOf(account);
  const end = long.pop();
  expect(lead).toEqual({ ...account.paragraphs[0], first: 0, last: 2, continued: false });
  expect(end).toEqual({ ...account.paragraphs[2], first: 102, last: 103, continued: false });
  expect(long.length).toBeGreaterThan(3);
  expect(long.map(({ continued }) => continued)).toEqual([false, ...long.slice(1).map(() => true)]);
  expect(long[0]!.start).toBe(account.paragraphs[1]!.start);
  expect(long.at(-1)!.end).toBe(account.paragraphs[1]!.end);
  for (const [i, piece] of long.entries()) {
    expect(piece.start).toBe(account.sentences[piece.first]!.start);
    expect(piece.end - piece.start).toBeLessThan(5000);
    if (i > 0) expect([piece.start, piece.first]).toEqual([long[i - 1]!.end, long[i - 1]!.last]);
  }
});

test('a sentence is never cut, and a paragraph without any is left out', () => {
  expect(piecesOf(accountOf([1, 90_000]))).toHaveLength(1);
  expect(piecesOf(accountOf([1, 10], [0, 0], [1, 10])).map(({ first, last }) => [first, last])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
