import porter2 from 'wink-porter2-stemmer';

/** The stem of a lower-case word: Porter 2 for English, the word itself for languages without a stemmer here. */
export function stem(word: string, language: string): string {
  return language.startsWith('en') ? porter2(word) : word;
}
