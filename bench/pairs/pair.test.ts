import { describe, expect, test } from 'vitest';
import { makePair, CHANGES, type TruePair } from './pair.ts';
import { endlessly, readSentences } from './source.ts';

const CORPUS = `# not part of the text
The council met in the old town hall on Monday, and nobody spoke of money. Thank you. The mayor "asked" for calm. \
Three bridges must be repaired before the winter comes, said the report that was read aloud. \
Workers from the harbour waited outside, since they need an answer about their jobs. \
A boat that carries forty passengers will run every hour until the new bridge opens. \
Is there money for a second boat in the plans of this city?
The oldest bridge was built by monks, the second by an army, and the third by a bank.`;
const SENTENCES = readSentences(CORPUS);

/** What the links say: each true sentence of A with what became of it. */
function linked({ a, b, links }: TruePair): string[][] {
  return links.map(({ change, a: from, b: to }) => [
    change,
    a.slice(from.start, from.end),
    b.slice(to.start, to.end),
  ]);
}

describe('the sentences of a corpus', () => {
  test('leave out comments, short ones and those with quotation marks', () => {
    expect(SENTENCES).toHaveLength(6);
    expect(SENTENCES[0]).toBe('The council met in the old town hall on Monday, and nobody spoke of money.');
    expect(SENTENCES.join(' ')).not.toMatch(/not part|Thank you|"/);
  });

  test('go on in other words when they are used up', () => {
    const source = endlessly(SENTENCES);
    const drawn = Array.from({ length: 3 * SENTENCES.length }, () => source.next().value);
    expect(drawn.slice(0, SENTENCES.length)).toEqual(SENTENCES);
    expect(new Set(drawn).size).toBeGreaterThan(2 * SENTENCES.length);
    expect(drawn.map((sentence) => sentence.split(' ').length).slice(SENTENCES.length)).toEqual(
      [...SENTENCES, ...SENTENCES].map((sentence) => sentence.split(' ').length),
    );
  });
});

describe('a made pair', () => {
  const pair = makePair(SENTENCES, 2000, 7);

  test('is the same for the same seed and another for another', () => {
    expect(makePair(SENTENCES, 2000, 7)).toEqual(pair);
    expect(makePair(SENTENCES, 2000, 8).b).not.toBe(pair.b);
  });

  test('has about as many words a side as asked for', () => {
    for (const text of [pair.a, pair.b]) {
      const words = text.trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(2000);
      expect(words).toBeLessThan(2100);
    }
  });

  test('knows what became of each shared sentence', () => {
    const found = linked(pair);
    expect(new Set(found.map(([change]) => change))).toEqual(new Set(CHANGES));
    for (const [change, from, to] of found) {
      expect(from).toMatch(/^["\p{Lu}].*[.?]$/u);
      expect(to).toMatch(/^["\p{Lu}].*[.?]"?$/u);
      if (change === 'verbatim') expect(to).toBe(from);
      if (change === 'trimmed') expect(from!.startsWith(to!.slice(0, -1))).toBe(true);
      if (change === 'quoted') expect(from).toMatch(/^".+," \p{Lu}/u);
    }
  });

  test('leaves about a fifth of each text without a partner, and shuffles the rest', () => {
    const shared = pair.links.reduce((sum, { a }) => sum + a.end - a.start, 0) / pair.a.length;
    expect(shared).toBeGreaterThan(0.7);
    expect(shared).toBeLessThan(0.9);
    const order = pair.links.map(({ b }) => b.start);
    const ascending = order.filter((start, i) => i > 0 && start > order[i - 1]!).length / order.length;
    expect(ascending).toBeGreaterThan(0.4);
    expect(ascending).toBeLessThan(0.8);
  });
});
