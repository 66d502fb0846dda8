import type { Range } from './range.ts';
import { snapUp } from './graphemes.ts';
import { isStopWord } from './stop-words.ts';
import { stem as stemOf } from './stem.ts';
import { eachMatch } from './each-match.ts';

/** A word of a text, with the forms that comparing needs. */
export interface Word extends Range {
  /** Lower case, NFC, straight apostrophes, no possessive 's. */
  readonly norm: string;
  readonly stem: string;
  /** A function word of its language: it says how things are said, seldom what. */
  readonly stop: boolean;
}

/** Letters and digits, with apostrophes, points and hyphens inside: "won't", "U.S", "3.5", "cyber-meddling" stays two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts written without spaces, where a dictionary must find the words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a passage, in order, as ranges of the whole text. */
export function findWords(text: string, within: Range, language: string): Word[] {
  return wordReader(language)(text, within);
}

/** Finds the words of a passage of a text, as `findWords` does. */
export type WordReader = (text: string, within: Range) => Word[];

/** `findWords` for many passages of one language: each distinct word is stemmed and looked up once. */
export function wordReader(language: string): WordReader {
  const known = new Map<string, Pick<Word, 'norm' | 'stem' | 'stop'>>();
  const look = (word: string) => {
    const before = known.get(word);
    if (before) return before;
    const norm = normalise(word);
    const forms = { norm, stem: stemOf(norm, language), stop: isStopWord(norm, language) };
    known.set(word, forms);
    return forms;
  };
  return (text, within) => {
    const passage = text.slice(within.start, within.end);
    const words: Word[] = [];
    const add = (at: number, word: string): void => {
      const { norm, stem, stop } = look(word);
      const start = within.start + at;
      words.push({ start, end: start + word.length, norm, stem, stop });
    };
    if (UNSPACED.test(passage)) eachDictionaryWord(passage, language, add);
    else eachMatch(passage, WORD, add);
    return words;
  };
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

function normalise(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
}
