import type { Word } from '../text/words.ts';

interface Read {
  readonly text: string;
  readonly sentences: readonly (readonly Word[])[];
}

/** What the capitals of two accounts tell of names. */
export interface Names {
  isName(word: Word): boolean;
  /** The letters of an acronym ("U.N." and "UN" alike), or `null` for another word. */
  acronymOf(text: string, word: Word): string | null;
  /** Acronyms of either account that the words of a sentence spell out, with the position of the first word. */
  acronymsIn(text: string, words: readonly Word[]): { readonly acronym: string; readonly at: number }[];
}

/** In a language that writes all nouns large, capitals tell nothing of names. */
const MOST_CAPITALS = 0.4;
/** Letters of an acronym: one says too little, long ones are headlines in capitals. */
const ACRONYM = /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u;
/** A text with more acronyms than this share of its words is written in capitals. */
const MOST_ACRONYMS = 0.2;
const LONGEST_ACRONYM = 6;

/**
 * Tells names from other words by their capitals: written large inside a sentence, and never small in either account.
 * Where capitals tell nothing (German nouns, scripts without case, all in capitals) nothing is a name.
 */
export function findNames(accounts: readonly Read[]): Names {
  const small = new Set<string>();
  const large = new Set<string>();
  const acronyms = new Set<string>();
  const count = { inside: 0, capital: 0, acronym: 0, all: 0 };
  for (const { text, sentences } of accounts) {
    for (const words of sentences) {
      words.forEach((word, place) => {
        const capital = isCapital(text, word);
        (capital ? large : small).add(word.norm);
        const acronym = capital ? lettersOf(text, word) : null;
        if (acronym !== null) acronyms.add(acronym);
        count.all++;
        if (acronym !== null) count.acronym++;
        if (place === 0 || word.stop) return;
        count.inside++;
        if (capital) count.capital++;
      });
    }
  }
  const capitalsTell = count.capital <= MOST_CAPITALS * count.inside;
  if (count.acronym > MOST_ACRONYMS * count.all) acronyms.clear();
  return {
    isName: (word) => capitalsTell && !word.stop && large.has(word.norm) && !small.has(word.norm),
    acronymOf: (text, word) => {
      const letters = isCapital(text, word) ? lettersOf(text, word) : null;
      return letters !== null && acronyms.has(letters) ? letters : null;
    },
    acronymsIn: (text, words) => (acronyms.size > 0 && capitalsTell ? spelledOut(text, words, acronyms) : []),
  };
}

function isCapital(text: string, word: Word): boolean {
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
}

function lettersOf(text: string, word: Word): string | null {
  if (word.end - word.start > 2 * LONGEST_ACRONYM) return null;
  const written = text.slice(word.start, word.end).replace(/['’]s$/, '');
  return ACRONYM.test(written) ? written.replaceAll('.', '') : null;
}

/** Runs of capitalised words, function words between them skipped, whose initials are one of the acronyms. */
function spelledOut(text: string, words: readonly Word[], acronyms: ReadonlySet<string>) {
  const found: { acronym: string; at: number }[] = [];
  words.forEach((word, at) => {
    if (word.stop || !isCapital(text, word)) return;
    let initials = '';
    for (let next = at; next < words.length && initials.length < LONGEST_ACRONYM; next++) {
      const other = words[next]!;
      if (isCapital(text, other)) initials += text.charAt(other.start);
      else if (!other.stop) break;
      if (next > at && isCapital(text, other) && acronyms.has(initials))
        found.push({ acronym: initials, at });
    }
  });
  return found;
}
