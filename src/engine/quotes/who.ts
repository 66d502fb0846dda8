import type { Range } from '../text/range.ts';
import type { NameMention } from '../text/names.ts';
import type { Gender, Referent } from '../text/referents.ts';
import { speakerWords, type SpeakerWords } from '../text/data/speaker-words.ts';

/** Somebody who spoke: a referent of the text, or a role without a name. */
export interface Person {
  readonly name: string;
  readonly gender: Gender | null;
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
  readonly words: SpeakerWords;
  readonly mentions: readonly NameMention[];
  readonly referentOf: ReadonlyMap<NameMention, Referent>;
}

export function buildCast(text: string, language: string, referents: readonly Referent[]): Cast {
  const referentOf = new Map(
    referents.flatMap((referent) => referent.mentions.map((mention) => [mention, referent])),
  );
  const mentions = [...referentOf.keys()].sort((one, other) => one.start - other.start);
  return { text, words: speakerWords(language), mentions, referentOf };
}

/** Characters back that a pronoun reaches: about four paragraphs of news. */
const PRONOUN_REACH = 1500;

/** Who the words at `phrase` stand for, given who spoke before. */
export function identify(cast: Cast, phrase: Range, spoken: readonly Spoken[]): Person {
  const said = cast.text.slice(phrase.start, phrase.end);
  const kind = cast.words.pronouns.get(said.toLowerCase().replace(/^-(?:t-)?/, ''));
  if (kind === 'male' || kind === 'female') return behindPronoun(cast, phrase, kind, spoken) ?? unnamed(said);
  if (kind) return spoken.at(-1)?.person ?? unnamed(said);
  const named = namedIn(cast, phrase);
  if (named) return named;
  return behindRole(cast, said, phrase, spoken) ?? unnamed(said);
}

function toPerson({ name, gender }: Referent): Person {
  return { name, gender, many: false };
}

function unnamed(said: string): Person {
  return { name: said, gender: null, many: /s$/.test(said) };
}

/** The last speaker if it fits; else the last person named. */
function behindPronoun(cast: Cast, at: Range, gender: Gender, spoken: readonly Spoken[]): Person | null {
  const fits = (other: Gender | null): boolean => other === null || other === gender;
  const speaker = spoken.at(-1);
  const persons = mentionsBefore(cast, at.start).filter((mention) => isPerson(cast, mention));
  const sure = persons.find((mention) => cast.referentOf.get(mention)!.gender === gender);
  if (
    speaker &&
    fits(speaker.person.gender) &&
    !speaker.person.many &&
    at.start - speaker.at.start < PRONOUN_REACH
  ) {
    const later = sure && sure.start > speaker.at.end && speaker.person.gender === null;
    if (!later) return speaker.person;
  }
  const mention = sure ?? persons.find((candidate) => fits(cast.referentOf.get(candidate)!.gender));
  return mention ? toPerson(cast.referentOf.get(mention)!) : null;
}

function isPerson(cast: Cast, mention: NameMention): boolean {
  return cast.referentOf.get(mention)!.kind === 'person';
}

/** Mentions before an offset, the nearest first, not farther than a pronoun reaches. */
function mentionsBefore({ mentions }: Cast, offset: number): NameMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  const near: NameMention[] = [];
  for (let i = low - 1; i >= 0 && offset - mentions[i]!.start < PRONOUN_REACH; i--) near.push(mentions[i]!);
  return near;
}

/** The name that heads the phrase: not one behind "of" or with a possessive, the last before an apposition. */
function namedIn(cast: Cast, phrase: Range): Person | null {
  const inside = mentionsBefore(cast, phrase.end)
    .filter(({ start }) => start >= phrase.start)
    .reverse();
  const heads = inside.filter((mention) => {
    const before = cast.text.slice(phrase.start, mention.fullStart).trim().split(/\s+/).at(-1) ?? '';
    const possessive = /^['’]s?\s/.test(cast.text.slice(mention.end, mention.end + 3));
    return !cast.words.prepositions.has(before.toLowerCase()) && !possessive;
  });
  const person = heads.findLast((mention) => isPerson(cast, mention)) ?? heads.at(-1);
  if (!person) return null;
  const tail = cast.text.slice(person.end, phrase.end).trim();
  // "the Clinton campaign": the name only qualifies the noun after it.
  if (/^\p{Ll}/u.test(tail) && !isPerson(cast, person)) return null;
  if (/^\p{Ll}/u.test(tail) && /^(?:campaign|spokes|aide|official|lawyer|attorney|supporter)/.test(tail))
    return null;
  return toPerson(cast.referentOf.get(person)!);
}

/** Speakers back that a role may mean. */
const REMEMBERED = 30;

/** "the president" is whoever bears that title; "the official" is the one who was told of before. */
function behindRole(cast: Cast, said: string, at: Range, spoken: readonly Spoken[]): Person | null {
  const words = said.toLowerCase().split(/\s+/);
  if (!/^(?:the|el|la|le|der|die|o|a)$/.test(words[0]!)) return null;
  const head = words.at(-1)!;
  const earlier = spoken
    .slice(-REMEMBERED)
    .findLast(({ person }) => person.name.toLowerCase().split(/\s+/).at(-1) === head);
  if (earlier) return earlier.person;
  const bearer = mentionsBefore(cast, at.start).find((mention) =>
    cast.referentOf.get(mention)!.titles.has(head),
  );
  return bearer ? toPerson(cast.referentOf.get(bearer)!) : null;
}
