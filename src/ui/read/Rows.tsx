import { Fragment, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Account } from '../../engine/index.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { readingRows, type ReadingRow } from '../../store/select/rows.ts';
import type { SentenceRef } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { createNearness } from '../shared/nearness.ts';
import { t } from '../shared/t.ts';
import { AccountHeader } from './AccountHeader.tsx';
import { copyClean } from './clean-copy.ts';
import { Descriptions } from './Descriptions.tsx';
import { Folded } from './Folded.tsx';
import { useMarksByPart } from './marks-by-part.ts';
import { AT_FIRST, isLong } from './long-accounts.ts';
import { lookOf, Paragraph, type SentenceLook } from './Paragraph.tsx';
import { RowStretch, type RowRun } from './RowStretch.tsx';
import { stretches } from './stretches.ts';
import { useChosen } from './use-chosen.ts';
import { useColumnMarks } from './use-column-marks.ts';
import { useDescriptions } from './use-descriptions.ts';
import { NO_MARKS, PAINTS_RANGES } from './use-paint.ts';
import { useSentenceEvents } from './use-sentence-events.ts';
import { useSkipUnseen } from './use-skip-unseen.ts';

interface Props {
  readonly pair: AccountPair;
  /** Moves to the counterpart of a sentence, or to the other side if it has none. */
  readonly onOtherSide: (from: SentenceRef) => void;
  readonly onGoTo: (to: SentenceRef) => void;
  /** Something to show below the row of a sentence of an account. */
  readonly insert: { readonly account: string; readonly after: number; readonly node: ReactNode } | null;
}

/** Both accounts in rows, in the order of the left one: what is linked stands level, what is told once stands alone. */
export default function Rows({ pair, onOtherSide, onGoTo, insert }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useSkipUnseen(root);
  const rows = useApp(readingRows);
  const left = useSide({ account: pair.left, side: 'a', onOtherSide, rows });
  const right = useSide({ account: pair.right, side: 'b', onOtherSide, rows });
  const [near] = useState(() => (isLong([pair.left, pair.right]) ? createNearness() : null));
  const runs = useMemo(() => runsOf(rows, pair), [rows, pair]);
  const draw = (row: ReadingRow) => (
    <Fragment key={`${row.left[0] ?? ''}-${row.right[0] ?? ''}`}>
      <div role="row" className="row">
        <Cell {...left} sentences={row.left} />
        <Cell {...right} sentences={row.right}>
          <Elsewhere row={row} account={pair.right} onGoTo={onGoTo} />
        </Cell>
      </div>
      {insert && row[insert.account === pair.left.id ? 'left' : 'right'].includes(insert.after) && (
        <div role="row">
          <div role="cell">{insert.node}</div>
        </div>
      )}
    </Fragment>
  );
  return (
    <div className="rows-pane pane">
      <div
        ref={root}
        role="table"
        aria-label={t('rows.label')}
        className="rows"
        onPointerDown={selectOneSide}
        onCopy={(event) => copyClean(event, [pair.left, pair.right])}
      >
        <RowHeads sides={[left, right]} />
        {runs.map((run, i) => (
          <RowStretch
            key={run.from}
            {...run}
            near={i < AT_FIRST ? null : near}
            rows={rows}
            left={left}
            right={right}
            draw={draw}
          />
        ))}
      </div>
      <Descriptions texts={left.texts} />
      <Descriptions texts={right.texts} />
    </div>
  );
}

/** What is selected stays in the account in which that begins: the other stands between its rows. */
function selectOneSide({ currentTarget, target }: React.PointerEvent<HTMLElement>): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-account]') : null;
  currentTarget.dataset['selecting'] = cell?.dataset['side'] ?? '';
}

function RowHeads({ sides }: { readonly sides: readonly RowSide[] }) {
  const story = useApp((state) => state.story);
  return (
    <div role="row" className="row rows-head">
      {sides.map(({ side, look: { account } }) => (
        <div key={side} role="columnheader">
          <AccountHeader
            account={account}
            side={side}
            source={story?.accounts.find(({ id }) => id === account.id) ?? null}
          />
        </div>
      ))}
    </div>
  );
}

/** Characters of a line, near enough: rows that are not drawn yet take about as much room as they will. */
const LINE = 60;

/** The rows in runs that the browser can leave alone. */
function runsOf(rows: readonly ReadingRow[], pair: AccountPair): RowRun[] {
  const lengths = rows.map((row) => Math.max(lengthOf(row.left, pair.left), lengthOf(row.right, pair.right)));
  return stretches(lengths).map(([from, to]) => {
    const lines = lengths.slice(from, to).reduce((sum, length) => sum + Math.ceil(length / LINE), 0);
    return { from, to, lines };
  });
}

