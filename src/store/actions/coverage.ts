import type { StoreApi } from 'zustand/vanilla';
import type { CoverageCell, StoryPoint } from '../../report/coverage/coverage.ts';
import { bringUp } from '../select/bring-up.ts';
import type { CoverageView, State } from '../state.ts';
import { select } from './selection.ts';

export interface CoverageActions {
  readonly viewCoverage: (patch: Partial<CoverageView>) => void;
  /**
   * Chooses the sentence of a cell, beside an account that tells it too; of a cell where nothing was found the sentence
   * of another account, beside the one of the cell, so that a reader can look for herself.
   */
  readonly openCell: (point: StoryPoint, column: number) => void;
  /** Sets an account, and on its right that of a cell, side by side; the sentence of the cell is chosen. */
  readonly openCells: (left: string, point: StoryPoint, column: number) => void;
}

export function coverageActions(store: StoreApi<State>): CoverageActions {
  function choose(cell: CoverageCell): void {
    const [sentence] = cell.sentences;
    if (sentence !== undefined) store.setState(select({ kind: 'sentence', account: cell.account, sentence }));
  }

  return {
    viewCoverage: (patch) => store.setState(({ coverage }) => ({ coverage: { ...coverage, ...patch } })),
    openCell(point, column) {
      const cell = point.cells[column]!;
      const isTold = cell.sentences.length > 0;
      const partner = isTold ? partnerOf(store.getState(), point, cell) : point.head.account;
      store.setState((state) => bringUp(state, [cell.account, ...(partner === null ? [] : [partner])]));
      choose(isTold ? cell : tellerOf(point));
    },
    openCells(left, point, column) {
      const cell = point.cells[column]!;
      store.setState({ pair: { left, right: cell.account }, pairChosen: true });
      choose(cell);
    },
  };
}

/** The cell of the account that a point is called by. */
function tellerOf({ cells, head }: StoryPoint): CoverageCell {
  return cells.find(({ account }) => account === head.account)!;
}

/** The account to set beside a cell: one that it differs from, else one on show that tells the point, else any that does. */
function partnerOf({ pair }: State, { cells }: StoryPoint, cell: CoverageCell): string | null {
  const [difference] = cell.differences;
  if (difference) return difference.from;
  const tellers = cells
    .filter(({ account, sentences }) => account !== cell.account && sentences.length > 0)
    .map(({ account }) => account);
  return tellers.find((id) => id === pair?.left || id === pair?.right) ?? tellers[0] ?? null;
}
