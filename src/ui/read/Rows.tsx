import { Fragment, useMemo, useRef, type ReactNode, type RefObject } from 'react';
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
import { lookOf, Paragraph, type SentenceLook } from './Paragraph.tsx';
import { stretches } from './stretches.ts';
import { useChosen } from './use-chosen.ts';
import { useColumnMarks } from './use-column-marks.ts';
import { useDescriptions } from './use-descriptions.ts';
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
  const story = useApp((state) => state.story);
  const left = useSide(root, { account: pair.left, side: 'a', onOtherSide });
  const right = useSide(root, { account: pair.right, side: 'b', onOtherSide });
  return (
    <div className="rows-pane pane">
      <div ref={root} role="table" aria-label={t('rows.label')} className="rows">
        <div role="row" className="row rows-head">
          {[left, right].map(({ side, look: { account } }) => (
            <div key={side} role="columnheader">
              <AccountHeader
                account={account}
                side={side}
                source={story?.accounts.find(({ id }) => id === account.id) ?? null}
              />
            </div>
          ))}
        </div>
        {stretches(rows.map((row) => heightOf(row, pair))).map(([from, to]) => (
          <div key={from} role="rowgroup" className="stretch">
            {rows.slice(from, to).map((row) => (
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
        ))}
      </div>
      <Descriptions texts={left.texts} />
      <Descriptions texts={right.texts} />
    </div>
  );
}

/** Characters of the longer cell of a row, by which it is about so high. */
function heightOf(row: ReadingRow, pair: AccountPair): number {
  const lengths = (['left', 'right'] as const).map((which) =>
    row[which].reduce((sum, index) => {
      const { start, end } = pair[which].sentences[index]!;
      return sum + end - start;
    }, 0),
  );
  return Math.max(...lengths);
}

/** One side of the rows: how its sentences are drawn, what they listen to, and what is said of them. */
function useSide(
  root: RefObject<HTMLElement | null>,
  { account, side, onOtherSide }: Pick<Props, 'onOtherSide'> & Sided,
) {
  const { ids, texts } = useDescriptions(account);
  const { active, ...events } = useSentenceEvents(account, onOtherSide);
  const marks = useColumnMarks(root, account);
  const chosen = useChosen(account);
  const look: SentenceLook = { account, active, chosen, descriptions: ids, marks };
  return { look, side, texts, events };
}

interface Sided {
  readonly account: Account;
  readonly side: 'a' | 'b';
}

interface CellProps extends ReturnType<typeof useSide> {
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
  const shown = paragraphs.map((indexes) => <Paragraph key={indexes[0]} {...lookOf(indexes, look)} />);
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
