import type { Interner } from '../text/interner.ts';
import { type NumberMention, tellsNumber } from '../text/numbers.ts';
import { reportingStarters } from '../text/reporting.ts';
import type { Word } from '../text/words.ts';
import { wordKey } from './keys.ts';
import { BEGINS, framingLexicon, type FramingLexicon } from './lexicon.ts';
import { withoutElision } from './light-stem.ts';

/** Lists that are looked up by what is written, whatever key the token has. */
const BY_NORM = BEGINS.certainty | BEGINS.reporting;

/** What a token says, whatever stands around it. */
export interface Said {
  /** Equal for what differs in form only; see `wordKey`. */
  readonly key: string;
  /** The number of the key, the same in all accounts of a comparison. */
  readonly id: number;
  readonly norm: string;
  readonly number: NumberMention | null;
  /** The lists of which an expression may begin here; bits of `BEGINS`. */
  readonly begins: number;
}

/** What of a token depends on its word alone. */
export interface WordForm extends Said {
  /** Where it stands among the forms of its reader. */
  readonly place: number;
  /** Light everywhere: titles, words of time, single letters. */
  readonly light: boolean;
  /** A function word, and so light where it is no part of a name ("La Paz"). */
  readonly function: boolean;
}

/** Reads the words of one language. */
export interface FormReader {
  of(word: Word): WordForm;
  /** A form that was read before. */
  at(place: number): WordForm;
}

/** Forms of address and calendar words: what changes between them is house style, not framing. */
const LIGHT = new Set(
  `mr mrs ms miss mx dr sir sen senator rep representative gov governor president secretary prof professor said say says
  also one two first last new monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week
  month year morning evening night afternoon day later earlier ago still even now according including`.split(
    /\s+/,
  ),
);

/** A letter by itself is a piece of something: an abbreviation, a unit, an initial. */
const LETTER = /^\p{Script=Latin}$/u;
/** In code units. */
const LONGEST_LETTER = 2;

/** Reads each distinct word once; all words are to come from one reader. */
export function formReader(language: string, ids: Interner): FormReader {
  const means = { lexicon: framingLexicon(language), starters: reportingStarters(language), language, ids };
  const forms: WordForm[] = [];
  const byForm: WordForm[] = [];
  const byNorm = new Map<string, WordForm>();
  const add = (word: Word): WordForm => {
    const form = readForm(word, forms.length, means);
    forms.push(form);
    byNorm.set(word.norm, form);
    return form;
  };
  return {
    of: (word) => (byForm[word.form] ??= byNorm.get(word.norm) ?? add(word)),
    at: (place) => forms[place]!,
  };
}

interface Means {
  readonly lexicon: FramingLexicon;
  /** The words that begin reporting expressions. */
  readonly starters: ReturnType<typeof reportingStarters>;
  readonly language: string;
  readonly ids: Interner;
}

function readForm(
  { norm, stem, stop }: Word,
  place: number,
  { lexicon, starters, language, ids }: Means,
): WordForm {
  const key = wordKey(norm, language, stem);
  return {
    place,
    key,
    id: ids.idOf(key),
    norm,
    number: null,
    light: LIGHT.has(norm) || (norm.length <= LONGEST_LETTER && LETTER.test(norm)),
    function: stop || lexicon.functionWords.has(withoutElision(norm, language)),
    begins:
      (lexicon.beginsByKey.get(key) ?? 0) |
      (lexicon.beginsByNorm.get(norm) ?? 0) |
      (starters.has(norm) ? BEGINS.reporting : 0) |
      (tellsNumber(norm, language) ? BEGINS.number : 0),
  };
}

/** What a token begins that has another key than its word: an alias, or a number, whose keys are in no list. */
export function beginsUnderKey({ begins }: WordForm, key: string, { beginsByKey }: FramingLexicon): number {
  return (begins & BY_NORM) | (beginsByKey.get(key) ?? 0);
}
