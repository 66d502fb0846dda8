/** A cell of a grid, from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/**
 * The cell that a key goes to from another (as ARIA's grid pattern has it), or `null` for a key that moves nothing.
 * Stops at the edges. `far`: with Ctrl or ⌘.
 */
export function nextCell(key: string, far: boolean, from: GridCell, size: GridSize): GridCell | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = ({ row = from.row, column = from.column }: Partial<GridCell>): GridCell => ({
    row: Math.min(last.row, Math.max(0, row)),
    column: Math.min(last.column, Math.max(0, column)),
  });
  switch (key) {
    case 'ArrowDown':
      return to({ row: far ? last.row : from.row + 1 });
    case 'ArrowUp':
      return to({ row: far ? 0 : from.row - 1 });
    case 'ArrowRight':
      return to({ column: far ? last.column : from.column + 1 });
    case 'ArrowLeft':
      return to({ column: far ? 0 : from.column - 1 });
    case 'PageDown':
      return to({ row: from.row + PAGE });
    case 'PageUp':
      return to({ row: from.row - PAGE });
    case 'Home':
      return far ? to({ row: 0, column: 0 }) : to({ column: 0 });
    case 'End':
      return far ? last : to({ column: last.column });
    default:
      return null;
  }
}
