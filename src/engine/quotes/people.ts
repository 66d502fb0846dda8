import { PERSON_NOUNS, PERSON_TITLES } from '../text/data/name-words.ts';
import type { NameMention } from '../text/names.ts';
import type { Range } from '../text/range.ts';
import type { Gender, Referent } from '../text/referents.ts';
import { reportingVerb } from '../text/reporting.ts';
import { firstFrom, isPlural, mentionsIn, type Cast, type Person, type Told } from './cast.ts';

export function isPerson(cast: Cast, mention: NameMention): boolean {
  return toldOf(cast, mention).human;
}

export function personOf(cast: Cast, mention: NameMention): Person {
  const { name, kind } = cast.referentOf.get(mention)!;
  const told = toldOf(cast, mention);
  return { name, ...told, many: kind === 'group' || (!told.human && !name.includes(' ') && isPlural(name)) };
}

/** What is known of who bears a name, read once for each of them. */
function toldOf(cast: Cast, mention: NameMention): Told {
  const referent = cast.referentOf.get(mention)!;
  const known = cast.told.get(referent);
  if (known) return known;
  const human = referent.kind === 'person' || isToldAsPerson(cast, referent);
  const told = { human, gender: referent.gender ?? (human ? genderInUse(cast, referent) : null) };
  cast.told.set(referent, told);
  return told;
}

/** Mentions of one name that are looked at: more tell nothing new. */
const MOST_MENTIONS = 20;

/**
 * A full name that no title and no known given name tells, with an age, a role or "who" beside it, or whose last word alone
 * says something: "Rilo Hent, the party chairman", "Hent said".
 */
function isToldAsPerson(cast: Cast, { kind, mentions }: Referent): boolean {
  const { text, words } = cast;
  if (kind !== 'unknown' || !mentions.some((mention) => mention.words.length > 1)) return false;
  return mentions.slice(0, MOST_MENTIONS).some((mention) => {
    if (mention.words.length === 1) return isSpeaking(cast, mention);
    const after = text.slice(mention.end, mention.end + LONGEST_ROLE);
    if (/^, (?:(?:aged )?\d{2},|who(?:se)?\s)/.test(after)) return true;
    const before = text.slice(Math.max(0, mention.fullStart - LONGEST_LEAD), mention.fullStart);
    if (PERSON_NOUNS.has(before.trimEnd().replace(/,$/, '').split(/\s/).at(-1)!)) return true;
    const role = /^, ((?:[\p{Ll}'’-]+ ){0,4}\p{Ll}+)/u.exec(after)?.[1]?.split(' ') ?? [];
    const head = role.findIndex((word) => PERSON_TITLES.has(word) || PERSON_NOUNS.has(word));
    return (
      head >= 0 &&
      role.slice(0, head).every((word) => !words.prepositions.has(word) && !words.relatives.has(word))
    );
  });
}

/**
 * Whether a reporting verb stands right behind a name, "Roe said", "the mayor, Jane Roe, said", or right before it and
 * behind a comma: "…, noted the Gazette's Jane Roe".
 */
export function isSpeaking({ text, language }: Cast, { fullStart, end }: NameMention): boolean {
  const isVerb = (word: string | undefined): boolean =>
    word !== undefined && reportingVerb(word, language)?.sure === true;
  const isBeside = text.slice(Math.max(0, fullStart - 2), fullStart) === ', ';
  const after = text.slice(end, end + LONGEST_VERB);
  return (
    isVerb((isBeside ? /^,\s(\p{Ll}+)/u : /^\s(\p{Ll}+)/u).exec(after)?.[1]) ||
    isVerb(BEFORE_NAME.exec(text.slice(Math.max(0, fullStart - LONGEST_LEAD), fullStart))?.[1])
  );
}

const BEFORE_NAME = /[,"”»’]\s(\p{Ll}+)\s(?:(?:the\s)?\p{Lu}\S*['’]s\s)?$/u;
/** Characters of a comma, a space and a verb, and of a verb before the possessor of a name. */
const LONGEST_VERB = 20;
const LONGEST_LEAD = 40;

/** Characters of "the party's former deputy chairman", and some. */
const LONGEST_ROLE = 60;

/**
 * Man or woman by the pronouns that go on with a name: "Obama said he …", "Obama spoke. He …". Only sentences that name
 * nobody else count; `null` unless they agree.
 */
function genderInUse(cast: Cast, { mentions }: Referent): Gender | null {
  const votes = { male: 0, female: 0 };
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const { within, next } = pronounsAfter(cast, mention);
    if (within) votes[within] += 1;
    else if (next) votes[next] += OPENING_VOTES;
  }
  const [most, least] = [Math.max(votes.male, votes.female), Math.min(votes.male, votes.female)];
  if (most < LEAST_VOTES || most < LEAST_RATIO * least) return null;
  return votes.male > votes.female ? 'male' : 'female';
}

/** One pronoun inside the sentence may be somebody else's, one that opens the next seldom is. */
const LEAST_VOTES = 2;
const OPENING_VOTES = 2;
const LEAST_RATIO = 3;

/** The genders of the first subject pronoun behind a name in its sentence, and of the one that opens the next sentence. */
function pronounsAfter(cast: Cast, mention: NameMention): { within: Gender | null; next: Gender | null } {
  const { sentences } = cast;
  const index = firstFrom(sentences, mention.start + 1) - 1;
  const [sentence, next] = [sentences[index], sentences[index + 1]];
  if (!sentence || namesOthers(cast, sentence, mention)) return { within: null, next: null };
  return {
    within: pronounIn(cast, { start: mention.end, end: sentence.end }, Infinity),
    next: next ? pronounIn(cast, next, 1) : null,
  };
}

function namesOthers(cast: Cast, sentence: Range, mention: NameMention): boolean {
  const own = cast.referentOf.get(mention);
  return mentionsIn(cast, sentence).some((other) => {
    const referent = cast.referentOf.get(other)!;
    return referent !== own && referent.kind !== 'group';
  });
}

/** The first subject pronoun among so many words of a passage, quotations left out. */
function pronounIn({ text, words, quoted }: Cast, { start, end }: Range, most: number): Gender | null {
  let count = 0;
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\p{L}+/gu)) {
    if (++count > most) return null;
    const at = start + index;
    const quote = quoted[firstFrom(quoted, at + 1) - 1];
    if (quote && quote.end > at) continue;
    const lower = word.toLowerCase();
    const kind = words.pronouns.get(lower);
    if ((kind === 'male' || kind === 'female') && !words.objects.has(lower)) return kind;
  }
  return null;
}
