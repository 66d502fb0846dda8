import { Fragment, memo, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { Nearness } from '../shared/nearness.ts';
import { useDrawn } from '../shared/use-drawn.ts';
import type { NamedRange } from './highlight-ranges.ts';
import { lookOf, Paragraph, type SentenceLook } from './Paragraph.tsx';
import type { Piece } from './pieces.ts';
import { useMarksIn } from './use-paint.ts';

interface Props extends Omit<SentenceLook, 'marks'> {
  readonly pieces: readonly Piece[];
  /** What is painted in it: the layers that are on, and what is looked for or chosen. */
  readonly layers: readonly NamedRange[];
  readonly words: readonly NamedRange[];
  /** Tells when it comes near what can be seen; `null`: it is drawn from the start. */
  readonly near: Nearness | null;
  /** Something to show after the piece that holds a sentence. */
  readonly insert: { readonly after: number; readonly node: ReactNode } | null;
}

/** Some of an account's text: sentence by sentence where the reader is or something is chosen, else as bare words. */
export const AccountStretch = memo(function AccountStretch({ pieces, near, insert, ...rest }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const { layers, words, ...sentences } = rest;
  const { account, active, chosen } = sentences;
  const drawn = useDrawn(element, near, near === null || active !== null || chosen.size > 0);
  const look = { ...sentences, marks: useMarksIn(element, account, { layers, words, drawn }) };
  const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end];
  const style = useMemo(() => (near ? heightOf(pieces) : undefined), [near, pieces]);
  if (!drawn)
    return (
      <div ref={element} className="stretch" data-plain data-start={start} data-end={end} style={style}>
        {account.text.slice(start, end)}
      </div>
    );
  return (
    <div ref={element} className="stretch" style={style}>
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          <PieceOfText piece={piece} look={look} />
          {insert && piece.first <= insert.after && insert.after < piece.last && insert.node}
        </Fragment>
      ))}
    </div>
  );
});

function PieceOfText({ piece, look }: { readonly piece: Piece; readonly look: SentenceLook }) {
  const { first, last, continued } = piece;
  const indexes = useMemo(() => Array.from({ length: last - first }, (_, i) => first + i), [first, last]);
  return <Paragraph {...lookOf(indexes, look)} continued={continued} />;
}

/** Characters of a line, near enough: what is not drawn takes about as much room as it will. */
const LINE = 66;

function heightOf(pieces: readonly Piece[]): CSSProperties {
  const lines = pieces.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LINE), 0);
  const gaps = pieces.filter(({ continued }) => !continued).length;
  return { '--lines': lines, '--gaps': gaps } as CSSProperties;
}
