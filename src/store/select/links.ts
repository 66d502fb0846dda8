import type { CorrectedLink } from '../../annotation/apply.ts';
import type { Account, LinkSide } from '../../engine/index.ts';
import type { SentenceRef, State } from '../state.ts';
import { memoLast } from './memo.ts';
import { accountPair, comparisonOf, type AccountPair } from './pair.ts';

/** A link seen from one of its sentences. */
export interface Counterpart {
  readonly link: CorrectedLink;
  /** The side that holds the sentence, and the side across. */
  readonly here: LinkSide;
  readonly there: LinkSide;
}

/** For each account of the pair, the counterparts of each of its linked sentences, surest first. */
export type LinkIndex = ReadonlyMap<string, ReadonlyMap<number, readonly Counterpart[]>>;

/** The links between the two accounts: the engine's, with those that the reader made and without those unmade. */
export function effectiveLinks(state: State): readonly CorrectedLink[] {
  return pairLinks(comparisonOf(state)?.links ?? NO_LINKS, accountPair(state));
}

const NO_LINKS: readonly CorrectedLink[] = [];

const pairLinks = memoLast((links: readonly CorrectedLink[], pair: AccountPair | null) => {
  if (!pair) return NO_LINKS;
  const ids = new Set([pair.left.id, pair.right.id]);
  return links.filter(({ a, b }) => ids.has(a.account) && ids.has(b.account));
});

export function linkIndex(state: State): LinkIndex {
  return indexLinks(effectiveLinks(state));
}

const indexLinks = memoLast((links: readonly CorrectedLink[]): LinkIndex => {
  const index = new Map<string, Map<number, Counterpart[]>>();
  for (const link of [...links].sort((one, other) => other.score - one.score)) {
    add(index, { link, here: link.a, there: link.b });
    add(index, { link, here: link.b, there: link.a });
  }
  return index;
});

function add(index: Map<string, Map<number, Counterpart[]>>, counterpart: Counterpart): void {
  const { account, sentences } = counterpart.here;
  const ofAccount = index.get(account) ?? new Map<number, Counterpart[]>();
  index.set(account, ofAccount);
  for (const sentence of sentences)
    ofAccount.set(sentence, [...(ofAccount.get(sentence) ?? []), counterpart]);
}

const NONE: readonly Counterpart[] = [];

/** The counterparts of a sentence, surest first; the same empty list whenever there are none. */
export function counterpartsOf(index: LinkIndex, { account, sentence }: SentenceRef): readonly Counterpart[] {
  return index.get(account)?.get(sentence) ?? NONE;
}

/** The words of a link's side: from the start of its first sentence to the end of its last. */
export function sideText(account: Account, side: LinkSide): string {
  return side.sentences
    .map((index) => account.sentences[index]!)
    .map(({ start, end }) => account.text.slice(start, end))
    .join(' ');
}
