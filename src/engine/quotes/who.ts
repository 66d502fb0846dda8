import { ORIGINS } from '../text/data/name-words.ts';
import type { PronounKind } from '../text/data/speaker-words.ts';
import type { Range } from '../text/range.ts';
import {
  followsPreposition,
  isPossessor,
  isQualifier,
  mentionsIn,
  unnamed,
  type Cast,
  type Person,
  type Spoken,
} from './cast.ts';
import { isPerson, personOf } from './people.ts';
import { behindIt } from './bodies.ts';
import { behindPronoun } from './pronouns.ts';
import { behindRole, describedAnew, isPersonRole } from './roles.ts';

/** Who the words at `phrase` stand for, given who spoke before. */
export function identify(cast: Cast, phrase: Range, spoken: readonly Spoken[]): Person {
  const said = cast.text.slice(phrase.start, phrase.end);
  const kind = cast.words.pronouns.get(said.toLowerCase());
  if (kind === 'male' || kind === 'female')
    return behindPronoun(cast, phrase.start, kind, spoken) ?? unnamed(said.toLowerCase(), cast.words);
  const last = spoken.at(-1)?.person;
  const body = kind === 'thing' ? behindIt(cast, phrase.start) : null;
  if (body) return body;
  if (kind)
    return (
      (last && mayMean(kind, last) ? last : null) ??
      unnamed(kind === 'self' ? said : said.toLowerCase(), cast.words)
    );
  if (isByOrigin(cast, phrase)) return describedAnew(cast, said, phrase) ?? unnamed(said, cast.words);
  return namedIn(cast, phrase, spoken) ?? behindRole(cast, said, phrase, spoken) ?? unnamed(said, cast.words);
}

/** Whether a pronoun that is neither "he" nor "she" may mean who spoke last: "it" is no person, and "they" are several. */
function mayMean(kind: PronounKind, last: Person): boolean {
  if (kind === 'thing') return !last.human && !isPersonRole(last.name);
  return kind === 'any' || (kind === 'many' && last.many);
}

/** The name that heads the phrase: not one behind "of" or with a possessive; a person before a group. */
function namedIn(cast: Cast, phrase: Range, spoken: readonly Spoken[]): Person | null {
  const { text } = cast;
  const heads = mentionsIn(cast, phrase).filter(
    ({ fullStart, end }) => !isBehindPreposition(cast, fullStart, phrase) && !isPossessor(cast, end),
  );
  const head = heads.findLast((mention) => isPerson(cast, mention)) ?? heads.at(-1);
  if (!head) return namedBeside(cast, phrase);
  // "the Clinton campaign": the name only qualifies the noun after it, unlike "Roe of the council".
  const next = /^\p{Ll}+/u.exec(text.slice(head.end, phrase.end).trim())?.[0];
  const mayQualify = next !== undefined && !(head.words.length > 1 && cast.words.prepositions.has(next));
  if (mayQualify && (!isPerson(cast, head) || isQualifier(cast, head.end))) return namedBeside(cast, phrase);
  const referent = cast.referentOf.get(head)!;
  // Of two Clintons the one who just spoke goes on, unless a title says otherwise.
  const last = spoken.at(-1)?.person;
  const isKin = head.words.length === 1 && last?.name.endsWith(` ${head.words[0]!}`) === true;
  if (isKin && (head.titles.length === 0 || last.gender === referent.gender)) return last;
  return personOf(cast, head);
}

/** Whether a name in a phrase, or the one whose it is, stands behind a preposition: "Roe of the Bakers' | Union". */
function isBehindPreposition(cast: Cast, start: number, phrase: Range): boolean {
  if (followsPreposition(cast, start, phrase.start)) return true;
  const owner = mentionsIn(cast, { start: phrase.start, end: start }).at(-1);
  const isOwned = owner !== undefined && /^['’]s?\s$/.test(cast.text.slice(owner.end, start));
  return isOwned && followsPreposition(cast, owner.fullStart, phrase.start);
}

/** "the Italian", "the Ohio Democrat": a role, written like a name. */
function isByOrigin({ words, text }: Cast, { start, end }: Range): boolean {
  const [first, ...rest] = text.slice(start, end).toLowerCase().split(/\s+/);
  return words.determiners.has(first!) && rest.length > 0 && ORIGINS.has(rest.at(-1)!);
}

/** "the head of the council, Jane Roe, said": the name in apposition right after a role. */
function namedBeside(cast: Cast, phrase: Range): Person | null {
  const near = mentionsIn(cast, { start: phrase.end, end: phrase.end + APPOSITION }).find(
    ({ fullStart }) => fullStart >= phrase.end,
  );
  if (!near || !isApposition(cast, cast.text.slice(phrase.end, near.fullStart))) return null;
  const closes = /^(?:\s\p{Lu}{2,3})?\s?[,.;:("“”«»]/u.test(cast.text.slice(near.end, near.end + LETTERS));
  const isGroup = cast.referentOf.get(near)!.kind === 'group';
  return closes && (near.words.length > 1 || near.titles.length > 0) && !isGroup
    ? personOf(cast, near)
    : null;
}

/**
 * A comma, with at most what the role is for before it and what a name is told with behind: "the deputy | for roads, |
 * Jane Roe", "one of them, | retired teacher | Jane Roe".
 */
function isApposition({ words }: Cast, between: string): boolean {
  const [, office = '', lead] =
    /^((?:\s\p{Ll}[\p{L}’'-]*){0,4}), ((?:\p{Ll}[\p{L}-]*\s){0,3})$/u.exec(between) ?? [];
  const first = office.trim().split(/[\s’']/)[0]!;
  return (
    lead !== undefined &&
    (first === '' || words.prepositions.has(first)) &&
    lead
      .trim()
      .split(' ')
      .every(
        (word) =>
          !words.prepositions.has(word) &&
          !words.conjunctions.has(word) &&
          !words.relatives.has(word) &&
          !words.auxiliaries.has(word) &&
          !word.endsWith('ing'),
      )
  );
}

/** Characters of " KC" behind a name, and of the sign after it. */
const LETTERS = 6;
/** Characters after a role within which the name beside it begins, its titles included. */
const APPOSITION = 60;
