import type { Range } from '../text/range.ts';
import {
  FEMALE_PERSONS,
  MALE_PERSONS,
  ORIGINS,
  PERSON_NOUNS,
  PERSON_TITLES,
} from '../text/data/name-words.ts';
import {
  firstFrom,
  isPlural,
  isPossessor,
  mentionsIn,
  REACH,
  unnamed,
  type Cast,
  type Person,
  type Spoken,
} from './cast.ts';
import { isPerson, personOf } from './people.ts';

/** Speakers back that a role may mean. */
const REMEMBERED = 30;
/** Characters back to where a role was told of in full: "An unnamed senior official …. … the official said". */
const INTRODUCED = 600;

/** "the president" is whoever bears that title; "the official" is the one who was told of before. */
export function behindRole(cast: Cast, said: string, at: Range, spoken: readonly Spoken[]): Person | null {
  const words = said.toLowerCase().split(/\s+/);
  if (words.length < 2 || !cast.words.definite.has(words[0]!.replace('’', "'").split(/(?<=')/)[0]!))
    return null;
  // What is told in full is not told of before: el sindicato de inquilinos, the letter from Roe.
  if (words.some((word) => cast.words.prepositions.has(word))) return null;
  const head = words.at(-1)!;
  const earlier = spoken
    .slice(-REMEMBERED)
    .findLast(({ person }) => person.name.toLowerCase().split(/\s+/).at(-1) === head);
  if (earlier) return earlier.person;
  const isDeputy = words.some((word) => DEPUTY.test(word));
  const bearer = mentionsIn(cast, { start: at.start - REACH, end: at.start }).findLast((mention) => {
    const { titles } = cast.referentOf.get(mention)!;
    return titles.has(head) && isDeputy === [...titles].some((title) => DEPUTY.test(title));
  });
  if (bearer) return personOf(cast, bearer);
  const before = ownWords(cast, at.start);
  const phrase = introduced(before, head);
  if (phrase !== null) return unnamed(phrase, cast.words);
  return isTold(before, head) ? null : describedAnew(cast, said, at);
}

function isTold(before: string, head: string): boolean {
  return before
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .includes(head);
}

/**
 * "Jo Hill was calm. “…,” the midfielder said": a role told for the first time is the one person who opens the sentence
 * before; `null` where it may be somebody else.
 */
export function describedAnew(cast: Cast, said: string, at: Range): Person | null {
  const head = said.toLowerCase().split(/\s+/).at(-1)!;
  if (!isPersonNoun(head)) return null;
  const index = firstFrom(cast.sentences, at.start + 1) - 1;
  const [before, own] = [cast.sentences[index - 1], cast.sentences[index]];
  // Who opens a sentence may be somebody new, and whoever is spoken to may answer.
  if (!before || own?.start === at.start || isQuotedIn(cast, before)) return null;
  const people = mentionsIn(cast, { start: before.start, end: at.start }).filter((mention) =>
    isPerson(cast, mention),
  );
  const [one, ...others] = people;
  const referent = one && cast.referentOf.get(one)!;
  if (!referent || one.fullStart !== before.start) return null;
  if (others.some((other) => cast.referentOf.get(other) !== referent)) return null;
  if (isPossessor(cast, one.end)) return null;
  // Whoever has a title is seldom told by another one.
  if (PERSON_TITLES.has(head) && referent.titles.size > 0) return null;
  const [person, role] = [personOf(cast, one), unnamed(said, cast.words)];
  return person.gender === null || role.gender === null || person.gender === role.gender ? person : null;
}

function isQuotedIn({ quoted }: Cast, { start, end }: Range): boolean {
  const next = quoted[firstFrom(quoted, start)];
  return next !== undefined && next.start < end;
}

/** Whether a role is one person's: "an engineer", "the spokesman for the port". */
export function isPersonRole(role: string): boolean {
  const words = role.toLowerCase().split(/\s+/);
  const end = words.findIndex((word) => /^(?:of|for|at|in|from|with|who)$/.test(word));
  return isPersonNoun(words.at(end > 0 ? end - 1 : -1)!);
}

/** A noun that only one person bears: midfielder, mayor, Spaniard, 51-year-old. */
function isPersonNoun(noun: string): boolean {
  const lists = [PERSON_TITLES, PERSON_NOUNS, MALE_PERSONS, FEMALE_PERSONS, ORIGINS];
  return !isPlural(noun) && (noun.endsWith('-year-old') || lists.some((list) => list.has(noun)));
}

/** What the reporter tells before an offset, with blank space for what is quoted. */
function ownWords({ text, quoted }: Cast, end: number): string {
  const start = Math.max(0, end - INTRODUCED);
  let own = text.slice(start, end);
  for (let i = firstFrom(quoted, end) - 1; i >= 0 && quoted[i]!.end > start; i--) {
    const from = Math.max(0, quoted[i]!.start - start);
    const to = Math.min(end, quoted[i]!.end) - start;
    own = own.slice(0, from) + '\n'.repeat(to - from) + own.slice(to);
  }
  return own;
}

/** The vice president is not the president. */
const DEPUTY = /^(?:vice|deputy)/;

const INDEFINITE =
  /(?<![\p{L}\p{N}])(?:an?|one|un|une|una|uno|ein|eine|einer|um|uma)\s[^.,;:!?"“”«»\n]{0,80}$/iu;

/** The last indefinite phrase that ends in the noun. */
function introduced(before: string, head: string): string | null {
  const lower = before.toLowerCase();
  for (let at = lower.lastIndexOf(` ${head}`); at >= 0;) {
    const end = at + 1 + head.length;
    const isWord = !/^[\p{L}\p{N}]/u.test(before.slice(end, end + 2));
    const phrase = isWord ? INDEFINITE.exec(before.slice(Math.max(0, at - LONGEST_PHRASE), at + 1)) : null;
    if (phrase) return phrase[0] + before.slice(at + 1, end);
    at = at > 0 ? lower.lastIndexOf(` ${head}`, at - 1) : -1;
  }
  return null;
}

/** Characters of an indefinite phrase before its noun; INDEFINITE takes no more. */
const LONGEST_PHRASE = 90;
