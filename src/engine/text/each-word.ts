import { eachMatch, isPlain, pattern } from './each-match.ts';
import { snapUp } from './graphemes.ts';

/** Letters and digits, with apostrophes, points and hyphens inside: "won't", "U.S", "3.5", "cyber-meddling" stays two. */
export const WORD = pattern(
  () => /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu,
  /[A-Za-z\d]+(?:['’.,][A-Za-z\d]+)*/g,
);
/** Scripts written without spaces, where a dictionary must find the words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Visits the words of a passage, in order, with where each begins: what everything here takes for a word. */
export function eachWord(passage: string, language: string, visit: (at: number, word: string) => void): void {
  if (!isPlain(passage) && UNSPACED.test(passage)) eachDictionaryWord(passage, language, visit);
  else eachMatch(passage, WORD, visit);
}

/**
 * A passage cut into pieces of about so many code units that have the same words one after another, at white space; a
 * passage with script that has none stays whole.
 */
export function piecesOf(passage: string, length: number): string[] {
  if (passage.length <= length || UNSPACED.test(passage)) return [passage];
  const pieces: string[] = [];
  let from = 0;
  while (from < passage.length) {
    const border = passage.slice(from + length).search(/\s/);
    const to = border < 0 ? passage.length : from + length + border;
    pieces.push(passage.slice(from, to));
    from = to;
  }
  return pieces;
}

/** How many words a passage has; its language matters only in scripts without spaces, and there little. */
export function countWords(passage: string, language = 'en'): number {
  let count = 0;
  eachWord(passage, language, () => count++);
  return count;
}

/** How much to give the dictionary at once, in code units: its time grows faster than the text. */
const DICTIONARY_CHUNK = 1000;

function eachDictionaryWord(
  passage: string,
  language: string,
  visit: (at: number, word: string) => void,
): void {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let from = 0;
  while (from < passage.length) {
    const to = snapUp(passage, Math.min(passage.length, from + DICTIONARY_CHUNK));
    for (const { index, segment, isWordLike } of segmenter.segment(passage.slice(from, to))) {
      if (isWordLike) visit(from + index, segment);
    }
    from = to;
  }
}
