import type { SentenceWords } from '../text/sentence-words.ts';
import type { Word } from '../text/words.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { Lexeme } from './terms.ts';

/** The words of an account, sentence by sentence, and how many sentences it has. */
export interface Read {
  readonly text: string;
  readonly words: SentenceWords;
  readonly sentences: number;
}

/** What the capitals of two accounts tell of names. */
export interface Names {
  isName(lexeme: Lexeme): boolean;
  /** The letters of an acronym ("U.N." and "UN" alike), or `null` for another word. */
  acronymOf(text: string, word: Word): string | null;
  /** Acronyms of either account that the words of a sentence spell out, with the position of the first word. */
  acronymsIn(text: string, words: readonly Word[]): readonly Spelled[];
}

export interface Spelled {
  readonly acronym: string;
  readonly at: number;
}

/** In a language that writes all nouns large, capitals tell nothing of names. */
const MOST_CAPITALS = 0.4;
/** Letters of an acronym: one says too little, long ones are headlines in capitals. */
const ACRONYM = /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u;
/** A text with more acronyms than this share of its words is written in capitals. */
const MOST_ACRONYMS = 0.2;
const LONGEST_ACRONYM = 6;
const NONE: readonly Spelled[] = [];

/** How the words of both accounts are written. */
interface Writing {
  readonly small: Set<string>;
  readonly large: Set<string>;
  readonly acronyms: Set<string>;
  /** Content words inside a sentence, those of them with a capital, acronyms, and all words. */
  inside: number;
  capital: number;
  acronym: number;
  all: number;
}

/**
 * Tells names from other words by their capitals: written large inside a sentence, and never small in either account.
 * Where capitals tell nothing (German nouns, scripts without case, all in capitals) nothing is a name.
 */
export function findNames(accounts: readonly Read[], checkpoint: Checkpoint): Names {
  const writing: Writing = {
    small: new Set(),
    large: new Set(),
    acronyms: new Set(),
    inside: 0,
    capital: 0,
    acronym: 0,
    all: 0,
  };
  for (const { text, words, sentences } of accounts)
    for (let i = 0; i < sentences; i++) {
      checkpoint();
      readWriting(writing, text, words.of(i));
    }
  const capitalsTell = writing.capital <= MOST_CAPITALS * writing.inside;
  const acronyms = writing.acronym > MOST_ACRONYMS * writing.all ? new Set<string>() : writing.acronyms;
  const names = new Set([...writing.large].filter((norm) => capitalsTell && !writing.small.has(norm)));
  return {
    isName: ({ norm, stop }) => !stop && names.has(norm),
    acronymOf: (text, word) => {
      const letters = acronyms.size > 0 && isCapital(text, word) ? lettersOf(text, word) : null;
      return letters !== null && acronyms.has(letters) ? letters : null;
    },
    acronymsIn: (text, words) =>
      acronyms.size > 0 && capitalsTell ? spelledOut(text, words, acronyms) : NONE,
  };
}

function readWriting(writing: Writing, text: string, words: readonly Word[]): void {
  writing.all += words.length;
  for (let place = 0; place < words.length; place++) {
    const { norm, stop } = words[place]!;
    const capital = isCapital(text, words[place]!);
    if (!stop) (capital ? writing.large : writing.small).add(norm);
    const acronym = capital ? lettersOf(text, words[place]!) : null;
    if (acronym !== null) {
      writing.acronyms.add(acronym);
      writing.acronym++;
    }
    if (place === 0 || stop) continue;
    writing.inside++;
    if (capital) writing.capital++;
  }
}

function isCapital(text: string, word: Word): boolean {
  const unit = text.charCodeAt(word.start);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
}

function lettersOf(text: string, word: Word): string | null {
  const length = word.end - word.start;
  if (length < 2 || length > 2 * LONGEST_ACRONYM || isSmallLatin(text.charCodeAt(word.start + 1)))
    return null;
  const written = text.slice(word.start, word.end).replace(/['’]s$/, '');
  return ACRONYM.test(written) ? written.replaceAll('.', '') : null;
}

function isSmallLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Runs of capitalised words, function words between them skipped, whose initials are one of the acronyms. */
function spelledOut(text: string, words: readonly Word[], acronyms: ReadonlySet<string>): Spelled[] {
  const found: Spelled[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.stop || !isCapital(text, words[at]!)) continue;
    let initials = '';
    for (let next = at; next < words.length && initials.length < LONGEST_ACRONYM; next++) {
      const other = words[next]!;
      if (isCapital(text, other)) {
        initials += text.charAt(other.start);
        if (next > at && acronyms.has(initials)) found.push({ acronym: initials, at });
      } else if (!other.stop) break;
    }
  }
  return found;
}
