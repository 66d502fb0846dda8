import type { SpeakerWords } from '../text/data/speaker-words.ts';
import { asideAt } from './asides.ts';
import type { Frame, Token } from './frame.ts';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** A frame with what tells its words apart. */
export interface Sight {
  readonly frame: Frame;
  readonly words: SpeakerWords;
  /** Whether a reporting verb begins at the token. */
  readonly isVerb: (at: number) => boolean;
}

/** A speaker's phrase is seldom longer, appositions left out. */
const LONGEST = 14;
/** Before a verb in -ing, whose subject is the sentence's. */
const BY = /^(?:by|in|while|before|after|without|for|from)$/;
const BEING = /^(?:is|are|was|were|be|been|'s|'re|'m)$/;

/** The end of what stands before a verb once auxiliaries and adverbs are taken off: "Smith | on Monday also said". */
function trimAuxiliaries({ frame, words }: Sight, from: number, to: number): number {
  let end = to;
  while (end > from && isAuxiliary(frame[end - 1]!, words)) {
    const isTime = words.times.has(frame[--end]!.lower);
    if (isTime && end - 1 > from && words.prepositions.has(frame[end - 1]!.lower)) end--;
  }
  return end;
}

/** Stands between a subject and its verb: has, would, also, quickly. */
export function isAuxiliary({ kind, lower, capital }: Token, words: SpeakerWords): boolean {
  if (kind !== 'word' || words.pronouns.has(lower)) return false;
  return (
    words.auxiliaries.has(lower) ||
    /^'/.test(lower) ||
    (lower.endsWith('ly') && !capital) ||
    words.times.has(lower)
  );
}

/** Whether nothing but signs and auxiliaries stand from one token up to another. */
export function standsBeside({ frame, words }: Sight, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (frame[i]!.kind !== 'sign' && !isAuxiliary(frame[i]!, words)) return false;
  return true;
}

/** The subject of the verb at token `verb`, looked for from `start` on; `null` if the clause has none. */
export function subjectBefore(sight: Sight, start: number, verb: number): Phrase | null {
  const { frame, words } = sight;
  const end = trimAuxiliaries(sight, start, verb);
  const last = frame[end - 1];
  if (end <= start || !last || isPassive(frame, verb)) return null;
  // "Roe declined to comment": who declined.
  if (frame[end]?.lower === 'to' && end < verb && /ed$/.test(last.lower))
    return mainSubject(sight, start, end - 1);
  if (last.lower === 'to' || words.joins.has(last.lower)) return mainSubject(sight, start, end - 1);
  if (/ing$/.test(frame[verb]!.lower) && !BEING.test(frame[verb - 1]!.lower)) {
    // "Roe answered, saying" and "Roe answered by saying" have their subject before.
    if (last.kind !== 'word' || BY.test(last.lower)) return mainSubject(sight, start, end - 1);
  }
  if (words.relatives.has(last.lower) && end - 1 > start) {
    const before = isComma(frame[end - 2]) ? end - 2 : end - 1;
    return antecedent(sight, phraseEndingAt(sight, start, before));
  }
  if (isComma(last)) return beforeApposition(sight, start, end - 1);
  return onlyPronoun(sight, phraseEndingAt(sight, start, end));
}

/** "He sent a letter to members saying": a pronoun is the whole subject, whatever was swallowed with it. */
function onlyPronoun({ frame, words }: Sight, phrase: Phrase | null): Phrase | null {
  const first = phrase && frame[phrase.from]!.lower;
  if (!first || !words.pronouns.has(first) || words.objects.has(first) || words.determiners.has(first))
    return phrase;
  return { from: phrase.from, to: phrase.from + 1 };
}

/** "Roe was accused of": to whom it is done says nothing. */
function isPassive(frame: Frame, verb: number): boolean {
  const { lower } = frame[verb]!;
  if (!/ed$|^told$/.test(lower) || /^(?:quot|cit)ed$/.test(lower)) return false;
  const before = frame[verb - 1]?.lower ?? '';
  const auxiliary = before.endsWith('ly') ? (frame[verb - 2]?.lower ?? '') : before;
  return /^(?:is|are|was|were|be|been|being)$/.test(auxiliary);
}

/** "They turned to | Tom Hill, | who said": a pronoun is a phrase of its own, and what is meant comes after its verb. */
function antecedent(sight: Sight, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.to - phrase.from < 2) return phrase;
  const first = sight.frame[phrase.from]!.lower;
  if (!sight.words.pronouns.has(first) || sight.words.determiners.has(first)) return phrase;
  const from = lastHead(sight, phrase.from, phrase.to);
  return from > phrase.from ? { from, to: phrase.to } : phrase;
}

