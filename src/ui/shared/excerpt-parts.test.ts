import { expect, test } from 'vitest';
import { flood } from '../../testing/flood-comparison.ts';
import { writeMarked } from '../../testing/marked-text.ts';
import { excerptParts } from './excerpt-parts.ts';

const account = flood.accounts[0]!;

function show(sentences: readonly number[], ...words: readonly string[]): string {
  const spans = words.map((word) => {
    const start = account.text.indexOf(word);
    return { account: 'a', start, end: start + word.length };
  });
  const parts = excerptParts(account, sentences, spans);
  const start = parts[0]?.start ?? 0;
  const marked = parts
    .filter((part) => part.marked)
    .map((part) => ({ start: part.start - start, end: part.end - start }));
  return writeMarked(account.text.slice(start, parts.at(-1)?.end ?? 0), marked);
}

test('an excerpt is the sentences with the evidence marked', () => {
  expect(show([2], 'claimed', 'safe')).toBe('The mayor [claimed] that all were [safe].');
});

test('spans that overlap are marked once', () => {
  expect(show([2], 'claimed that', 'that all')).toBe('The mayor [claimed that][ all] were safe.');
});

test('a span that runs over the excerpt is cut at its border', () => {
  expect(show([1], 'on Monday. The mayor')).toBe('The river rose by two metres [on Monday.]');
});

test('no sentence, no excerpt', () => {
  expect(excerptParts(account, [], [])).toEqual([]);
});
