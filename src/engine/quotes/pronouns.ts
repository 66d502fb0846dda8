import { FEMALE_PERSONS, GROUP_WORDS, MALE_PERSONS, PERSON_TITLES } from '../text/data/name-words.ts';
import type { NameMention } from '../text/names.ts';
import type { Range } from '../text/range.ts';
import type { Gender } from '../text/referents.ts';
import {
  firstFrom,
  followsPreposition,
  followsVerb,
  isPossessor,
  isQualifier,
  mentionsIn,
  REACH,
  unnamed,
  type Cast,
  type Person,
  type Spoken,
} from './cast.ts';
import { isPerson, isSpeaking, personOf } from './people.ts';
import { behindRole } from './roles.ts';

/** How likely somebody is what a sentence is about, the likeliest first. */
const PLACES = {
  /** A person by name, or a pronoun, with nothing before that would make it an object. */
  subject: 0,
  /** Who speaks and is told by a role, or by a name that tells of no person by itself; whom "who" goes on with. */
  speaker: 1,
  /** A person by name behind a preposition, "by Roe", or a verb, "told Roe", or as a possessor, "Roe's". */
  object: 2,
} as const;

/** Somebody whom the reporter's own words name, or a pronoun that stands for somebody. */
interface Actor {
  readonly start: number;
  /** `null` for a pronoun of which it is not known whom it means. */
  readonly person: Person | null;
  readonly place: (typeof PLACES)[keyof typeof PLACES];
}

/**
 * Whom a "he" or "she" means that says something: who fits in the nearest sentence before, its subject first, since what a
 * sentence is about goes on to be what the next is about (B. Grosz, A. Joshi and S. Weinstein, "Centering", 1995). A
 * pronoun that is a subject itself leads on to the sentences before it. `null` if nobody fits.
 */
export function behindPronoun(
  cast: Cast,
  at: number,
  gender: Gender,
  spoken: readonly Spoken[],
): Person | null {
  for (const sentence of sentencesBack(cast, at)) {
    const [first] = actorsIn(cast, sentence, gender, spoken, sentence.end === at);
    if (first?.person) return first.person;
    if (namesSomebody(cast, sentence)) return null;
  }
  return null;
}

/** Whether a full name that tells of nobody opens a sentence or stands between commas: it may be who is meant. */
function namesSomebody(cast: Cast, within: Range): boolean {
  return mentionsIn(cast, within).some(({ kind, words, fullStart, end }) => {
    if (kind !== 'unknown' || words.length < 2 || words.some((word) => /^\p{Lu}+$/u.test(word))) return false;
    const isBeside = cast.text.slice(fullStart - 2, fullStart) === ', ' && cast.text[end] === ',';
    return isBeside || (fullStart === within.start && /^\s\p{Ll}/u.test(cast.text.slice(end, end + 2)));
  });
}

/** What stands before an offset, sentence by sentence, the nearest first. */
function* sentencesBack({ sentences }: Cast, offset: number): Generator<Range> {
  for (let i = firstFrom(sentences, offset) - 1; i >= 0; i--) {
    const { start, end } = sentences[i]!;
    if (offset - end > REACH) return;
    yield { start, end: Math.min(end, offset) };
  }
}

/**
 * Those of the gender, or of an unknown one, the likeliest first; at one place in the order of the text. `isOwn`: whether
 * the pronoun itself ends the passage.
 */
function actorsIn(
  cast: Cast,
  within: Range,
  gender: Gender,
  spoken: readonly Spoken[],
  isOwn: boolean,
): Actor[] {
  const fits = (other: Gender | null): boolean => other === null || other === gender;
  const people = mentionsIn(cast, within).filter(
    (mention) =>
      (isPerson(cast, mention) || mayBePerson(cast, mention)) &&
      fits(personOf(cast, mention).gender) &&
      !isQualifier(cast, mention.end) &&
      !(isOwn && isTopic(cast, mention, within)),
  );
  const speakers = spokenIn(spoken, within).filter(
    ({ at, person }) =>
      !people.some(({ start }) => isIn(start, at)) && !isNobodyElse(cast, at) && !isGroup(person),
  );
  const pronouns = pronounsIn(cast, within, gender);
  const known: Actor[] = [
    ...people.map((mention) => ({
      start: mention.start,
      person: personOf(cast, mention),
      place: placeOf(cast, mention),
    })),
    ...speakers
      .filter(({ person }) => fits(person.gender) && !person.many)
      .map(({ at: { start }, person }) => ({
        start,
        person,
        place: pronouns.includes(start) ? PLACES.subject : PLACES.speaker,
      })),
  ];
  const role = roleOpening(cast, within, spoken);
  if (role?.person && fits(role.person.gender)) known.push(role);
  // Of other pronouns only the first counts, and only before everybody else: "Roe said he" says nothing new.
  const unread = pronouns.slice(0, 1).filter((start) => known.every((actor) => start < actor.start));
  return [...known, ...unread.map((start) => ({ start, person: null, place: PLACES.subject }))].sort(
    (one, other) => one.place - other.place || one.start - other.start,
  );
}

