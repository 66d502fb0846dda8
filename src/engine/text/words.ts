import type { Range } from './range.ts';
import { isStopWord } from './stop-words.ts';
import { stem as stemOf } from './stem.ts';
import { type Checkpoint, unhurried, wordByWord } from './checkpoint.ts';
import { eachWord } from './each-word.ts';

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

/** The words of a passage, in order, as ranges of the whole text. */
export function findWords(text: string, within: Range, language: string): Word[] {
  return wordReader(language).find(text, within);
}

/** Finds words of one language. */
export interface WordReader {
  /** The words of a passage of a text, as `findWords` finds them. `checkpoint` is called now and then. */
  find(text: string, within: Range, checkpoint?: Checkpoint): Word[];
  /** Visits the same words with where they start and end and the numbers of their forms. */
  each(text: string, within: Range, visit: (start: number, end: number, form: number) => void): void;
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
  const each: WordReader['each'] = (text, within, visit) => {
    eachWord(text.slice(within.start, within.end), language, (at, word) => {
      const start = within.start + at;
      visit(start, start + word.length, look(word).form);
    });
  };
  const again: WordReader['again'] = (start, end, form) => wordAt(start, end, forms[form]!);
  const find: WordReader['find'] = (text, within, checkpoint = unhurried) => {
    const words: Word[] = [];
    const atWord = wordByWord(checkpoint);
    each(text, within, (start, end, form) => {
      atWord();
      words.push(again(start, end, form));
    });
    return words;
  };
  return { find, each, again };
}

function wordAt(start: number, end: number, { norm, stem, stop, form }: Form): Word {
  return { start, end, norm, stem, stop, form };
}

function normalise(word: string): string {
  // Nothing to change in most words.
  if (/^[a-z]+$/.test(word)) return word;
  return word.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
}
