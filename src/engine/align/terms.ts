import { CAPITALISED_NON_NAMES, PERSON_TITLES } from '../text/data/name-words.ts';
import { reportingNoun, reportingVerb } from '../text/reporting.ts';
import type { Word } from '../text/words.ts';
import type { Names } from './names.ts';
import { numberOf } from './numbers.ts';

/**
 * What a term does in its sentence. `calendar`: days and months, shared by chance. `frame`: who tells it, with what
 * title, where (said, senator, statement), and what stands before a name ("Majority Whip Kevin ..."); two accounts
 * share those for different statements of one person. `core`: what is told.
 */
export type TermKind = 'name' | 'number' | 'calendar' | 'frame' | 'core';

/** Words for how and where something was told, beside reporting verbs and nouns. Own list. */
const SETTING: ReadonlySet<string> = new Set(
  'interview reporter reporters news conference twitter facebook post spokesman spokeswoman spokesperson according'.split(
    ' ',
  ),
);

/** A name this many words ahead, with no function word between, makes a word part of the name's title. */
const TITLE_REACH = 3;

export interface ReadTerm {
  /** What makes two words the same term. */
  readonly key: string;
  /** `null` for a function word. */
  readonly kind: TermKind | null;
}

/** The term that a word of a sentence stands for. */
export function readTerm(
  text: string,
  words: readonly Word[],
  at: number,
  names: Names,
  language: string,
): ReadTerm {
  const word = words[at]!;
  const number = numberOf(word.norm);
  if (number !== null) return { key: number, kind: 'number' };
  const acronym = names.acronymOf(text, word);
  if (acronym !== null) return { key: acronym, kind: 'name' };
  const key = word.stem;
  if (CAPITALISED_NON_NAMES.has(word.norm)) return { key, kind: word.stop ? null : 'calendar' };
  if (names.isName(word)) return { key, kind: PERSON_TITLES.has(word.norm) ? 'frame' : 'name' };
  if (word.stop) return { key, kind: null };
  const framing =
    PERSON_TITLES.has(word.norm) ||
    SETTING.has(word.norm) ||
    reportingVerb(word.norm, language) !== null ||
    reportingNoun(word.norm, language) !== null ||
    isTitle(words, at, names);
  return { key, kind: framing ? 'frame' : 'core' };
}

function isTitle(words: readonly Word[], at: number, names: Names): boolean {
  for (let next = at + 1; next <= at + TITLE_REACH && next < words.length; next++) {
    if (names.isName(words[next]!)) return true;
    if (words[next]!.stop) return false;
  }
  return false;
}