/**
 * "Of Roe, he said", "Unlike Roe, he stayed": whoever is told of between an opening preposition and a comma is somebody
 * else than "he" in that sentence.
 */
function isTopic(cast: Cast, { fullStart, end }: NameMention, { start }: Range): boolean {
  const opening = cast.text
    .slice(start, Math.min(fullStart, start + LONGEST_OPENING))
    .trim()
    .toLowerCase();
  const opens = cast.words.prepositions.has(opening) || /^(?:un)?like$/.test(opening);
  return opens && cast.text[end] === ',';
}

/** A full name that says something and tells of nobody by itself: mostly somebody from afar. */
function mayBePerson(cast: Cast, mention: NameMention): boolean {
  return mention.kind === 'unknown' && mention.words.length > 1 && isSpeaking(cast, mention);
}

function placeOf(cast: Cast, mention: NameMention): Actor['place'] {
  const { fullStart, end } = mention;
  const isObject =
    followsPreposition(cast, fullStart) || followsVerb(cast, fullStart) || isPossessor(cast, end);
  if (!isObject) return isPerson(cast, mention) ? PLACES.subject : PLACES.speaker;
  // "the doubts of Roe, who said": the subject of a clause of its own.
  return /^,? who\s/.test(cast.text.slice(end, end + LONGEST_RELATIVE)) ? PLACES.speaker : PLACES.object;
}

/** Characters of ", who" and a space. */
const LONGEST_RELATIVE = 6;

/** The role that a sentence opens with and that no name follows: "But | a spokesman | for the port denied it". */
function roleOpening(cast: Cast, { start, end }: Range, spoken: readonly Spoken[]): Actor | null {
  const { text, words } = cast;
  const opening = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  const run = /^\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*)*/u.exec(opening)?.[0].split(' ') ?? [];
  const from = words.conjunctions.has(run[0]?.toLowerCase() ?? '') ? 1 : 0;
  const first = run[from]?.toLowerCase() ?? '';
  if (!words.determiners.has(first)) return null;
  const head = run.slice(0, from + LONGEST_ROLE).findIndex((word, i) => i > from && isPersonWord(word));
  if (head < 0 || run.slice(from, head).some((word) => words.prepositions.has(word))) return null;
  const at = run.slice(0, from).join(' ').length + from;
  const said = run.slice(from, head + 1).join(' ');
  if (/^,?\s\p{Lu}/u.test(opening.slice(at + said.length))) return null;
  const opens = start + at;
  // "The candidate" is somebody who was told of before.
  const known = words.definite.has(first)
    ? behindRole(cast, said, { start: opens, end: opens + said.length }, spoken)
    : { ...unnamed(said, words), human: true };
  return known?.human ? { start: opens, person: known, place: PLACES.subject } : null;
}

function isPersonWord(word: string): boolean {
  return PERSON_TITLES.has(word) || FEMALE_PERSONS.has(word) || MALE_PERSONS.has(word);
}

/** Words of "the council's chief press spokesman", the determiner included. */
const LONGEST_ROLE = 5;
/** Characters of a conjunction, a role, and what follows it. */
const LONGEST_OPENING = 80;

/** The speakers that a range names; they are in the order of the text. */
function spokenIn(spoken: readonly Spoken[], within: Range): Spoken[] {
  const found: Spoken[] = [];
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.at.end > within.start; i--)
    if (isIn(spoken[i]!.at.start, within)) found.push(spoken[i]!);
  return found;
}

/** "His group", "the council", or so many words that more than a role was taken. */
function isGroup({ name, human }: Person): boolean {
  if (human) return false;
  const words = name.toLowerCase().split(' ');
  return words.length > LONGEST_NAME || GROUP_WORDS.has(words.at(-1)!);
}

/** Words of "a former deputy spokeswoman for the ministry". */
const LONGEST_NAME = 7;

/** Whether a speaker is "I" or "it", whom no "he" or "she" means. */
function isNobodyElse({ text, words }: Cast, { start, end }: Range): boolean {
  const kind = words.pronouns.get(text.slice(start, end).toLowerCase());
  return kind === 'self' || kind === 'thing';
}

/** Where the reporter's own words have a subject pronoun of the gender. */
function pronounsIn({ text, words, quoted }: Cast, { start, end }: Range, gender: Gender): number[] {
  const found: number[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    if (words.pronouns.get(lower) !== gender || words.objects.has(lower)) continue;
    const quote = quoted[firstFrom(quoted, start + index + 1) - 1];
    if (!quote || quote.end <= start + index) found.push(start + index);
  }
  return found;
}

function isIn(offset: number, { start, end }: Range): boolean {
  return start <= offset && offset < end;
}
