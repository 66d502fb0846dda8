import { ABBREVIATIONS, COMMON_ABBREVIATIONS, type AbbreviationLists } from './data/abbreviations.ts';
import { STARTERS } from './data/starters.ts';

/** What the final period of an abbreviation leaves open; see `AbbreviationLists`. */
export type AbbreviationKind = keyof AbbreviationLists;

/** What sentence rules need to know of a language. */
export interface LanguageRules {
  /** The kinds of a word as written, without its final period; an empty list for a word that is no abbreviation. */
  abbreviation(word: string): readonly AbbreviationKind[];
  /** Whether a word opens sentences, in any case. */
  isStarter(word: string): boolean;
  /** "12. Juni": a number with a period before a capital is an ordinal, since the language capitalises all nouns. */
  readonly ordinalsBeforeCapitals: boolean;
  /** A character that ends sentences here and not elsewhere: the Greek question mark, the Armenian full stop. */
  readonly ownTerminator: string | null;
  /** The period stands for a colon and ends nothing (Armenian). */
  readonly periodIsColon: boolean;
}

const KINDS: readonly AbbreviationKind[] = ['joining', 'numbering', 'open', 'closing'];

/** Norwegian is written in two forms that share their abbreviations. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** The rules of a BCP 47 language; one without data gets the abbreviations that travel. */
export function languageRules(tag: string): LanguageRules {
  const primary = tag.toLowerCase().split('-')[0]!;
  const language = ALIASES[primary] ?? primary;
  const known = abbreviationKinds([COMMON_ABBREVIATIONS, ABBREVIATIONS[language] ?? {}]);
  const starters = new Set(words(STARTERS[language] ?? ''));
  return {
    abbreviation: (word) => [
      ...(known.get(word.toLowerCase()) ?? []),
      ...(known.get(capitalised(word)) ?? []),
    ],
    isStarter: (word) => starters.has(word.toLowerCase().replace(/’/g, "'")),
    ordinalsBeforeCapitals: language === 'de' || language === 'lb',
    ownTerminator: language === 'el' ? ';' : language === 'hy' ? ':' : null,
    periodIsColon: language === 'hy',
  };
}

function abbreviationKinds(sources: readonly AbbreviationLists[]): Map<string, AbbreviationKind[]> {
  const kinds = new Map<string, AbbreviationKind[]>();
  for (const source of sources) {
    for (const kind of KINDS) {
      for (const word of words(source[kind] ?? '')) {
        const soFar = kinds.get(word);
        if (soFar) soFar.push(kind);
        else kinds.set(word, [kind]);
      }
    }
  }
  return kinds;
}

/** The form in which capitalised abbreviations are listed: "Jan" for "JAN" too; empty for a word in small letters. */
function capitalised(word: string): string {
  return /^\p{Lu}/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : '';
}

function words(list: string): string[] {
  return list.match(/\S+/g) ?? [];
}
