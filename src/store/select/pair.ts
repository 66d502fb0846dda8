import type { CorrectedComparison } from '../../annotation/apply.ts';
import type { Correction } from '../../annotation/model.ts';
import type { Account, Comparison } from '../../engine/index.ts';
import type { Workbench } from '../session.ts';
import type { Pair, State } from '../state.ts';
import { memoLast } from './memo.ts';

/** The two accounts side by side. */
export interface AccountPair {
  readonly left: Account;
  readonly right: Account;
}

/** What the engine found, before anything was put right; `null` while there is none. */
export function engineComparison({ work }: State): Comparison | null {
  return work.phase === 'ready' ? work.comparison : null;
}

/**
 * The comparison on show, or `null` while there is none: what the engine found with what the reader put right. Every
 * view reads from here, so that all agree.
 */
export function comparisonOf(state: State): CorrectedComparison | null {
  const { record, workbench } = state;
  const comparison = engineComparison(state);
  if (!comparison) return null;
  return record && workbench && record.corrections.length > 0
    ? correct(comparison, record.corrections, workbench)
    : untouched(comparison);
}

const untouched = memoLast((comparison: Comparison): CorrectedComparison => ({
  ...comparison,
  unplaced: [],
}));

const correct = memoLast(
  (comparison: Comparison, corrections: readonly Correction[], { applyCorrections }: Workbench) =>
    applyCorrections(comparison, corrections),
);

/** The accounts side by side, or `null` while there is no comparison or it has one account only. */
export function accountPair(state: State): AccountPair | null {
  return findPair(comparisonOf(state)?.accounts ?? NO_ACCOUNTS, state.pair);
}

const NO_ACCOUNTS: readonly Account[] = [];

const findPair = memoLast((accounts: readonly Account[], pair: Pair | null): AccountPair | null => {
  const left = accounts.find(({ id }) => id === pair?.left);
  const right = accounts.find(({ id }) => id === pair?.right);
  return left && right ? { left, right } : null;
});

/** Which two accounts stand side by side, where that has to be said since there are more; else `null`. */
export function pairToTell({ work, pair }: Pick<State, 'work' | 'pair'>): Pair | null {
  return work.phase === 'ready' && work.comparison.accounts.length > 2 ? pair : null;
}

/** The account of the pair that is not this one. */
export function otherOf(pair: AccountPair, account: string): Account {
  return pair.left.id === account ? pair.right : pair.left;
}

/** The account of the pair with this id, or `null`. */
export function accountOf(pair: AccountPair | null, id: string): Account | null {
  return pair?.left.id === id ? pair.left : pair?.right.id === id ? pair.right : null;
}
