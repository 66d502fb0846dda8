import type { Pair, State } from '../state.ts';

/**
 * The change that brings accounts side by side, `{}` if they are: all of one or two, two of more. Of what is there
 * the account that stays keeps its side, so that the reader does not lose her place.
 */
export function bringUp({ pair, story, work }: State, accounts: readonly string[]): Partial<State> {
  const all = (work.phase === 'ready' ? work.comparison.accounts : (story?.accounts ?? [])).map(
    ({ id }) => id,
  );
  const wanted = all.filter((id) => accounts.includes(id));
  if (!pair || wanted.length === 0 || isUp(pair, wanted)) return {};
  const next = withBoth(pair, wanted);
  return next ? { pair: next, pairChosen: true } : {};
}

/** Whether both accounts on show are wanted, or the only one that is wanted is on show. */
function isUp({ left, right }: Pair, wanted: readonly string[]): boolean {
  const shown = [left, right].filter((id) => wanted.includes(id)).length;
  return shown === Math.min(2, wanted.length);
}

function withBoth({ left, right }: Pair, wanted: readonly string[]): Pair | null {
  const [first, second] = wanted;
  if (first === undefined) return null;
  if (second === undefined) return { left, right: first };
  const other = (id: string): string => (id === first ? second : first);
  if (wanted.includes(left)) return { left, right: other(left) };
  return wanted.includes(right) ? { left: other(right), right } : { left: first, right: second };
}
