import type { AccountIds, Comparison } from '../../engine/index.ts';
import type { State } from '../state.ts';
import { engineComparison } from './pair.ts';

const NONE: readonly AccountIds[] = [];

/** The pairs of accounts that are not compared, in the order of the accounts. */
export function missingPairs(state: State): readonly AccountIds[] {
  return engineComparison(state)?.missing ?? NONE;
}

/** Whether two accounts are not compared with each other. */
export function isMissing(
  { missing = NONE }: Pick<Comparison, 'missing'>,
  one: string,
  other: string,
): boolean {
  return missing.some((pair) => pair.includes(one) && pair.includes(other));
}

/** Whether the two accounts side by side are not compared. */
export function isPairMissing(state: State): boolean {
  const comparison = engineComparison(state);
  return (
    comparison !== null && state.pair !== null && isMissing(comparison, state.pair.left, state.pair.right)
  );
}
