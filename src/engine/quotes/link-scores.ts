import type { Account, Link } from '../model.ts';
import type { LinkScore } from './match.ts';

/** The strongest link between the sentences of two units, either way round; 0 if there is none. */
export function linkScores(accounts: readonly Account[], links: readonly Link[]): LinkScore {
  const scores = new Map<string, number>();
  const put = (a: string, i: number, b: string, j: number, score: number): void => {
    const key = JSON.stringify([a, i, b, j]);
    scores.set(key, Math.max(score, scores.get(key) ?? 0));
  };
  for (const { a, b, score } of links) {
    for (const i of a.sentences) {
      for (const j of b.sentences) {
        put(a.account, i, b.account, j, score);
        put(b.account, j, a.account, i, score);
      }
    }
  }
  return (one, other) => {
    const [a, b] = [accounts[one.account]!.id, accounts[other.account]!.id];
    let best = 0;
    for (const i of one.sentences)
      for (const j of other.sentences) best = Math.max(best, scores.get(JSON.stringify([a, i, b, j])) ?? 0);
    return best;
  };
}
