import type { Range } from './range.ts';
import { snapUp } from './graphemes.ts';
import { isStopWord } from './stop-words.ts';
import { stem as stemOf } from './stem.ts';
import { eachMatch } from './each-match.ts';

/** What a word is wherever it stands. */
interface Form {
  /** Lower case, NFC, straight apostrophes, no possessive 's. */
  readonly norm: string;
  readonly stem: string;
  /** A function word of its language: it says how things are said, seldom what. */
  readonly stop: boolean;
  /** Its number among those that one reader has met: the same for words that are written alike. */
  readonly form: number;
}

/** A word of a text, with the forms that comparing needs. */
export interface Word extends Range, Form {}

/** Letters and digits, with apostrophes, points and hyphens inside: "won't", "U.S", "3.5", "cyber-meddling" stays two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts written without spaces, where a dictionary must find the words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a passage, in order, as ranges of the whole text. */
export function findWords(text: string, within: Range, language: string): Word[] {
  return wordReader(language).find(text, within);
}

/** Finds words of one language. */
export interface WordReader {
  /** The words of a passage of a text, as `findWords` finds them. */
  find(text: string, within: Range): Word[];
  /** A word that was found before, by its place and the number of its form. */
  again(start: number, end: number, form: number): Word;
}

/** `findWords` for many passages of one language: each distinct word is stemmed and looked up once. */
export function wordReader(language: string): WordReader {
  const known = new Map<string, Form>();
  const forms: Form[] = [];
  const look = (word: string) => {
    const before = known.get(word);
    if (before) return before;
    const norm = normalise(word);
    const stop = isStopWord(norm, language);
    const made = { norm, stem: stemOf(norm, language), stop, form: forms.length };
    known.set(word, made);
    forms.push(made);
    return made;
  };
  const find = (text: string, within: Range): Word[] => {
    const passage = text.slice(within.start, within.end);
    const words: Word[] = [];
    const add = (at: number, word: string): void => {
      const start = within.start + at;
      words.push(wordAt(start, start + word.length, look(word)));
    };
    if (UNSPACED.test(passage)) eachDictionaryWord(passage, language, add);
    else eachMatch(passage, WORD, add);
    return words;
  };
  return { find, again: (start, end, form) => wordAt(start, end, forms[form]!) };
}

function wordAt(start: number, end: number, { norm, stem, stop, form }: Form): Word {
  return { start, end, norm, stem, stop, form };
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
