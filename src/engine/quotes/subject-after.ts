import { PERSON_TITLES } from '../text/data/name-words.ts';
import type { SpeakerWords } from '../text/data/speaker-words.ts';
import { asideAt } from './asides.ts';
import type { Token } from './frame.ts';
import { isAuxiliary, MOST_ADVERBIALS, nounPhraseAt, type Phrase, type Sight } from './phrases.ts';

/**
 * The subject behind its verb, over what may stand between the two where verbs come first: "sagte | dagegen am Montag |
 * die Ministerin".
 */
export function subjectAfter(sight: Sight, from: number, limit = Infinity): Phrase | null {
  const { frame, words } = sight;
  let at = from;
  for (let skipped = 0; words.verbFirst && skipped < MOST_ADVERBIALS; skipped++) {
    const [token, next] = [frame[at], frame[at + 1]];
    if (!token || at >= limit || token.kind !== 'word') break;
    if (isAuxiliary(token, words) && !words.determiners.has(token.lower)) at++;
    else if (words.prepositions.has(token.lower) && next && words.times.has(next.lower)) at += 2;
    else if (asideAt(frame, at) > 0) at += asideAt(frame, at);
    else break;
  }
  return nounPhraseAt(sight, words.verbFirst ? skipAddressee(sight, at, limit) : at, limit);
}

/**
 * Whom and where something was told, between a verb and its subject: "dijo a EFE | el consejero". Only an acronym, a title, or
 * a determiner behind other words than a preposition tells where the subject begins; without one nothing is skipped.
 */
function skipAddressee({ frame, words }: Sight, from: number, limit: number): number {
  if (!words.prepositions.has(frame[from]?.lower ?? '')) return from;
  const end = Math.min(frame.length, limit, from + LONGEST_ADDRESSEE);
  for (let at = from + 1; at < end; at++) {
    const { kind, lower } = frame[at]!;
    if (kind !== 'word' || words.relatives.has(lower) || words.conjunctions.has(lower)) break;
    // "w rozmowie z PAP | rzecznik", "all'ANSA | Luca Ferri"
    if (isAcronym(frame[at]!) && opensSubject(frame[at + 1], words)) return at + 1;
    if (PERSON_TITLES.has(lower) && !words.prepositions.has(frame[at - 1]!.lower)) return at;
    if (words.determiners.has(lower) && !words.prepositions.has(frame[at - 1]!.lower)) return at;
  }
  return from;
}

function opensSubject(token: Token | undefined, { prepositions }: SpeakerWords): boolean {
  return token?.kind === 'word' && !prepositions.has(token.lower);
}

/** EFE, PAP: an agency or a channel that was told something. */
function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{2,6}$/u.test(text);
}

/** Tokens of "a los periodistas en rueda de prensa", and some. */
const LONGEST_ADDRESSEE = 9;
