import type { AbbreviationKind, LanguageRules } from './language-rules.ts';
import { isOpener } from './period-rules.ts';
import type { Case, Verdict } from './rule.ts';

/** Letters with periods between: "U.S", "Ph.D", "J.C". */
const DOTTED_LETTERS = /^(?:\p{L}\p{M}*\.-?){1,5}\p{L}{1,2}\p{M}*$/u;

/** A number in Roman or mixed form behind "No." or "Chap.": "IV", "A12". */
const NUMBER_LIKE = /^(?:[IVXLC]{2,}|[VX]|\p{Lu}\p{Nd}+)$/u;

/** What may follow a time of day within its sentence: zones, days, months. */
const AFTER_TIME =
  /^(?:[A-Z]{1,3}T|UTC|Eastern|Central|Pacific|Mountain|Greenwich|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December))$/;

/** "At 5 a.m. Mr. Smith": a preposition and a time are no sentence. */
const BARE_TIME = /^["“']?(?:At|By|Around|About|Before|After|Since|Until|On|From)\s\S+(?:\s\S+)?$/;

/** Whether a sentence ends after an abbreviation depends on its kind and on how the text goes on. */
export function abbreviation(one: Case): Verdict {
  for (const kind of kindsOf(one.word, one.language)) {
    // "AUGUSTA, Me. — The governor": a dash goes on.
    const verdict = /^[–—―-]/.test(one.following.lead) ? 'join' : DECIDE[kind](one);
    if (verdict) return verdict;
  }
  return null;
}

function kindsOf(word: string, language: LanguageRules): readonly AbbreviationKind[] {
  if (word === '') return [];
  const known = language.abbreviation(word);
  if (known.length > 0) return known;
  // "R-Ky.", "l'av.", "N.Y./N.J.": the last part decides.
  const last = /[-'’/](\p{L}[\p{L}.]*)$/u.exec(word)?.[1];
  if (last) return kindsOf(last, language);
  return word.includes('.') && DOTTED_LETTERS.test(word) ? ['open'] : [];
}

const DECIDE: Readonly<Record<AbbreviationKind, (one: Case) => Verdict>> = {
  joining: () => 'join',
  numbering: ({ following }) =>
    following.start === 'digit' || NUMBER_LIKE.test(following.word) ? 'join' : null,
  closing: (one) => (isBareTime(one) || AFTER_TIME.test(one.following.word) ? 'join' : 'split'),
  open: (one) => (isOpener(one) || opensQuotation(one) ? 'split' : 'join'),
};

function isBareTime({ passage, start, place: { at } }: Case): boolean {
  return at - start <= 24 && BARE_TIME.test(passage.slice(start, at));
}

/** "in Lexington, Ky. “Nobody knows": a quotation of more than a name opens a sentence. */
function opensQuotation({ passage, place: { next } }: Case): boolean {
  return /^["“]\p{Lu}[\p{L}'’]* \p{Ll}/u.test(passage.slice(next, next + 24));
}
