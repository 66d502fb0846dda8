import { stem as porter2 } from 'porter2';

/** Longer "words" are addresses, hashes or missing spaces: no stemmer helps them. */
const LONGEST_WORD = 40;

/**
 * The stem of a lower-case word: Porter's second stemmer for English (https://snowballstem.org/algorithms/english), the
 * word itself for languages without a stemmer here.
 */
export function stem(word: string, language: string): string {
  return language.startsWith('en') && word.length <= LONGEST_WORD ? porter2(word) : word;
}