/** "Jane Roe, head of the union, said": the first phrase before a comma that is no adverbial. */
function beforeApposition(sight: Sight, start: number, end: number): Phrase | null {
  const { frame, words } = sight;
  let from = LEADING.test(frame[start]?.lower ?? '') ? start + 1 : start;
  for (let at = from; at < end; at++) {
    if (!isComma(frame[at])) continue;
    // "Roe voted against it, and her spokesman, Tom Hill, said": another clause begins.
    const opensClause =
      at + 2 < end && words.joins.has(frame[at + 1]!.lower) && words.determiners.has(frame[at + 2]!.lower);
    const first = skipSigns(frame, from, at);
    if (!opensClause && first < at && !isAdverbial(frame[first]!, words))
      return phraseEndingAt(sight, first, at);
    from = opensClause ? at + 2 : at + 1;
  }
  const first = skipSigns(frame, from, end);
  return first < end && !isAdverbial(frame[first]!, words) ? phraseEndingAt(sight, first, end) : null;
}

/** Words before a sentence's subject that are no part of it. */
const LEADING = /^(?:and|but|so|yet|still|also|then|though|although|pero|mais|aber|mas)$/;

/** Opens an adverbial, so that what follows it is not the subject. */
function isAdverbial({ lower, kind }: Token, words: SpeakerWords): boolean {
  return (
    kind === 'word' &&
    (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.times.has(lower))
  );
}

/**
 * The first noun phrase of the sentence that is no adverbial, looked for up to `limit`: "On Friday, | Smith | went on,
 * saying …".
 */
export function mainSubject(sight: Sight, start: number, limit: number): Phrase | null {
  const { frame, words } = sight;
  let from = skipSigns(frame, start, limit);
  if (from < limit && LEADING.test(frame[from]!.lower)) from++;
  for (let tries = 0; tries < MOST_ADVERBIALS && from < limit; tries++) {
    const token = frame[from]!;
    const opensAdverbial = isAdverbial(token, words) || isAuxiliary(token, words) || /ing$/.test(token.lower);
    if (!opensAdverbial) break;
    const comma = findComma(frame, from, limit);
    if (comma < 0) return headInside(sight, from + 1, limit);
    from = skipSigns(frame, comma + 1, limit);
  }
  // «…», said Jane Roe, "…": the verb belongs to the quotation before it.
  if (from < limit && sight.isVerb(from) && !frame[from]!.capital) from++;
  return nounPhraseAt(sight, from, limit);
}

/** "In July, at a rally in Ohio, Smith": more opening adverbials than these are another sentence's. */
export const MOST_ADVERBIALS = 3;

/** "In an interview Smith said": the first pronoun or name inside an adverbial that no comma ends. */
function headInside(sight: Sight, from: number, limit: number): Phrase | null {
  const { frame, words } = sight;
  for (let at = from; at < limit; at++) {
    const { lower, capital } = frame[at]!;
    const before = frame[at - 1]!;
    if (words.pronouns.has(lower)) return { from: at, to: at + 1 };
    if (
      capital &&
      !words.times.has(lower) &&
      !before.capital &&
      !words.prepositions.has(before.lower) &&
      !/^(?:a|an|the)$/.test(before.lower)
    )
      return nounPhraseAt(sight, at, limit);
  }
  return null;
}

/**
 * The noun phrase that ends before `end`: back to a comma, a conjunction, another verb or the sentence's start. A
 * pronoun is one by itself, unless it is a part of "one of them".
 */
export function phraseEndingAt(sight: Sight, start: number, end: number): Phrase | null {
  const { frame, words } = sight;
  let from = end;
  while (from > start && end - from < LONGEST) {
    const token = frame[from - 1]!;
    if (token.kind === 'quote') break;
    if (token.text === ')') {
      const open = openingParenthesis(frame, start, from - 1);
      if (open < 0) break;
      from = open;
      continue;
    }
    if (token.kind === 'sign' && !isInsideName(frame, from - 1)) break;
    if (from < end && breaksBackward(sight, from - 1, end)) break;
    from--;
    const isPart =
      from - 1 > start &&
      words.prepositions.has(frame[from - 1]!.lower) &&
      (words.determiners.has(frame[from - 2]!.lower) ||
        /^(?:close|near|next|loyal|known)$/.test(frame[from - 2]!.lower));
    if (from === end - 1 && words.pronouns.has(token.lower) && !isPart) return { from, to: end };
  }
  // "In an interview Smith said" – only the last noun phrase is the subject.
  if (from < end && isAdverbial(frame[from]!, words)) from = lastHead(sight, from, end);
  while (from >= 0 && from < end && (frame[from]!.kind !== 'word' || words.joins.has(frame[from]!.lower)))
    from++;
  return from >= 0 && from < end ? { from, to: end } : null;
}

