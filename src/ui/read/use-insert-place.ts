import type { Account } from '../../engine/index.ts';
import { sentenceMarks } from '../../store/select/focus.ts';
import { useApp } from '../hooks.ts';

/** Index of the last sentence of an account that is chosen, below which the inspector opens; `null` for none. */
export function useInsertPlace(account: Account): number | null {
  return useApp((state) => {
    if (!state.selection) return null;
    const marks = sentenceMarks(state).get(account.id) ?? new Map<number, string>();
    const selected = [...marks].filter(([, mark]) => mark === 'selected').map(([index]) => index);
    return selected.length > 0 ? Math.max(...selected) : null;
  });
}
