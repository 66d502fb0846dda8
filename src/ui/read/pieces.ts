import type { Account, Range } from '../../engine/index.ts';
import { stretches } from './stretches.ts';

/** A paragraph of an account, or a part of one that is too long to be set as one. */
export interface Piece extends Range {
  /** Its sentences: indexes from `first` up to `last`, which is none of them. */
  readonly first: number;
  readonly last: number;
  /** Whether it goes on with the paragraph of the piece before it. */
  readonly continued: boolean;
}

/** In characters. A longer paragraph has more lines than several windows show, and browsers set it all at once or not. */
const LONG = 12_000;

/** The paragraphs of an account, those that are very long in parts of whole sentences. Paragraphs without any are left out. */
export function piecesOf({ paragraphs, sentences }: Pick<Account, 'paragraphs' | 'sentences'>): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    let last = first;
    while (last < sentences.length && sentences[last]!.paragraph === paragraph) last++;
    if (last > first) pieces.push(...cut({ start, end, first, last, continued: false }, sentences));
    first = last;
  }
  return pieces;
}

function cut(whole: Piece, sentences: readonly Range[]): Piece[] {
  if (whole.end - whole.start <= LONG) return [whole];
  const lengths = sentences.slice(whole.first, whole.last).map(({ start, end }) => end - start);
  return stretches(lengths).map(([from, to]) => {
    const [first, last] = [whole.first + from, whole.first + to];
    return {
      start: from === 0 ? whole.start : sentences[first]!.start,
      end: last === whole.last ? whole.end : sentences[last]!.start,
      first,
      last,
      continued: from > 0,
    };
  });
}
