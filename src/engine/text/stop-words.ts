import { ENGLISH_STOP_WORDS } from './data/stop-words-en.ts';

/** Whether a lower-case word is a function word of the language. */
export function isStopWord(word: string, language: string): boolean {
  return language.startsWith('en') && ENGLISH_STOP_WORDS.has(word);
}
