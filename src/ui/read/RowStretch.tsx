import { useMemo, useRef, type CSSProperties, type ReactNode, type RefObject } from 'react';
import type { ReadingRow } from '../../store/select/rows.ts';
import type { Nearness } from '../shared/nearness.ts';
import { useDrawn } from '../shared/use-drawn.ts';
import type { NamedRange } from './highlight-ranges.ts';
import type { MarksByPart } from './marks-by-part.ts';
import type { SentenceLook } from './Paragraph.tsx';
import { NO_MARKS, useMarksIn } from './use-paint.ts';

/** One account in rows. */
export interface RowsSide {
  readonly look: SentenceLook;
  readonly side: 'a' | 'b';
  readonly which: 'left' | 'right';
  /** What is painted in each row. */
  readonly layers: MarksByPart;
  readonly words: MarksByPart;
}

/** Some of the rows: those from one index up to another. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
  /** How many lines of text they take, near enough. */
  readonly lines: number;
}

interface Props extends RowRun {
  readonly rows: readonly ReadingRow[];
  /** Tells when it comes near what can be seen; `null`: it is drawn from the start. */
  readonly near: Nearness | null;
  readonly left: RowsSide;
  readonly right: RowsSide;
  readonly draw: (row: ReadingRow) => ReactNode;
}

/** Some of the rows: sentence by sentence where the reader is or something is chosen, else as bare words. */
export function RowStretch({ rows, from, to, lines, near, left, right, draw }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const own = useMemo(() => rows.slice(from, to), [rows, from, to]);
  const drawn = useDrawn(element, near, near === null || isNeeded(left, own) || isNeeded(right, own));
  usePaintSide(element, left, drawn ? { from, to } : null);
  usePaintSide(element, right, drawn ? { from, to } : null);
  const style = near ? ({ '--lines': lines, '--gaps': to - from } as CSSProperties) : undefined;
  return (
    <div ref={element} role="rowgroup" className="stretch" data-plain={drawn ? undefined : ''} style={style}>
      {drawn ? own.map(draw) : <BareRow sides={[left, right]} rows={own} />}
    </div>
  );
}

/** Whether a sentence of some rows is chosen or has the focus. */
function isNeeded({ look: { active, chosen }, which }: RowsSide, rows: readonly ReadingRow[]): boolean {
  return rows.some((row) => row[which].some((sentence) => sentence === active || chosen.has(sentence)));
}

function usePaintSide(
  root: RefObject<HTMLElement | null>,
  { look: { account }, layers, words }: RowsSide,
  rows: Pick<RowRun, 'from' | 'to'> | null,
): void {
  const [from, to] = [rows?.from ?? 0, rows?.to ?? 0];
  const ofLayers = useMemo(() => marksOf(layers, from, to), [layers, from, to]);
  const ofWords = useMemo(() => marksOf(words, from, to), [words, from, to]);
  useMarksIn(root, account, { layers: ofLayers, words: ofWords, drawn: rows !== null });
}

function marksOf(byRow: MarksByPart, from: number, to: number): readonly NamedRange[] {
  if (byRow.size === 0) return NO_MARKS;
  return Array.from({ length: to - from }, (_, i) => byRow.get(from + i) ?? NO_MARKS).flat();
}

/** The words of some rows, so that they are found in the page and copied before they are near. */
function BareRow({
  sides,
  rows,
}: {
  readonly sides: readonly RowsSide[];
  readonly rows: readonly ReadingRow[];
}) {
  return (
    <div role="row" className="row">
      {sides.map(({ look: { account }, side, which }) => (
        <div key={side} role="cell" className="cell account-body" data-side={side}>
          {rows
            .flatMap((row) => row[which].map((index) => account.sentences[index]!))
            .map(({ start, end }) => account.text.slice(start, end))
            .join(' ')}
        </div>
      ))}
    </div>
  );
}
