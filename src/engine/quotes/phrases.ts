import type { SpeakerWords } from '../text/data/speaker-words.ts';
import type { Frame, Token } from './frame.ts';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

interface Sight {
  readonly frame: Frame;
  readonly words: SpeakerWords;
}

/** A speaker's phrase is seldom longer, appositions left out. */
const LONGEST = 14;

/** The end of what stands before a verb once auxiliaries and adverbs are taken off: "Smith | has also said". */
export function trimAuxiliaries({ frame, words }: Sight, from: number, to: number): number {
  let end = to;
  while (end > from && isAuxiliary(frame[end - 1]!, words)) end--;
  return end;
}

function isAuxiliary({ kind, lower, text }: Token, words: SpeakerWords): boolean {
  if (kind !== 'word' || words.pronouns[lower]) return false;
  return words.auxiliaries.has(lower) || (/ly$/.test(lower) && !/^\p{Lu}/u.test(text));
}

/** The subject of a verb that begins at token `verb`, looked for from `start` on; `null` if the clause has none. */
export function subjectBefore(sight: Sight, start: number, verb: number): Phrase | null {
  const { frame, words } = sight;
  if (verb > start && /ing$/.test(frame[verb]!.lower) && !isBeing(frame[verb - 1]!))
    return mainSubject(sight, start, verb);
  let end = trimAuxiliaries(sight, start, verb);
  if (end <= start) return null;
  const last = frame[end - 1]!;
  if (words.relatives.has(last.lower) && end - 1 > start && last.lower !== 'what') {
    end--;
    if (isComma(frame[end - 1])) end--;
  } else if (isComma(last)) {
    const opening = findBack(frame, start, end - 1, isComma);
    if (opening < 0 || opening === start) return mainSubject(sight, start, verb);
    end = opening;
  } else if (/^(?:and|but|or|y|e|et|und)$/.test(last.lower)) {
    return mainSubject(sight, start, verb);
  }
  return phraseEndingAt(sight, start, end);
}

function isBeing({ lower }: Token): boolean {
  return /^(?:is|are|was|were|be|been|'s|'re)$/.test(lower);
}

/** The first noun phrase of the sentence that is not inside an opening adverbial: "On Friday, | Smith | went on, saying". */
function mainSubject(sight: Sight, start: number, before: number): Phrase | null {
  const { frame, words } = sight;
  let from = start;
  while (from < before && (frame[from]!.kind !== 'word' || words.conjunctions.has(frame[from]!.lower)))
    from++;
  if (from < before && words.prepositions.has(frame[from]!.lower)) {
    const comma = findForward(frame, from, before, isComma);
    if (comma > 0) from = comma + 1;
  }
  return nounPhraseAfter(sight, from, before);
}

/** The noun phrase that ends before `end`: back to a comma, a conjunction or the sentence's start. */
function phraseEndingAt(sight: Sight, start: number, end: number): Phrase | null {
  const { frame, words } = sight;
  let from = end;
  while (from > start && end - from < LONGEST) {
    const token = frame[from - 1]!;
    if (token.kind === 'quote') break;
    if (token.kind === 'sign' && !/^[.&()/’'-]$/.test(token.text)) break;
    if (words.conjunctions.has(token.lower) && !/^(?:and|y|e|et|und)$/.test(token.lower)) break;
    if (words.relatives.has(token.lower) && from < end) break;
    from--;
    if (words.pronouns[token.lower] && from === end - 1) break;
  }
  // "In an interview Smith said": the last pronoun, name or determiner inside an opening adverbial.
  if (from < end && words.prepositions.has(frame[from]!.lower)) {
    const inside = lastHead(sight, from, end);
    if (inside < 0) return null;
    from = inside;
  }
  while (
    from < end &&
    (frame[from]!.kind !== 'word' || /^(?:and|but|or|y|e|et|und)$/.test(frame[from]!.lower))
  )
    from++;
  return from < end ? { from, to: end } : null;
}

/** Where the last noun phrase of a stretch begins: a pronoun, a determiner, or the first of a run of capitals. */
function lastHead({ frame, words }: Sight, from: number, end: number): number {
  let i = end - 1;
  if (words.pronouns[frame[i]!.lower]) return i;
  if (/^\p{Lu}/u.test(frame[i]!.text)) {
    while (i > from && /^\p{Lu}/u.test(frame[i - 1]!.text) && frame[i - 1]!.kind === 'word') i--;
    return i;
  }
  for (; i > from; i--) if (words.determiners.has(frame[i]!.lower)) return i;
  return -1;
}

/** The noun phrase that begins at `from`: up to a sign, a clause or an adverbial. */
export function nounPhraseAfter(sight: Sight, from: number, limit = Infinity): Phrase | null {
  const { frame, words } = sight;
  let to = from;
  const first = frame[from];
  if (!first || first.kind !== 'word' || from >= limit) return null;
  if (words.pronouns[first.lower]) return { from, to: from + 1 };
  if (words.prepositions.has(first.lower) || words.conjunctions.has(first.lower)) return null;
  if (first.lower === 'to') return null;
  while (to < frame.length && to < limit && to - from < LONGEST) {
    const token = frame[to]!;
    if (token.opens && to > from) break;
    if (token.kind === 'quote') break;
    if (token.kind === 'sign' && !(/^[.&’'/-]$/.test(token.text) && continuesName(frame, to))) break;
    if (to > from && isClauseWord(token, words)) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** The point of an initial or a title: "Rep. Roe", "Mr. Roe". */
function continuesName(frame: Frame, at: number): boolean {
  const before = frame[at - 1];
  const after = frame[at + 1];
  return (
    !!before &&
    !!after &&
    !after.opens &&
    after.kind === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    /^\p{Lu}/u.test(after.text)
  );
}

const INSIDE = /^(?:of|for|from|de|del|du|des|da|do|von|der|and|y|e|et|und|the)$/;

function isClauseWord({ lower, kind }: Token, words: SpeakerWords): boolean {
  if (kind !== 'word' || INSIDE.test(lower)) return false;
  return (
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.relatives.has(lower) ||
    words.auxiliaries.has(lower) ||
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)$/.test(lower)
  );
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.text === ',';
}

function findBack(frame: Frame, start: number, before: number, test: (token: Token) => boolean): number {
  for (let i = before - 1; i >= start; i--) if (test(frame[i]!)) return i;
  return -1;
}

function findForward(frame: Frame, from: number, before: number, test: (token: Token) => boolean): number {
  for (let i = from; i < before; i++) if (test(frame[i]!)) return i;
  return -1;
}