/** Characters of some sentences. */
function lengthOf(indexes: readonly number[], { sentences }: Account): number {
  return indexes.reduce((sum, index) => sum + sentences[index]!.end - sentences[index]!.start, 0);
}

interface Sided extends Pick<Props, 'onOtherSide'> {
  readonly account: Account;
  readonly side: 'a' | 'b';
  readonly rows: readonly ReadingRow[];
}

/** One side of the rows: how its sentences are drawn and painted, what they listen to, and what is said of them. */
function useSide({ account, side, onOtherSide, rows }: Sided) {
  const { ids, texts } = useDescriptions(account);
  const { active, ...events } = useSentenceEvents(account, onOtherSide);
  const { layers, words } = useColumnMarks(account);
  const chosen = useChosen(account);
  const which = side === 'a' ? 'left' : 'right';
  const rowOf = useMemo(() => rowsOfSentences(account, rows, which), [account, rows, which]);
  const elements = useMemo(() => (PAINTS_RANGES ? NO_MARKS : [...layers, ...words]), [layers, words]);
  const look: SentenceLook = { account, active, chosen, descriptions: ids, marks: elements };
  return {
    look,
    side,
    which,
    texts,
    events,
    layers: useMarksByPart(layers, account, rowOf),
    words: useMarksByPart(words, account, rowOf),
  } as const;
}

type RowSide = ReturnType<typeof useSide>;

/** The row of each sentence of an account. */
function rowsOfSentences(
  { sentences }: Account,
  rows: readonly ReadingRow[],
  which: 'left' | 'right',
): number[] {
  const rowOf = sentences.map(() => 0);
  for (const [i, row] of rows.entries()) for (const sentence of row[which]) rowOf[sentence] = i;
  return rowOf;
}

interface CellProps extends Pick<RowSide, 'look' | 'side' | 'events'> {
  readonly sentences: readonly number[];
  readonly children?: ReactNode;
}

/** The sentences of one account in a row; an empty one says that the account does not tell it. */
function Cell({ look, side, sentences, events, children }: CellProps) {
  const { account } = look;
  if (sentences.length === 0)
    return (
      <div role="cell" className="cell" data-side={side}>
        {children ?? <p className="cell-empty">{t('rows.empty', { name: accountName(account) })}</p>}
      </div>
    );
  return (
    <div
      role="cell"
      className="cell account-body"
      data-side={side}
      data-account={account.id}
      lang={account.language}
      dir="auto"
      {...events}
    >
      <Paragraphs sentences={sentences} look={look} />
      {children}
    </div>
  );
}

type ParagraphsProps = Pick<CellProps, 'look' | 'sentences'>;

function Paragraphs({ sentences, look }: ParagraphsProps) {
  const { account } = look;
  const paragraphs = useMemo(() => paragraphsIn(account, sentences), [account, sentences]);
  const roles = paragraphs.map(([first]) => account.sentences[first!]!.role);
  const draw = (from: number, to: number) =>
    paragraphs.slice(from, to).map((indexes) => <Paragraph key={indexes[0]} {...lookOf(indexes, look)} />);
  return <Folded roles={roles} draw={draw} />;
}

/** The sentences of a cell by the paragraphs that they stand in. */
function paragraphsIn(account: Account, sentences: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const index of sentences) {
    const last = groups.at(-1)?.at(-1);
    const same =
      last !== undefined && account.sentences[last]!.paragraph === account.sentences[index]!.paragraph;
    if (same) groups.at(-1)!.push(index);
    else groups.push([index]);
  }
  return groups;
}

interface ElsewhereProps {
  readonly row: ReadingRow;
  readonly account: Account;
  readonly onGoTo: (to: SentenceRef) => void;
}

/** Ways to the counterparts that stand in another row; where there are none and the cell is empty, it says so. */
function Elsewhere({ row, account, onGoTo }: ElsewhereProps) {
  if (row.elsewhere.length === 0)
    return row.right.length === 0 ? (
      <p className="cell-empty">{t('rows.empty', { name: accountName(account) })}</p>
    ) : null;
  return (
    <p className="cell-elsewhere">
      {t('rows.elsewhere')}{' '}
      {row.elsewhere.map((sentence) => (
        <button
          key={sentence}
          type="button"
          className="text-link"
          onClick={() => onGoTo({ account: account.id, sentence })}
        >
          {t('rows.sentence', { n: sentence + 1 })}
        </button>
      ))}
    </p>
  );
}
