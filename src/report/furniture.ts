import type { Role } from '../engine/index.ts';

/** Paragraphs that follow each other: of the article, or of page furniture that is folded away. */
export interface Run {
  /** Paragraphs `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly folded: boolean;
}

/** Fewer lines of furniture than this disturb nobody. */
const FEWEST = 3;

/** The paragraphs of an account in runs: several lines of furniture that follow each other are folded into one. */
export function foldFurniture(roles: readonly Role[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < roles.length;) {
    let to = from + 1;
    while (to < roles.length && isFurniture(roles[to]) === isFurniture(roles[from])) to++;
    const folded = isFurniture(roles[from]) && to - from >= FEWEST;
    const last = runs.at(-1);
    if (last && !last.folded && !folded) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, folded });
    from = to;
  }
  return runs;
}

function isFurniture(role: Role | undefined): boolean {
  return role === 'boilerplate';
}
