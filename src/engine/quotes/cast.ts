import { countHead } from '../text/count-head.ts';
import { flatMap } from '../text/flat-map.ts';
import type { NameMention } from '../text/names.ts';
import type { Range } from '../text/range.ts';
import type { Gender, Referent } from '../text/referents.ts';
import { FEMALE_PERSONS, MALE_PERSONS, PERSON_TITLES } from '../text/data/name-words.ts';
import { speakerWords, type SpeakerWords } from '../text/data/speaker-words.ts';

/** Characters back that a pronoun or a role reaches: about four paragraphs of news. */
export const REACH = 1500;

/** What the text tells of who bears a name, beside what the name and its titles tell. */
export interface Told {
  readonly human: boolean;
  readonly gender: Gender | null;
}

/** Somebody who spoke: a referent of the text, or a role without a name. */
export interface Person {
  readonly name: string;
  readonly gender: Gender | null;
  /** Whether a name or a role tells that it is a person, and no report or office. */
  readonly human: boolean;
  /** Whether several speak: police, officials, they. */
  readonly many: boolean;
}

/** A speaker that was named before, and where. */
export interface Spoken {
  readonly person: Person;
  readonly at: Range;
}

/** What is known of the people of a text. */
export interface Cast {
  readonly text: string;
  readonly language: string;
  readonly words: SpeakerWords;
  readonly sentences: readonly Range[];
  /** Quotations, in order and without overlap. */
  readonly quoted: readonly Range[];
  /** Those in the reporter's own words, in order. */
  readonly mentions: readonly NameMention[];
  readonly referentOf: ReadonlyMap<NameMention, Referent>;
  /** What the text tells of those it names, as far as it was asked for. */
  readonly told: Map<Referent, Told>;
}

export function buildCast(
  {
    text,
    language,
    sentences,
  }: { readonly text: string; readonly language: string; readonly sentences: readonly Range[] },
  referents: readonly Referent[],
  quoted: readonly Range[],
): Cast {
  const referentOf = new Map(
    flatMap(referents, (referent) => referent.mentions.map((mention) => [mention, referent])),
  );
  const mentions = outside(
    [...referentOf.keys()].sort((one, other) => one.start - other.start),
    quoted,
  );
  const words = speakerWords(language);
  return { text, language, words, sentences, quoted, mentions, referentOf, told: new Map() };
}

/** Those that lie in none of the ranges; both are sorted. */
function outside(mentions: readonly NameMention[], quoted: readonly Range[]): NameMention[] {
  let next = 0;
  return mentions.filter(({ start }) => {
    while (next < quoted.length && quoted[next]!.end <= start) next++;
    const range = quoted[next];
    return !range || range.start > start;
  });
}

/** Mentions in the reporter's words that begin in a range, in order; as quick as the range is short. */
export function mentionsIn({ mentions }: Cast, { start, end }: Range): NameMention[] {
  const found: NameMention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++)
    found.push(mentions[i]!);
  return found;
}

/** The first of a sorted list that begins at or after an offset; the list's length if none does. */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
  return countHead(list, ({ start }) => start < offset);
}

/** A role or a pronoun as the text has it, but "The mayor" at a sentence's start is "the mayor" elsewhere. */
export function unnamed(said: string, { determiners }: SpeakerWords): Person {
  const first = /^\p{L}+/u.exec(said)?.[0] ?? '';
  const name = determiners.has(first.toLowerCase()) ? first.toLowerCase() + said.slice(first.length) : said;
  return { name, gender: genderOfRole(said), human: false, many: isPlural(said) };
}

/** Whether a role is told of several: officials, the police. */
export function isPlural(role: string): boolean {
  return /(?:s|police|people|men|women|children)$/iu.test(role);
}

/** Man or woman by the noun that ends a role: a spokeswoman, my mother. */
function genderOfRole(said: string): Gender | null {
  const noun = said.slice(said.lastIndexOf(' ') + 1).toLowerCase();
  if (FEMALE_PERSONS.has(noun)) return 'female';
  return MALE_PERSONS.has(noun) ? 'male' : null;
}

/**
 * Whether a name stands behind a preposition, with nothing but a determiner between: "for Roe", "in the Roe ad", but not
 * "Secretary of State Roe". Words before `from` do not count.
 */
export function followsPreposition({ text, words }: Cast, start: number, from = 0): boolean {
  const lead = text
    .slice(Math.max(from, start - LEAD), start)
    .toLowerCase()
    .trimEnd();
  if (OFFICE.test(lead)) return false;
  const [last = '', before = ''] = lead.split(/\s+/).reverse();
  return words.prepositions.has(words.determiners.has(last) ? before : last);
}

/** Whether a name is the object of the verb before it, "told Roe", "had accused Roe", unlike "“…,” added Roe" and "the retired Roe". */
export function followsVerb({ text, words }: Cast, start: number): boolean {
  const [verb = '', before = ''] = text
    .slice(Math.max(0, start - LEAD), start)
    .toLowerCase()
    .trimEnd()
    .split(/\s+/)
    .reverse();
  if (!/^(?:told|\p{L}{2,}ed)$/u.test(verb) || !/[\p{L}\p{N}]$/u.test(before)) return false;
  return !words.determiners.has(before) || words.relatives.has(before);
}

const OFFICE = /(?<!\S)secretary of$/;
/** Characters of the few words before a name. */
const LEAD = 40;

/** Whether a name that ends at an offset owns what comes after it: Roe's. */
export function isPossessor({ text }: Cast, end: number): boolean {
  return /^['’]s?\s/.test(text.slice(end, end + POSSESSIVE));
}

/** Characters of "'s" and a space. */
const POSSESSIVE = 3;

/** Whether a name that ends at an offset only tells whose people are meant: the Roe campaign, Roe press director Hill. */
export function isQualifier({ text, words }: Cast, end: number): boolean {
  const after = text.slice(end, end + LONGEST_RETINUE);
  // Where verbs come first, nouns do not stand before nouns.
  if (RETINUE.test(after) || words.verbFirst) return RETINUE.test(after);
  const [, between = ''] = /^\s((?:\p{Ll}[\p{L}-]*\s){1,4})(?=\p{Lu})/u.exec(after) ?? [];
  const role = between.trim().split(' ');
  return (
    PERSON_TITLES.has(role.at(-1)!) &&
    !role.some((word) => words.prepositions.has(word) || words.auxiliaries.has(word) || word.endsWith('ed'))
  );
}

const RETINUE =
  /^\s\p{Ll}*(?:campaign|spokes|aide|official|lawyer|attorney|supporter|ally|allies|adviser|advisor|team|staff)/u;
/** Characters of "administration communication director", and some. */
const LONGEST_RETINUE = 60;
