import type { NumberLexicon } from './number-lexicon.ts';
import { NUMBERS_DE } from './numbers-de.ts';
import { NUMBERS_EN } from './numbers-en.ts';
import { NUMBERS_ES, NUMBERS_FR, NUMBERS_PT } from './numbers-romance.ts';

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
