import { foldText, fromFolded, type FoldedText } from '../../annotation/fold.ts';
import type { Account, Span } from '../../engine/index.ts';
import type { State } from '../state.ts';
import { memoLast } from './memo.ts';
import { accountPair, type AccountPair } from './pair.ts';
import { sentencesOf } from './sentences.ts';

/** More are not looked for: nobody steps through them, and marking them all marks nothing. */
const MOST_HITS = 2000;

/**
 * Where the words that the reader looks for stand in both accounts, in the order of the left one, then of the right.
 * Case, style of quotation marks and dashes, and white space do not matter.
 */
export function searchHits(state: State): readonly Span[] {
  return find(accountPair(state), state.search ?? '');
}

const find = memoLast((pair: AccountPair | null, search: string): readonly Span[] => {
  const { text: words } = foldText(search.trim());
  if (!pair || words === '') return [];
  return [pair.left, pair.right]
    .flatMap((account) => hitsIn(account, foldedOf(account), words))
    .slice(0, MOST_HITS);
});

/** The hit that was last stepped to, or `null`. */
export function currentHit(state: State): Span | null {
  return state.hit === null ? null : (searchHits(state)[state.hit] ?? null);
}

/** A text is folded once and not with every letter that is typed; forgotten with its account. */
const folded = new WeakMap<Account, FoldedText>();

function foldedOf(account: Account): FoldedText {
  const known = folded.get(account) ?? foldText(account.text);
  folded.set(account, known);
  return known;
}

function hitsIn({ id }: Account, text: FoldedText, words: string): Span[] {
  const hits: Span[] = [];
  for (let at = text.text.indexOf(words); at >= 0 && hits.length < MOST_HITS;) {
    const [start, end] = fromFolded(text, at, at + words.length);
    hits.push({ account: id, start, end });
    at = text.text.indexOf(words, at + words.length);
  }
  return hits;
}

/** The sentences of each account that hold a hit, for the rails. */
export function searchedSentences(state: State): ReadonlyMap<string, ReadonlySet<number>> {
  return sentencesOfHits(accountPair(state), searchHits(state));
}

const sentencesOfHits = memoLast(
  (pair: AccountPair | null, hits: readonly Span[]): ReadonlyMap<string, ReadonlySet<number>> =>
    new Map(
      (pair ? [pair.left, pair.right] : []).map(({ id, sentences }) => [
        id,
        new Set(hits.filter(({ account }) => account === id).flatMap((hit) => sentencesOf(sentences, hit))),
      ]),
    ),
);
