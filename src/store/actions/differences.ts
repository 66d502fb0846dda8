import type { StoreApi } from 'zustand/vanilla';
import type { FindingKind } from '../../engine/index.ts';
import { listedDifferences } from '../select/differences.ts';
import { kindsSetting, tentativeSetting, VIEW_SETTINGS } from '../remembered.ts';
import type { State } from '../state.ts';
import { select } from './selection.ts';
import type { Sessions } from './sessions.ts';

export interface DifferenceActions {
  /**
   * Selects the next (1) or previous (-1) of the listed differences, around the ends; the first if none is selected. That
   * there is none is told.
   */
  readonly stepDifference: (by: 1 | -1) => void;
  /** Lists a kind of difference or no longer; with the last kind taken out all are listed again. */
  readonly toggleKind: (kind: FindingKind) => void;
  readonly showAllKinds: () => void;
  /** Shows tentative differences or no longer. */
  readonly toggleTentative: () => void;
}

export function differenceActions(store: StoreApi<State>, sessions: Sessions): DifferenceActions {
  function list(kinds: State['kinds']): void {
    store.setState({ kinds });
    sessions.change(({ actions }) => actions.setSetting(VIEW_SETTINGS.kinds, kindsSetting(kinds)));
  }

  return {
    stepDifference(by) {
      const state = store.getState();
      const listed = listedDifferences(state);
      if (listed.length === 0) {
        store.setState({ toast: { kind: 'nothing', what: 'difference' } });
        return;
      }
      const { selection } = state;
      const at = selection?.kind === 'finding' ? listed.findIndex(({ id }) => id === selection.id) : -1;
      const next = at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length;
      store.setState(select({ kind: 'finding', id: listed[next]!.id }));
    },
    toggleKind(kind) {
      const kinds = new Set(store.getState().kinds);
      if (!kinds.delete(kind)) kinds.add(kind);
      list(kinds.size > 0 ? kinds : null);
    },
    showAllKinds: () => list(null),
    toggleTentative() {
      const tentative = !store.getState().tentative;
      store.setState({ tentative });
      sessions.change(({ actions }) =>
        actions.setSetting(VIEW_SETTINGS.tentative, tentativeSetting(tentative)),
      );
    },
  };
}
