import type { StoreApi } from 'zustand/vanilla';
import type { FindingKind } from '../../engine/index.ts';
import { listedDifferences } from '../select/differences.ts';
import type { State } from '../state.ts';
import { select } from './selection.ts';

export interface DifferenceActions {
  /** Selects the next (1) or previous (-1) of the listed differences, around the ends; the first if none is selected. */
  readonly stepDifference: (by: 1 | -1) => void;
  /** Lists a kind of difference or no longer; with the last kind taken out all are listed again. */
  readonly toggleKind: (kind: FindingKind) => void;
  readonly showAllKinds: () => void;
}

export function differenceActions(store: StoreApi<State>): DifferenceActions {
  return {
    stepDifference(by) {
      const state = store.getState();
      const list = listedDifferences(state);
      if (list.length === 0) return;
      const { selection } = state;
      const at = selection?.kind === 'finding' ? list.findIndex(({ id }) => id === selection.id) : -1;
      const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
      store.setState(select({ kind: 'finding', id: list[next]!.id }));
    },
    toggleKind(kind) {
      const kinds = new Set(store.getState().kinds);
      if (!kinds.delete(kind)) kinds.add(kind);
      store.setState({ kinds: kinds.size > 0 ? kinds : null });
    },
    showAllKinds: () => store.setState({ kinds: null }),
  };
}
