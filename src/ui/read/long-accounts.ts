import type { Account } from '../../engine/index.ts';

/**
 * Up to so many characters accounts are drawn whole at once: some 25,000 words. Each sentence counts as some more, for its
 * element.
 */
const WHOLE = 200_000;
const SENTENCE = 40;

/** So many stretches of longer ones are drawn at first: more than a window shows. */
export const AT_FIRST = 3;

/** Whether accounts that are drawn together are too long to be drawn whole. */
export function isLong(accounts: readonly Pick<Account, 'text' | 'sentences'>[]): boolean {
  return accounts.some(({ text, sentences }) => text.length + SENTENCE * sentences.length > WHOLE);
}
