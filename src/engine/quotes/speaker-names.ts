import type { Account, Quote } from '../model.ts';
import type { Reader } from '../text/reader.ts';
import { groupNames, surname } from '../text/referents.ts';

/**
 * Gives speakers whom an account knows by surname alone the full name that the other accounts have for them, so that
 * one person is one speaker over all accounts. A surname that several people of the other accounts bear stays as it is.
 */
export function nameInFull(accounts: readonly Account[], reader: Reader): Account[] {
  if (!accounts.some(({ quotes }) => quotes.some(isKnownBySurname))) return [...accounts];
  const named = accounts.map((account) => fullNames(account, reader));
  return accounts.map((account, i) => {
    const elsewhere = named.filter((_, other) => other !== i);
    return { ...account, quotes: account.quotes.map((quote) => inFull(quote, elsewhere)) };
  });
}

function inFull(quote: Quote, elsewhere: readonly (readonly [surname: string, name: string])[][]): Quote {
  if (!isKnownBySurname(quote)) return quote;
  const wanted = quote.speaker.name.toLowerCase();
  const names = new Set(elsewhere.flat().flatMap(([bare, name]) => (bare === wanted ? [name] : [])));
  const [name] = names;
  return names.size === 1 ? { ...quote, speaker: { ...quote.speaker, name: name! } } : quote;
}

function isKnownBySurname(
  quote: Quote,
): quote is Quote & { readonly speaker: NonNullable<Quote['speaker']> } {
  return quote.speaker !== null && /^\p{Lu}[^\s]*$/u.test(quote.speaker.name);
}

/** The people whom an account names in full, by surname in lower case. */
function fullNames(account: Account, reader: Reader): (readonly [string, string])[] {
  return groupNames(reader.names(account)).flatMap(({ kind, name, mentions }) => {
    const full = mentions.find(({ words }) => words.join(' ') === name);
    return kind === 'person' && full && full.words.length > 1 ? [[surname(full), name] as const] : [];
  });
}
