import { useState, type CSSProperties, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Account } from '../../engine/index.ts';
import type { StoryPoint } from '../../report/coverage/coverage.ts';
import { sentenceText } from '../../store/select/coverage.ts';
import { accountName } from '../../store/story.ts';
import { useActions, useApp } from '../hooks.ts';
import { CellButton } from './CellButton.tsx';
import { nextCell, type GridCell } from './grid-keys.ts';
import { say } from './say.ts';

/** A cell that waits for a second one to stand beside it. */
export interface ChosenCell {
  readonly point: string;
  readonly account: string;
}

type OnCell = (point: StoryPoint, column: number) => void;

interface Props {
  readonly accounts: readonly Account[];
  readonly points: readonly StoryPoint[];
  readonly chosen: ChosenCell | null;
  readonly onOpen: OnCell;
  readonly onChoose: OnCell;
}

/** Rows that are drawn at once; more on request. */
const PAGE = 200;

/** The matrix: a table for those who listen, a grid for the keyboard with one Tab stop. */
export function CoverageGrid(props: Props) {
  const { accounts, points, chosen } = props;
  const [shown, setShown] = useState(PAGE);
  const rows = points.slice(0, shown);
  const at = useGridPlace(rows);
  const events = useGridEvents(props, rows, at);
  return (
    <>
      <table
        role="grid"
        aria-label={say('coverage.heading')}
        aria-rowcount={points.length + 1}
        className="coverage"
        style={{ '--accounts': accounts.length } as CSSProperties}
        {...events}
      >
        <thead>
          <tr>
            <th scope="col">{say('coverage.point')}</th>
            {accounts.map((account) => (
              <th key={account.id} scope="col">
                {accountName(account)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((point, row) => (
            <tr key={point.id} aria-rowindex={row + 2}>
              <PointHead point={point} accounts={accounts} />
              {point.cells.map((cell, column) => (
                <td key={cell.account} role="gridcell" data-state={cell.state}>
                  <CellButton
                    cell={cell}
                    place={`${row} ${column}`}
                    label={accountName(accounts[column]!)}
                    active={at.row === row && at.column === column}
                    chosen={chosen?.point === point.id && chosen.account === cell.account}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > shown && (
        <button type="button" className="button mt-4" onClick={() => setShown(shown + PAGE)}>
          {say('coverage.more', { n: Math.min(PAGE, points.length - shown) })}
        </button>
      )}
    </>
  );
}

/** Pointer, focus and keys on the cells, heard by the table, so that a cell is drawn only when it changes. */
function useGridEvents({ accounts, onOpen, onChoose }: Props, rows: readonly StoryPoint[], at: GridCell) {
  const { viewCoverage } = useActions();
  const pointOf = ({ row }: GridCell): StoryPoint => rows[row]!;
  const goTo = (cell: GridCell) => viewCoverage({ at: { point: pointOf(cell).id, column: cell.column } });
  return {
    // Not where a pointer presses: the words that then show below might slide under it before it lets go.
    onFocus: ({ target }: FocusEvent) => {
      const cell = target.matches(':focus-visible') ? cellOf(target) : null;
      if (cell) goTo(cell);
    },
    onClick: ({ target }: MouseEvent) => {
      const cell = cellOf(target);
      if (!cell) return;
      goTo(cell);
      onOpen(pointOf(cell), cell.column);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.shiftKey || !cellOf(event.target)) return;
      if (event.key === ' ') onChoose(pointOf(at), at.column);
      else {
        const size = { rows: rows.length, columns: accounts.length };
        const next = nextCell(event.key, event.ctrlKey || event.metaKey, at, size);
        if (!next) return;
        const place = `[data-place="${next.row} ${next.column}"]`;
        event.currentTarget.querySelector<HTMLElement>(place)?.focus();
      }
      event.preventDefault();
    },
  };
}

/** The cell that an event happened in, or `null`. */
function cellOf(target: EventTarget): GridCell | null {
  const place = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null;
  const [row, column] = (place ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** The cell that Tab leads to: where the keyboard was last, if that is listed. */
function useGridPlace(rows: readonly StoryPoint[]): GridCell {
  const at = useApp((state) => state.coverage.at);
  const row = rows.findIndex(({ id }) => id === at?.point);
  return row >= 0 && at ? { row, column: at.column } : { row: 0, column: 0 };
}

/** What a point is called by: its sentence in the account that tells most. */
function PointHead({
  point,
  accounts,
}: {
  readonly point: StoryPoint;
  readonly accounts: readonly Account[];
}) {
  const account = accounts.find(({ id }) => id === point.head.account)!;
  return (
    <th scope="row" lang={account.language} dir="auto">
      <span className="coverage-point">{sentenceText(account, point.head.sentence)}</span>
    </th>
  );
}