function breaksBackward({ frame, words, isVerb }: Sight, at: number, end: number): boolean {
  const { lower, kind } = frame[at]!;
  if (kind !== 'word') return false;
  // "Obama and Clinton said": both, if names stand on both sides.
  if (words.joins.has(lower)) return !(frame[at + 1]!.capital && frame[at - 1]?.capital);
  if (words.conjunctions.has(lower) || words.relatives.has(lower)) return true;
  return isVerb(at) && !frame[at]!.capital && at + 1 < end;
}

/** Where the last noun phrase of a stretch begins: a pronoun, a run of capitals, a determiner; -1 if it holds none. */
function lastHead({ frame, words }: Sight, from: number, end: number): number {
  let at = end - 1;
  if (words.pronouns.has(frame[at]!.lower)) return at;
  if (frame[at]!.capital || isInsideName(frame, at)) {
    while (at - 1 > from && (frame[at - 1]!.capital || isInsideName(frame, at - 1))) at--;
    return words.times.has(frame[at]!.lower) ? at + 1 : at;
  }
  for (; at > from; at--) if (words.determiners.has(frame[at]!.lower)) return at;
  return -1;
}

/** The noun phrase that begins at `from`: up to a sign, a verb, a clause or an adverbial; `null` if none begins there. */
export function nounPhraseAt(sight: Sight, from: number, limit = Infinity): Phrase | null {
  const { frame, words } = sight;
  const first = frame[from];
  if (first?.kind !== 'word' || from >= limit) return null;
  if (words.pronouns.has(first.lower)) return { from, to: from + 1 };
  if (isAdverbial(first, words) || first.lower === 'to' || words.relatives.has(first.lower)) return null;
  if (isAuxiliary(first, words) && !words.determiners.has(first.lower)) return null;
  let to = from + 1;
  while (to < frame.length && to < limit && to - from < LONGEST && !breaksForward(sight, to)) to++;
  // "Moreno el lunes": what only begins another phrase is no part of this one.
  while (
    to > from + 1 &&
    (words.inside.has(frame[to - 1]!.lower) || words.determiners.has(frame[to - 1]!.lower))
  )
    to--;
  // "dénonce un | « naufrage »": an article alone is nobody.
  return words.verbFirst && to === from + 1 && words.determiners.has(first.lower) ? null : { from, to };
}

function breaksForward({ frame, words, isVerb }: Sight, at: number): boolean {
  const { kind, lower, capital, opens } = frame[at]!;
  if (opens || kind === 'quote') return true;
  if (kind === 'sign') return !isInsideName(frame, at);
  if (words.inside.has(lower)) return false;
  // "zdaniem Adama Bodnara | ustawa jest": a full name ends the phrase where no article tells what begins the next.
  if (words.verbFirst && !capital && frame[at - 1]!.capital && frame[at - 2]?.capital)
    return !words.joins.has(lower) || !frame[at + 1]?.capital;
  if (words.joins.has(lower)) return !(frame[at - 1]!.capital && frame[at + 1]?.capital);
  if (/^'/.test(lower))
    return lower !== "'s" || frame[at + 1]?.kind !== 'word' || words.auxiliaries.has(frame[at + 1]!.lower);
  if (words.prepositions.has(lower) || words.conjunctions.has(lower) || words.relatives.has(lower))
    return true;
  if (words.auxiliaries.has(lower) || words.times.has(lower)) return true;
  if (words.verbFirst && asideAt(frame, at) > 0) return true;
  return (isVerb(at) || lower.endsWith('ed')) && !capital;
}

/** The point of an initial or of a title, the hyphen or slash inside a name, the end of a possessor: "Rep. Roe", "owners' club". */
function isInsideName(frame: Frame, at: number): boolean {
  const [before, sign, after] = [frame[at - 1], frame[at], frame[at + 1]];
  if (sign?.kind !== 'sign' || !/^[.&/’'-]$/.test(sign.text) || !before || !after || after.opens)
    return false;
  if (/^['’]$/.test(sign.text) && before.lower.endsWith('s') && after.kind === 'word') return true;
  return before.capital && after.capital && (sign.text !== '.' || before.text.length <= LONGEST_SHORTENED);
}

/** "Sgt." and "Lieut." are the longest usual shortened titles. */
const LONGEST_SHORTENED = 5;

function openingParenthesis(frame: Frame, start: number, before: number): number {
  for (let at = before - 1; at >= start && before - at < LONGEST; at--)
    if (frame[at]!.text === '(') return at;
  return -1;
}

function skipSigns(frame: Frame, from: number, limit: number): number {
  let at = from;
  while (at < limit && frame[at]!.kind !== 'word') at++;
  return at;
}

export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[,、，]$/.test(token.text);
}

function findComma(frame: Frame, from: number, before: number): number {
  for (let at = from; at < before; at++) if (isComma(frame[at])) return at;
  return -1;
}
