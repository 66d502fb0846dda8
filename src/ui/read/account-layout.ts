import type { Account, Role } from '../../engine/index.ts';
import { foldFurniture } from '../../report/furniture.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { stretches } from './stretches.ts';

/** How the text of an account is cut for drawing. */
export interface AccountLayout {
  /** The role of each piece. */
  readonly roles: readonly Role[];
  /** For the index of the piece that a run begins with, the pieces of each stretch of that run. */
  readonly runs: ReadonlyMap<number, readonly (readonly Piece[])[]>;
  /** For each sentence, the first sentence of its stretch. */
  readonly stretchOf: readonly number[];
}

/** Cuts an account into pieces and stretches; furniture that is folded away has stretches of its own. */
export function layOutAccount(account: Pick<Account, 'paragraphs' | 'sentences'>): AccountLayout {
  const pieces = piecesOf(account);
  const roles = pieces.map(({ first }) => account.sentences[first]!.role);
  const runs = new Map<number, Piece[][]>();
  const stretchOf = account.sentences.map(() => 0);
  for (const { from, to } of foldFurniture(roles)) {
    const run = pieces.slice(from, to);
    const cut = stretches(run.map(({ start, end }) => end - start)).map((ends) => run.slice(...ends));
    runs.set(from, cut);
    for (const stretch of cut)
      for (const { first, last } of stretch) stretchOf.fill(stretch[0]!.first, first, last);
  }
  return { roles, runs, stretchOf };
}
