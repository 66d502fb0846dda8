import type { Account, Comparison } from '../../engine/index.ts';
import type { Pair, State } from '../state.ts';
import { memoLast } from './memo.ts';

/** The two accounts side by side. */
export interface AccountPair {
  readonly left: Account;
  readonly right: Account;
}

/** The comparison on show, or `null` while there is none. */
export function comparisonOf(state: State): Comparison | null {
  return state.work.phase === 'ready' ? state.work.comparison : null;
}

/** The accounts side by side, or `null` while there is no comparison or it has one account only. */
export function accountPair(state: State): AccountPair | null {
  return findPair(comparisonOf(state), state.pair);
}

const findPair = memoLast((comparison: Comparison | null, pair: Pair | null): AccountPair | null => {
  const left = comparison?.accounts.find(({ id }) => id === pair?.left);
  const right = comparison?.accounts.find(({ id }) => id === pair?.right);
  return left && right ? { left, right } : null;
});

/** The account of the pair that is not this one. */
export function otherOf(pair: AccountPair, account: string): Account {
  return pair.left.id === account ? pair.right : pair.left;
}

/** The account of the pair with this id, or `null`. */
export function accountOf(pair: AccountPair | null, id: string): Account | null {
  return pair?.left.id === id ? pair.left : pair?.right.id === id ? pair.right : null;
}
