import { isFurniture, type Account } from '../../engine/index.ts';

/** The first sentence of the article, which Tab reaches first. */
export function firstOfArticle({ sentences }: Pick<Account, 'sentences'>): number {
  return Math.max(
    0,
    sentences.findIndex((sentence) => !isFurniture(sentence)),
  );
}
