import { memo } from 'react';
import type { CoverageCell } from '../../report/coverage/coverage.ts';
import { cellName, numbersOf, stateText } from './cell-text.ts';

interface Props {
  readonly cell: CoverageCell;
  /** Row and column, for the keyboard to find it. */
  readonly place: string;
  /** The account, said where there is no room for columns. */
  readonly label: string;
  /** Whether Tab leads here. */
  readonly active: boolean;
  readonly chosen: boolean;
}

const SIGNS = { told: '●', quoted: '“ ”', otherwise: '≠', 'not-found': '–', 'not-compared': '…' } as const;

/** How one account tells a point: a sign, words and the numbers of its sentences. The grid hears its events. */
export const CellButton = memo(function CellButton(props: Props) {
  const { cell, place, label, active, chosen } = props;
  return (
    <button
      type="button"
      className="coverage-cell"
      aria-label={cellName(cell)}
      aria-pressed={chosen}
      tabIndex={active ? 0 : -1}
      data-place={place}
    >
      <span className="coverage-account" aria-hidden="true">
        {label}
      </span>
      <span className="coverage-sign">{SIGNS[cell.state]}</span>
      <span>
        {stateText(cell)}
        {!cell.sure && '?'} <span className="count">{numbersOf(cell)}</span>
      </span>
    </button>
  );
});
