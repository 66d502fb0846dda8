import { readFileSync } from 'node:fs';
import type { AccountInput } from '../src/engine/index.ts';
import { loadStory } from '../src/testing/load-story.ts';
import { makePair, type TrueLink } from './pairs/pair.ts';
import { readSentences } from './pairs/source.ts';

/** Two texts to measure on. */
export interface Case {
  readonly name: string;
  readonly accounts: readonly [AccountInput, AccountInput];
  readonly truth: readonly TrueLink[];
}

/** Sizes of the made pairs in words a side. */
const SIZES = [3_000, 10_000, 100_000, 1_000_000] as const;
/** The largest size unless asked for another. */
export const USUAL = 100_000;
/** With `--small` and with `--large`. */
export const SMALL = 10_000;
export const LARGE = 1_000_000;
const SEED = 1831;

/** From small to large, up to a size in words a side; each made when it is asked for. */
export function* makeCases(largest: number): Generator<Case> {
  const story = loadStory('putin-proposal');
  yield { name: 'seeds', accounts: [story[0]!, story[1]!], truth: [] };
  yield { name: 'news', accounts: accountsOf(readFerry('a'), readFerry('b')), truth: [] };
  const sentences = readSentences(readCorpus('state-of-the-union.txt'));
  for (const words of SIZES.filter((size) => size <= largest)) {
    const { a, b, links } = makePair(sentences, words, SEED);
    yield { name: sizeName(words), accounts: accountsOf(a, b), truth: links };
  }
}

export function sizeName(words: number): string {
  return words >= 1_000_000 ? `${words / 1_000_000} M` : `${words / 1000} k`;
}

/** Words of both texts. */
export function countWords({ accounts }: Case): number {
  return accounts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

function accountsOf(a: string, b: string): [AccountInput, AccountInput] {
  return [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ];
}

/** The news pair is one of the golden stories. */
function readFerry(account: 'a' | 'b'): string {
  return readFileSync(`src/testing/golden/ferry/${account}.txt`, 'utf8');
}

function readCorpus(file: string): string {
  return readFileSync(`bench/corpus/${file}`, 'utf8');
}
