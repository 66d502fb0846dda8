import { IRREGULAR_FORMS } from './keys.ts';
import type { Token } from './view.ts';

/** A guess at what a word is in its sentence; `unknown` when nothing tells. */
export type WordClass = 'verb' | 'noun' | 'adjective' | 'adverb' | 'unknown';

const DETERMINERS = words(
  `a an the this that these those his her its their our my your no any some each every another such both whose`,
);
const BEFORE_VERBS = words(
  `to will would can could may might must shall should do does did not don't doesn't didn't won't wouldn't can't couldn't
  i you he she they we who it never`,
);
const AUXILIARIES = words('is are was were be been being am has have had having get gets got');
const AFTER_VERBS = words('the a an his her its their him them it us me whether that');
const PREPOSITIONS = words(
  'of in on at by for from with about into over after before against between during under',
);

/**
 * Guesses the class of an English word from its ending and its neighbours. Not a tagger: it has only to keep a verb from
 * being held against a noun, and says `unknown` rather than guess badly. Other languages are `unknown` throughout.
 */
export function wordClass(tokens: readonly Token[], at: number, language: string): WordClass {
  if (!language.startsWith('en')) return 'unknown';
  const { norm, name } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[at + 1]?.norm ?? '';
  if (name) return 'noun';
  if (/ly$/.test(norm) && norm.length > 5) return 'adverb';
  if (/(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|hood|ists?|ers|ors|cy)s?$/.test(norm)) return 'noun';
  if (BEFORE_VERBS.has(before)) return 'verb';
  if (/(?:ous|ful|ive|able|ible|less|ish|ical|ic|al)$/.test(norm)) return 'adjective';
  if (DETERMINERS.has(before)) return isFollowedByNoun(tokens, at) ? 'adjective' : 'noun';
  if (/[^e]ed$/.test(norm)) return endsNounPhrase(tokens, at, after) ? 'adjective' : 'verb';
  if (AUXILIARIES.has(before) && /(?:ing|en|ed)$/.test(norm)) return 'verb';
  if (IRREGULAR_FORMS.has(norm) && !DETERMINERS.has(before)) return 'verb';
  if (AFTER_VERBS.has(after) && !PREPOSITIONS.has(before)) return 'verb';
  if (PREPOSITIONS.has(after) && PREPOSITIONS.has(before)) return 'noun';
  if (/ing$/.test(norm)) return 'unknown';
  return PREPOSITIONS.has(before) || after === 'of' ? 'noun' : 'unknown';
}

/** "a sweeping | victory": the next word is a content word of the same clause, so this one describes it. */
function isFollowedByNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    !next.light &&
    next.clause === tokens[at]!.clause &&
    !/(?:ed|ing|ly)$/.test(next.norm)
  );
}

/** "the disputed result": a participle between a determiner and a noun. */
function endsNounPhrase(tokens: readonly Token[], at: number, after: string): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.norm ?? '';
  const plainNext = next !== undefined && !next.light && !AFTER_VERBS.has(after);
  return plainNext && (DETERMINERS.has(before) || PREPOSITIONS.has(before));
}

/** Whether two guesses can be the same part of speech. A noun may describe a noun, so nouns and adjectives agree. */
export function classesAgree(one: WordClass, other: WordClass): boolean {
  if (one === 'unknown' || other === 'unknown' || one === other) return true;
  return isNominal(one) && isNominal(other);
}

function isNominal(wordClass: WordClass): boolean {
  return wordClass === 'noun' || wordClass === 'adjective';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
