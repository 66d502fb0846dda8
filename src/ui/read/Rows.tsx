import { Fragment, useMemo, useRef, type ReactNode } from 'react';
import type { Account } from '../../engine/index.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { readingRows, type ReadingRow } from '../../store/select/rows.ts';
import type { SentenceRef } from '../../store/state.ts';
import { accountName } from '../../store/story.ts';
import { useApp } from '../hooks.ts';
import { t } from '../shared/t.ts';
import { AccountHeader } from './AccountHeader.tsx';
import { Descriptions } from './Descriptions.tsx';
import { Folded } from './Folded.tsx';
import type { NamedRange } from './highlight-ranges.ts';
import { SentenceSpan } from './SentenceSpan.tsx';
import { useColumnMarks } from './use-column-marks.ts';
import { useDescriptions } from './use-descriptions.ts';
import { PAINTS_RANGES, usePaint } from './use-paint.ts';
import { useSentenceEvents } from './use-sentence-events.ts';

interface Props {
  readonly pair: AccountPair;
  /** Moves to the counterpart of a sentence, or to the other side if it has none. */
  readonly onOtherSide: (from: SentenceRef) => void;
  readonly onGoTo: (to: SentenceRef) => void;
  /** Something to show below the row of a sentence of an account. */
  readonly insert: { readonly account: string; readonly after: number; readonly node: ReactNode } | null;
}

const NO_MARKS: readonly NamedRange[] = [];

/** Both accounts in rows, in the order of the left one: what is linked stands level, what is told once stands alone. */
export default function Rows({ pair, onOtherSide, onGoTo, insert }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const rows = useApp(readingRows);
  const story = useApp((state) => state.story);
  const left = useSide(pair.left, 'a', onOtherSide);
  const right = useSide(pair.right, 'b', onOtherSide);
  const painted = useMemo(
    () => [
      { account: pair.left, marks: left.marks },
      { account: pair.right, marks: right.marks },
    ],
    [pair, left.marks, right.marks],
  );
  usePaint(root, painted);
  return (
    <div className="rows-pane pane">
      <div ref={root} role="table" aria-label={t('rows.label')} className="rows">
        <div role="row" className="row rows-head">
          {[left, right].map(({ side, account }) => (
            <div key={side} role="columnheader">
              <AccountHeader
                account={account}
                side={side}
                source={story?.accounts.find(({ id }) => id === account.id) ?? null}
              />
            </div>
          ))}
        </div>
        {rows.map((row) => (
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
        ))}
      </div>
      <Descriptions texts={left.texts} />
      <Descriptions texts={right.texts} />
    </div>
  );
}

/** One side of the rows: how its sentences are drawn, what they listen to, and what is said of them. */
function useSide(account: Account, side: 'a' | 'b', onOtherSide: Props['onOtherSide']) {
  const marks = useColumnMarks(account);
  const { ids, texts } = useDescriptions(account);
  const { active, ...events } = useSentenceEvents(account, onOtherSide);
  return { account, side, marks, ids, texts, active, events };
}

interface CellProps extends ReturnType<typeof useSide> {
  readonly sentences: readonly number[];
  readonly children?: ReactNode;
}

/** The sentences of one account in a row; an empty one says that the account does not tell it. */
function Cell({ account, side, sentences, active, ids, marks, events, children }: CellProps) {
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
      <Paragraphs account={account} sentences={sentences} active={active} ids={ids} marks={marks} />
      {children}
    </div>
  );
}

type ParagraphsProps = Pick<CellProps, 'account' | 'sentences' | 'active' | 'ids' | 'marks'>;

function Paragraphs({ account, sentences, active, ids, marks }: ParagraphsProps) {
  const paragraphs = paragraphsIn(account, sentences);
  const roles = paragraphs.map(([first]) => account.sentences[first!]!.role);
  const shown = paragraphs.map((indexes, i) => (
    <p key={indexes[0]} className="paragraph" data-role={roles[i]}>
      {indexes.map((index) => {
        const { start, end } = account.sentences[index]!;
        return (
          <Fragment key={index}>
            <SentenceSpan
              account={account.id}
              index={index}
              start={start}
              text={account.text.slice(start, end)}
              focusable={index === active}
              description={ids[index]!}
              marks={PAINTS_RANGES ? NO_MARKS : marks}
            />{' '}
          </Fragment>
        );
      })}
    </p>
  ));
  return <Folded paragraphs={shown} roles={roles} />;
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
