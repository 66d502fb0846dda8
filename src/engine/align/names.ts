import type { Account } from '../model.ts';
import type { Word } from '../text/words.ts';

interface Read {
  readonly account: Account;
  readonly words: readonly (readonly Word[])[];
}

/** In a language that writes all nouns large, capitals tell nothing of names. */
const MOST_CAPITALS = 0.4;

/**
 * Tells names from other words by their capitals: written large inside a sentence, or only ever written large.
 * Returns a test of a word's norm; it always fails where capitals tell nothing (German nouns, scripts without case).
 */
export function findNames(accounts: readonly Read[]): (norm: string) => boolean {
  const small = new Set<string>();
  const large = new Set<string>();
  let inside = 0;
  let insideLarge = 0;
  for (const { account, words } of accounts) {
    for (const sentence of words) {
      sentence.forEach((word, place) => {
        if (/^\p{N}/u.test(word.norm)) return;
        const capital = /^\p{Lu}/u.test(account.text.slice(word.start, word.end));
        if (capital && (!word.stop || isAcronym(account.text.slice(word.start, word.end))))
          large.add(word.norm);
        if (!capital) small.add(word.norm);
        if (place === 0 || word.stop) return;
        inside++;
        if (capital) insideLarge++;
      });
    }
  }
  if (insideLarge > MOST_CAPITALS * inside) return () => false;
  return (norm) => large.has(norm) && !small.has(norm);
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
