import type { NumberLexicon } from './number-lexicon.ts';
import { NUMBERS_DE } from './numbers-de.ts';
import { NUMBERS_EN } from './numbers-en.ts';
import { NUMBERS_ES, NUMBERS_FR, NUMBERS_PT } from './numbers-romance.ts';
import { flatMap } from '../flat-map.ts';
import { once } from '../once.ts';

/** What numbers are read with in one language. */
export interface NumberWords {
  readonly lexicon: NumberLexicon;
  /** The words of which each number, amount or date has one, unless it has digits. */
  readonly core: ReadonlySet<string>;
  /** The words that a number, an amount or a date can begin with: whatever else a text says is passed over at once. */
  readonly starters: ReadonlySet<string>;
}

const LANGUAGES: ReadonlyMap<string, () => NumberWords> = new Map(
  Object.entries({ en: NUMBERS_EN, es: NUMBERS_ES, fr: NUMBERS_FR, pt: NUMBERS_PT, de: NUMBERS_DE }).map(
    ([language, lexicon]) => [language, once(() => wordsOf(lexicon))],
  ),
);

/** Those of a BCP 47 language; English where there are none, since digits and symbols read the same. */
export function numberWords(language: string): NumberWords {
  return (LANGUAGES.get(language.slice(0, 2)) ?? LANGUAGES.get('en')!)();
}

/** What may stand before a dollar sign: US$, A$. */
const DOLLAR_LETTERS = ['us', 'a', 'au', 'c', 'ca', 'r', 'hk', 'nz'];

function wordsOf(lexicon: NumberLexicon): NumberWords {
  const { words, scales, vague, times, fractions, articles, months, weekdays } = lexicon;
  const tables = flatMap([words, scales, vague, times, fractions, months, weekdays], Object.keys);
  const core = new Set(tables.map((word) => word.split('-')[0]!));
  return { lexicon, core, starters: new Set([...core, ...articles, ...DOLLAR_LETTERS]) };
}
