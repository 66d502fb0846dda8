import { flatMap } from '../text/flat-map.ts';
import { reportingVerb } from '../text/reporting.ts';
import { speakerWords, type SpeakerWords } from '../text/data/speaker-words.ts';
import { trimRange } from '../text/range.ts';
import type { Stretch } from './stretches.ts';

/** Languages whose papers leave the marks open around the words of the reporter: « A, a dit Roe. B. » */
const KEEPS_OPEN = /^fr(?:-|$)/i;

/** Where the reporter may break in, with the sign of the quotation that stays with it. */
const BREAK = /([?!…])\s|(,)\s/gu;
const WORD = /^\s*([\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*)/u;
/** "dit-il", "explique-t-elle", "a-t-il": a verb with its subject behind it. */
const WITH_PRONOUN = /^(\p{L}+)-(?:t-)?(?:ils?|elles?|on)$/iu;
const HAVING = /^(?:ai|as?|ont|avait|avaient|(?:s['’])(?:est|étai(?:t|ent))|se|sont)$/iu;
/** Words after which the reporter's are looked for no longer. */
const LONGEST = 16;
/** Words between an auxiliary and its verb: a également expliqué. */
const ADVERBS = 2;

/** The reporter's words in a quotation: offsets of the text. */
interface Incise {
  /** Where the words of the speaker end, the sign that belongs to them included. */
  readonly end: number;
  /** Where they go on; the end of the quotation if they do not. */
  readonly resume: number;
}

/**
 * Parts quotations at the reporter's words inside them, in languages that put no marks around these. What is said
 * before and after becomes a stretch of its own, as in « A », a dit Roe. « B. »
 */
export function splitAtIncises(text: string, stretches: readonly Stretch[], language: string): Stretch[] {
  if (!KEEPS_OPEN.test(language)) return [...stretches];
  return flatMap(stretches, (stretch) =>
    stretch.depth === 0 && stretch.paragraph === stretch.lastParagraph
      ? split(text, stretch, language)
      : [stretch],
  );
}

function split(text: string, stretch: Stretch, language: string): Stretch[] {
  const parts: Stretch[] = [];
  let rest = stretch;
  for (const { end, resume } of incisesIn(text, stretch, language)) {
    if (end <= rest.inner.start) continue;
    parts.push({ ...rest, end, inner: { start: rest.inner.start, end }, closed: false });
    rest = { ...rest, start: resume, inner: { start: resume, end: stretch.inner.end } };
  }
  const goesOn = /[\p{L}\p{N}]/u.test(text.slice(rest.inner.start, rest.inner.end));
  return goesOn ? [...parts, rest] : parts;
}

function incisesIn(text: string, { inner }: Stretch, language: string): Incise[] {
  const said = text.slice(inner.start, inner.end);
  const words = speakerWords(language);
  const found: Incise[] = [];
  let next = 0;
  for (const match of said.matchAll(BREAK)) {
    if (match.index < next || !/\p{L}/u.test(said.slice(next, match.index))) continue;
    const from = match.index + match[0].length;
    const length = lengthOfIncise(said.slice(from), words, language);
    if (length === 0) continue;
    const resume = trimRange(text, { start: inner.start + from + length, end: inner.end });
    found.push({ end: inner.start + match.index + (match[1]?.length ?? 0), resume: resume.start });
    next = from + length;
  }
  return found;
}

/** Characters of the reporter's words at the start of a text, the sign that ends them included; 0 if it begins otherwise. */
function lengthOfIncise(text: string, words: SpeakerWords, language: string): number {
  const isVerb = (form: string): boolean => reportingVerb(form, language) !== null;
  const [first, afterFirst] = readWord(text, 0);
  const inverted = WITH_PRONOUN.exec(first);
  if (inverted && isVerb(inverted[1]!)) return endOf(text, afterFirst, words);
  let at = 0;
  if (HAVING.test(first) || (inverted && HAVING.test(inverted[1]!))) {
    const verb = verbWithin(text, afterFirst, isVerb);
    if (verb === null) return 0;
    at = verb;
    if (inverted) return endOf(text, at, words);
  } else if (isVerb(first)) at = afterFirst;
  else return 0;
  const [subject] = readWord(text, at);
  return isSubject(subject, words) ? endOf(text, at, words) : 0;
}

/** Where the first verb among the next few words ends; `null` if there is none. */
function verbWithin(text: string, from: number, isVerb: (form: string) => boolean): number | null {
  let at = from;
  for (let i = 0; i <= ADVERBS; i++) {
    const [word, end] = readWord(text, at);
    if (word === '') return null;
    if (isVerb(word)) return end;
    at = end;
  }
  return null;
}

/** A word and where it ends; an empty one if something else comes first. */
function readWord(text: string, at: number): readonly [word: string, end: number] {
  const match = WORD.exec(text.slice(at, at + 60));
  if (!match) return ['', at];
  let word = match[1]!;
  while (/[.’'-]$/u.test(word)) word = word.slice(0, -1);
  return [word, at + match[0].length - (match[1]!.length - word.length)];
}

/** Whether a sign before the offset parts words, as in "Roe, mais", and not figures, as in "2,5". */
function isEnd(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text[at]!);
}

function isSubject(word: string, { determiners }: SpeakerWords): boolean {
  return /^\p{Lu}/u.test(word) || determiners.has(word.toLowerCase()) || /^l['’]\p{L}/iu.test(word);
}

/** Whether what follows a comma still tells of the speaker: ", le maire", ", de la CGT". */
function isAside(text: string, at: number, words: SpeakerWords): boolean {
  if (isSubject(readWord(text, at)[0], words)) return true;
  return /^\s(?:d[eu]|des|de la|de l['’]|d['’])\s?\p{Lu}/u.test(text.slice(at, at + LONGEST_ORIGIN));
}

/** Characters of " de la " and the letter behind it, and some. */
const LONGEST_ORIGIN = 12;

/** To the full stop, or to a comma that no apposition follows. */
function endOf(text: string, from: number, words: SpeakerWords): number {
  let count = 0;
  for (const sign of text.slice(from).matchAll(/[,.]|[^\s,.]+/gu)) {
    const end = from + sign.index + sign[0].length;
    if (
      sign[0] === '.' &&
      isEnd(text, end) &&
      !/(?:^|\s)(?:M|Mme|Me|Dr|Pr|\p{Lu})$/u.test(text.slice(0, end - 1))
    )
      return end;
    if (sign[0] === ',' && isEnd(text, end) && !isAside(text, end, words)) return end;
    if (/^\p{L}/u.test(sign[0]) && ++count > LONGEST) return 0;
  }
  return text.length;
}
