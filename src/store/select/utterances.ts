import type { Comparison, Utterance } from '../../engine/index.ts';
import type { State } from '../state.ts';
import { memoLast } from './memo.ts';
import { accountPair, comparisonOf, type AccountPair } from './pair.ts';

/** What somebody said in at least one account of the pair, in the order of the left account, then of the right. */
export function utterances(state: State): readonly Utterance[] {
  return pairUtterances(comparisonOf(state), accountPair(state));
}

const pairUtterances = memoLast((comparison: Comparison | null, pair: AccountPair | null) => {
  if (!comparison || !pair) return [];
  const ids = new Set([pair.left.id, pair.right.id]);
  return comparison.utterances.filter(({ renderings }) => renderings.some(({ account }) => ids.has(account)));
});

/** The utterances that both accounts of the pair render. */
export function sharedUtterances(
  comparison: Pick<Comparison, 'utterances'>,
  pair: AccountPair,
): readonly Utterance[] {
  return comparison.utterances.filter((utterance) => isInBoth(utterance, pair));
}

/** Whether both accounts of the pair render an utterance; with more accounts it may be two others that do. */
export function isInBoth({ renderings }: Utterance, { left, right }: AccountPair): boolean {
  return [left.id, right.id].every((id) => renderings.some(({ account }) => account === id));
}
