import { type ReportAccount, type ReportContent, sentenceName } from '../content.ts';
import { surenessIn } from '../words/words.ts';
import type { ReportWords } from '../words/words.ts';
import { markAccount, type MarkedSentence } from '../marks.ts';
import { type Row, rowsOf } from '../rows.ts';

/** A cell of a row: marked sentences of one account, and those that stand elsewhere, by name. */
export interface RowCell {
  readonly sentences: readonly { readonly name: string; readonly marked: MarkedSentence }[];
  readonly elsewhere: readonly string[];
}

/** Two accounts in rows, for formats that have pages and no columns to scroll. */
export interface PairTable {
  readonly a: ReportAccount;
  readonly b: ReportAccount;
  readonly rows: readonly {
    readonly a: RowCell;
    readonly b: RowCell;
    /** How sure the link is: "almost certain, 97%"; empty where there is none. */
    readonly link: string;
  }[];
}

/** Every two accounts of a report in rows. An account alone stands in rows of its own. */
export function pairTables(content: ReportContent): PairTable[] {
  const marked = content.accounts.map((account) => markAccount(content, account));
  return content.pairs.map(([a, b]) => ({
    a,
    b,
    rows: rowsOf(marked[a.side]!, a, b).map((row) => ({
      a: cell(a, row.a === null ? [] : [row.a], [], marked[a.side]!),
      b: cell(b, row.b, row.elsewhere, marked[b.side]!),
      link: linkWords(row, content.words),
    })),
  }));
}

function cell(
  account: ReportAccount,
  sentences: readonly number[],
  elsewhere: readonly number[],
  marked: readonly MarkedSentence[],
): RowCell {
  return {
    sentences: sentences.map((i) => ({ name: sentenceName(account, i), marked: marked[i]! })),
    elsewhere: elsewhere.map((i) => sentenceName(account, i)),
  };
}

function linkWords({ score }: Row, { names, ways }: ReportWords): string {
  return score === null ? '' : `${surenessIn(names, score)}, ${ways.percent(score)}`;
}
