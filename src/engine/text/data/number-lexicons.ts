import type { NumberLexicon } from './number-lexicon.ts';
import { NUMBERS_DE } from './numbers-de.ts';
import { NUMBERS_EN } from './numbers-en.ts';
import { NUMBERS_ES, NUMBERS_FR, NUMBERS_PT } from './numbers-romance.ts';
import { flatMap } from '../flat-map.ts';

const LEXICONS: Readonly<Record<string, NumberLexicon>> = {
  en: NUMBERS_EN,
  es: NUMBERS_ES,
  fr: NUMBERS_FR,
  pt: NUMBERS_PT,
  de: NUMBERS_DE,
};

/** The lexicon of a BCP 47 language; English where there is none, since digits and symbols read the same. */
export function numberLexicon(language: string): NumberLexicon {
  return LEXICONS[language.slice(0, 2)] ?? NUMBERS_EN;
}

/** What may stand before a dollar sign: US$, A$. */
const DOLLAR_LETTERS = ['us', 'a', 'au', 'c', 'ca', 'r', 'hk', 'nz'];

const CORES: ReadonlyMap<NumberLexicon, ReadonlySet<string>> = new Map(
  Object.values(LEXICONS).map((lexicon) => [lexicon, coreOf(lexicon)]),
);
const STARTERS: ReadonlyMap<NumberLexicon, ReadonlySet<string>> = new Map(
  Array.from(CORES, ([lexicon, core]) => [
    lexicon,
    new Set([...core, ...lexicon.articles, ...DOLLAR_LETTERS]),
  ]),
);

/** The words of which each number, amount or date has one, unless it has digits. */
export function numberCore(lexicon: NumberLexicon): ReadonlySet<string> {
  return CORES.get(lexicon)!;
}

/** The words that a number, an amount or a date can begin with: whatever else a text says is passed over at once. */
export function numberStarters(lexicon: NumberLexicon): ReadonlySet<string> {
  return STARTERS.get(lexicon)!;
}

function coreOf(lexicon: NumberLexicon): ReadonlySet<string> {
  const { words, scales, vague, times, fractions, months, weekdays } = lexicon;
  const tables = flatMap([words, scales, vague, times, fractions, months, weekdays], Object.keys);
  return new Set(tables.map((word) => word.split('-')[0]!));
}
