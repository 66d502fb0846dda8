import { rowsOf } from '../../report/rows.ts';
import type { State } from '../state.ts';
import { counterpartsOf, linkIndex, type LinkIndex } from './links.ts';
import { memoLast } from './memo.ts';
import { accountPair, type AccountPair } from './pair.ts';

/** The accounts in rows: sentences that are linked share one, those of one account alone that follow each other too. */
export interface ReadingRow {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Counterparts on the right that stand in another row. */
  readonly elsewhere: readonly number[];
}

/** In sentences. A row of more is several windows high, and all of it would have to be drawn to show some. */
const LONGEST = 100;

/** The pair side by side in rows, in the order of the left account. */
export function readingRows(state: State): readonly ReadingRow[] {
  return layOut(accountPair(state), linkIndex(state));
}

const layOut = memoLast((pair: AccountPair | null, links: LinkIndex): readonly ReadingRow[] => {
  if (!pair) return [];
  const { left, right } = pair;
  const linked = left.sentences.map((_, sentence) => ({
    counterparts: counterpartsOf(links, { account: left.id, sentence }).flatMap(({ link, there }) =>
      there.sentences.map((across) => ({ account: right, sentence: across, score: link.score })),
    ),
  }));
  const rows: ReadingRow[] = [];
  for (const { a, b, elsewhere } of rowsOf(linked, left, right)) {
    const row = { left: a === null ? [] : [a], right: b, elsewhere };
    const last = rows.at(-1);
    if (last && isAlone(last, 'left') && isAlone(row, 'left') && last.left.length < LONGEST)
      rows[rows.length - 1] = { ...row, left: [...last.left, ...row.left] };
    else if (last && isAlone(last, 'right') && isAlone(row, 'right') && last.right.length < LONGEST)
      rows[rows.length - 1] = { ...row, right: [...last.right, ...row.right] };
    else rows.push(row);
  }
  return rows;
});

/** Whether a row has sentences of this side only, and none of them has a counterpart anywhere. */
function isAlone(row: ReadingRow, side: 'left' | 'right'): boolean {
  const other = side === 'left' ? row.right : row.left;
  return row[side].length > 0 && other.length === 0 && row.elsewhere.length === 0;
}
