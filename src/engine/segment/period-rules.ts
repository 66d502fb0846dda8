import type { Case, Verdict } from './rule.ts';

/** Number or letter of a list, with what may stand before it. */
const ENUMERATOR = /^[\s•⁃◦▪‣·*"“([–-]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxlc]{1,5}|[IVXLC]{1,5})$/u;

/** "1. First", "IV. Results", "a. Here", "2.1. Methods": a sentence does not end after its number in a list. */
export function enumerator({ passage, start, place: { at, marks } }: Case): Verdict {
  if (marks !== '.' || at - start > 12) return null;
  return ENUMERATOR.test(passage.slice(start, at)) ? 'join' : null;
}

/** Words that go on with a letter of their own, which is no initial: "vitamin C", "plan B". */
const LETTERED =
  /(?:^|\s)(?:vitamin|plan|hepatitis|type|grade|class|section|group|point|option|figure|exhibit|model)s?\s$/i;

/** "John F. Kennedy", "г. Москва": a single letter before a capital is a part of a name, unless a new sentence opens. */
export function initial(one: Case): Verdict {
  const { following, passage, start, word: letter } = one;
  if (following.start === 'symbol' || !/^\p{L}\p{M}*$/u.test(letter)) return null;
  if (following.start === 'digit') return /^\p{Lu}/u.test(letter) ? 'split' : 'join';
  if (isOpener(one)) return 'split';
  const before = one.place.at - letter.length;
  return LETTERED.test(passage.slice(Math.max(start, before - 12), before)) ? 'split' : 'join';
}

/** The next word opens a sentence and is no initial itself ("J. A. Smith"). */
export function isOpener({ following, language }: Case): boolean {
  const single = following.dotted && following.word.length === 1;
  return !single && language.isStarter(following.word);
}

/** "12. Juni", "1. 3. 2015": ordinals are written with a period. */
export function ordinal(one: Case): Verdict {
  const { word, following, language } = one;
  if (!/^-?\d{1,2}$/.test(word)) return null;
  if (following.start === 'digit') return following.dotted && following.word.length <= 2 ? 'join' : null;
  if (!language.ordinalsBeforeCapitals || following.start !== 'capital') return null;
  return isOpener(one) ? null : 'join';
}

/** "OSLO, Norw. — The river": a town in capitals and a dash are where the story comes from, not a sentence. */
export function dateline({ passage, start, place: { at, marks }, following }: Case): Verdict {
  if (marks !== '.' || at - start > 40 || !/^[–—―-]/.test(following.lead)) return null;
  return /^\p{Lu}{3,}/u.test(passage.slice(start, at)) ? 'join' : null;
}
