import porter2 from 'wink-porter2-stemmer';

/** Longer "words" are addresses, hashes or missing spaces: no stemmer helps, and Porter 2 takes quadratic time. */
const LONGEST_WORD = 40;

/** The stem of a lower-case word: Porter 2 for English, the word itself for languages without a stemmer here. */
export function stem(word: string, language: string): string {
  return language.startsWith('en') && word.length <= LONGEST_WORD ? porter2(word) : word;
}
