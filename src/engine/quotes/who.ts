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
  /** Those in the reporter's own words, in order. */
  readonly mentions: readonly NameMention[];
  readonly referentOf: ReadonlyMap<NameMention, Referent>;
}

export function buildCast(
  text: string,
  language: string,
  referents: readonly Referent[],
  quoted: readonly Range[],
): Cast {
  const referentOf = new Map(
    referents.flatMap((referent) => referent.mentions.map((mention) => [mention, referent])),
  );
  const mentions = outside(
    [...referentOf.keys()].sort((one, other) => one.start - other.start),
    quoted,
  );
  return { text, words: speakerWords(language), mentions, referentOf };
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

/** Characters back that a pronoun reaches: about four paragraphs of news. */
const PRONOUN_REACH = 1500;

/** Who the words at `phrase` stand for, given who spoke before. */
export function identify(cast: Cast, phrase: Range, spoken: readonly Spoken[]): Person {
  const said = cast.text.slice(phrase.start, phrase.end);
  const kind = cast.words.pronouns.get(said.toLowerCase());
  if (kind === 'male' || kind === 'female')
    return behindPronoun(cast, phrase, kind, spoken) ?? unnamed(said, cast.words);
  if (kind) return spoken.at(-1)?.person ?? unnamed(said, cast.words);
  return namedIn(cast, phrase, spoken) ?? behindRole(cast, said, phrase, spoken) ?? unnamed(said, cast.words);
}

function toPerson({ name, gender }: Referent): Person {
  return { name, gender, many: false };
}

/** A role or a pronoun as the text has it, but "The mayor" at a sentence's start is "the mayor" elsewhere. */
function unnamed(said: string, { determiners }: SpeakerWords): Person {
  const first = /^\p{L}+/u.exec(said)?.[0] ?? '';
  const name = determiners.has(first.toLowerCase()) ? first.toLowerCase() + said.slice(first.length) : said;
  return { name, gender: null, many: /s$/.test(said) };
}

/** Whom the paragraph is about, if it named someone since the last speaker; else the last speaker; else the last named. */
function behindPronoun(cast: Cast, at: Range, gender: Gender, spoken: readonly Spoken[]): Person | null {
  const fits = (other: Gender | null): boolean => other === null || other === gender;
  const genderOf = (mention: NameMention): Gender | null => cast.referentOf.get(mention)!.gender;
  const speaker = spoken.slice(-1).find(({ person }) => fits(person.gender) && !person.many);
  const near = speaker && at.start - speaker.at.start < PRONOUN_REACH ? speaker : undefined;
  const persons = mentionsBefore(cast, at.start).filter(
    (mention) => isPerson(cast, mention) && fits(genderOf(mention)),
  );
  const reached = Math.max(0, at.start - PRONOUN_REACH);
  const paragraph = reached + cast.text.slice(reached, at.start).lastIndexOf('\n');
  const topic = persons.findLast(({ start }) => start > Math.max(paragraph, near?.at.end ?? 0));
  if (topic && (near?.person.gender !== gender || genderOf(topic) === gender))
    return toPerson(cast.referentOf.get(topic)!);
  const sure = persons.find((mention) => genderOf(mention) === gender);
  const isLater = near?.person.gender === null && sure !== undefined && sure.start > near.at.end;
  if (near && !isLater) return near.person;
  const mention = sure ?? persons[0];
  return mention ? toPerson(cast.referentOf.get(mention)!) : null;
}

function isPerson(cast: Cast, mention: NameMention): boolean {
  return cast.referentOf.get(mention)!.kind === 'person';
}

/** Mentions in the reporter's words before an offset, the nearest first, not farther than a pronoun reaches. */
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

/** Nouns that make a name before them a mere qualifier: the Roe campaign, Roe aides. */
const RETINUE =
  /^\p{Ll}*(?:campaign|spokes|aide|official|lawyer|attorney|supporter|ally|allies|adviser|advisor|team|staff)/u;

/** The name that heads the phrase: not one behind "of" or with a possessive; a person before a group. */
function namedIn(cast: Cast, phrase: Range, spoken: readonly Spoken[]): Person | null {
  const { text, words } = cast;
  const heads = mentionsBefore(cast, phrase.end)
    .filter(({ start }) => start >= phrase.start)
    .reverse()
    .filter((mention) => {
      const before = text.slice(phrase.start, mention.fullStart).trimEnd().split(/\s/).at(-1)!;
      const possessive = /^['’]s?\s/.test(text.slice(mention.end, mention.end + 3));
      return !words.prepositions.has(before.toLowerCase()) && !possessive;
    });
  const head = heads.findLast((mention) => isPerson(cast, mention)) ?? heads.at(-1);
  if (!head) return namedBeside(cast, phrase);
  const tail = text.slice(head.end, phrase.end).trim();
  // "the Clinton campaign": the name only qualifies the noun after it.
  if (/^\p{Ll}/u.test(tail) && (!isPerson(cast, head) || RETINUE.test(tail))) return null;
  const referent = cast.referentOf.get(head)!;
  // Of two Clintons the one who just spoke goes on, unless a title says otherwise.
  const last = spoken.at(-1)?.person;
  const isKin = head.words.length === 1 && last?.name.endsWith(` ${head.words[0]!}`) === true;
  if (isKin && (head.titles.length === 0 || last.gender === referent.gender)) return last;
  return toPerson(referent);
}

/** "the head of the council, Jane Roe, said": the name in apposition right after a role. */
function namedBeside(cast: Cast, phrase: Range): Person | null {
  const near = mentionsBefore(cast, phrase.end + APPOSITION).find(({ fullStart }) => fullStart >= phrase.end);
  if (!near || !/^, $/.test(cast.text.slice(phrase.end, near.fullStart))) return null;
  const closes = /^\s?[,.;:"“”«»]/.test(cast.text.slice(near.end, near.end + 2));
  const isGroup = cast.referentOf.get(near)!.kind === 'group';
  return closes && near.words.length > 1 && !isGroup ? toPerson(cast.referentOf.get(near)!) : null;
}

/** Characters after a role within which the name beside it begins. */
const APPOSITION = 3;

/** Speakers back that a role may mean. */
const REMEMBERED = 30;
/** Characters back to where a role was told of in full: "An unnamed senior official …. … the official said". */
const INTRODUCED = 600;

/** "the president" is whoever bears that title; "the official" is the one who was told of before. */
function behindRole(cast: Cast, said: string, at: Range, spoken: readonly Spoken[]): Person | null {
  const words = said.toLowerCase().split(/\s+/);
  if (words.length < 2 || !DEFINITE.test(words[0]!)) return null;
  const head = words.at(-1)!;
  const earlier = spoken
    .slice(-REMEMBERED)
    .findLast(({ person }) => person.name.toLowerCase().split(/\s+/).at(-1) === head);
  if (earlier) return earlier.person;
  const bearer = mentionsBefore(cast, at.start).find((mention) =>
    cast.referentOf.get(mention)!.titles.has(head),
  );
  if (bearer) return toPerson(cast.referentOf.get(bearer)!);
  const phrase = introduced(cast.text.slice(Math.max(0, at.start - INTRODUCED), at.start), head);
  return phrase === null ? null : unnamed(phrase, cast.words);
}

const DEFINITE = /^(?:the|el|la|le|der|die|das|o|a|l['’].*)$/;
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
