import { CAPITALISED_NON_NAMES, PERSON_TITLES } from '../text/data/name-words.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Interner } from '../text/interner.ts';
import { reportingNoun, reportingVerb } from '../text/reporting.ts';
import type { Word } from '../text/words.ts';
import { familiesOf } from './kindred.ts';
import { numberOf } from './numbers.ts';

/**
 * What a term does in its sentence. `calendar`: days and months, shared by chance. `frame`: who tells it, with what
 * title, where (said, senator, statement), and what stands before a name ("Majority Whip Kevin ..."); two accounts
 * share those for different statements of one person. `core`: what is told. Numbers, since they are compared often.
 */
export const KIND = { name: 0, number: 1, calendar: 2, frame: 3, core: 4 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];
export const KINDS = Object.keys(KIND).length;

/** A form of a word with all that does not depend on where it stands. */
export interface Lexeme {
  readonly norm: string;
  readonly stem: string;
  readonly stop: boolean;
  /** The same for words that say the same: those of one stem, or of one number. */
  readonly id: number;
  /** As long as it is no name; `null` for a function word. */
  readonly kind: Kind | null;
  /** As a name: a title is one only in what stands with it. */
  readonly kindAsName: Kind;
  readonly isPronoun: boolean;
  /** Ids of the families of kindred words that it belongs to. */
  readonly families: readonly number[];
}

/** Words for how and where something was told, beside reporting verbs and nouns. Own list. */
const SETTING: ReadonlySet<string> = new Set(
  'interview reporter reporters news conference twitter facebook post spokesman spokeswoman spokesperson according'.split(
    ' ',
  ),
);
/** Pronouns that stand for a name of the sentence before. English; without them a name must be written out. */
const PERSONAL: ReadonlySet<string> = new Set('he she they his her their him it'.split(' '));

/** The words of two accounts, each distinct word of each language looked up once. */
export interface Lexicon {
  lexemeOf(word: Word, language: string): Lexeme;
  /** All that were looked up. */
  all(): Lexeme[];
}

/** An empty one, which gives the ids of an interner. The words must come from one reader. */
export function createLexicon(interner: Interner): Lexicon {
  const languages = new Map<string, Vocabulary>();
  return {
    lexemeOf: (word, language) => {
      let known = languages.get(language);
      if (!known) languages.set(language, (known = { byForm: [], byNorm: new Map<string, Lexeme>() }));
      return (known.byForm[word.form] ??= lookUp(known, word, language, interner));
    },
    all: () => flatMap([...languages.values()], ({ byNorm }) => [...byNorm.values()]),
  };
}

/** The lexemes of one language, by the number of a form of theirs and by how they are written. */
interface Vocabulary {
  readonly byForm: Lexeme[];
  readonly byNorm: Map<string, Lexeme>;
}

function lookUp({ byNorm }: Vocabulary, word: Word, language: string, interner: Interner): Lexeme {
  const before = byNorm.get(word.norm);
  if (before) return before;
  const lexeme = readLexeme(word, language, interner);
  byNorm.set(word.norm, lexeme);
  return lexeme;
}

function readLexeme({ norm, stem, stop }: Word, language: string, interner: Interner): Lexeme {
  const number = numberOf(norm);
  const kind = number === null ? kindOf(norm, stop, language) : KIND.number;
  return {
    norm,
    stem,
    stop,
    id: interner.idOf(number ?? stem),
    kind,
    kindAsName:
      kind === KIND.number || kind === KIND.calendar
        ? kind
        : PERSON_TITLES.has(norm)
          ? KIND.frame
          : KIND.name,
    isPronoun: PERSONAL.has(norm),
    families: familiesOf(stem, language),
  };
}

function kindOf(norm: string, stop: boolean, language: string): Kind | null {
  if (stop) return null;
  if (CAPITALISED_NON_NAMES.has(norm)) return KIND.calendar;
  const framing =
    PERSON_TITLES.has(norm) ||
    SETTING.has(norm) ||
    reportingVerb(norm, language) !== null ||
    reportingNoun(norm, language) !== null;
  return framing ? KIND.frame : KIND.core;
}
