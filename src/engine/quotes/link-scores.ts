import type { Account, Link } from '../model.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { LinkScore } from './match.ts';

/** The strongest link between the sentences of two units, either way round; 0 if there is none. */
export function linkScores(
  accounts: readonly Account[],
  links: readonly Link[],
  checkpoint: Checkpoint = unhurried,
): LinkScore {
  const places = new Map(accounts.map(({ id }, i) => [id, i]));
  const most = accounts.reduce((length, { sentences }) => Math.max(length, sentences.length), 1);
  // Two accounts and two sentences as one number: exact up to 2 ** 53, so for 100 accounts of a million sentences.
  const key = (a: number, i: number, b: number, j: number): number =>
    ((a * accounts.length + b) * most + i) * most + j;
  const scores = new Map<number, number>();
  const put = (at: number, score: number): void => {
    if (score > (scores.get(at) ?? 0)) scores.set(at, score);
  };
  for (const { a, b, score } of links) {
    checkpoint();
    const [one, other] = [places.get(a.account), places.get(b.account)];
    if (one === undefined || other === undefined) continue;
    for (const i of a.sentences) {
      for (const j of b.sentences) {
        put(key(one, i, other, j), score);
        put(key(other, j, one, i), score);
      }
    }
  }
  return (one, other) => {
    let best = 0;
    for (const i of one.sentences)
      for (const j of other.sentences)
        best = Math.max(best, scores.get(key(one.account, i, other.account, j)) ?? 0);
    return best;
  };
}
