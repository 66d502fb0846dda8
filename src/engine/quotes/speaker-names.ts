import type { Account, Quote } from '../model.ts';
import { unhurried, type Checkpoint } from '../text/checkpoint.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Reader } from '../text/reader.ts';
import { surname } from '../text/referents.ts';
import { reportingVerb } from '../text/reporting.ts';

/**
 * Settles what the speakers of all accounts are called, so that one person is one speaker wherever quotations are listed
 * or counted: "Rice", "Rice's" and "adviser Susan Rice" are Susan Rice if the account or another one names her so and
 * nobody else fits. What tells of nobody ("asked", "last week") is no speaker. `checkpoint` is called for each name.
 */
export function settleSpeakers(
  accounts: readonly Account[],
  reader: Reader,
  checkpoint: Checkpoint = unhurried,
): Account[] {
  const own = accounts.map((account) => renamed(account, ownNames(account, checkpoint)));
  if (!own.some(({ quotes }) => quotes.some(({ speaker }) => speaker && isSurname(speaker.name)))) return own;
  const people = own.map((account) => peopleIn(account, reader, checkpoint));
  return own.map((account, i) => {
    checkpoint();
    const bearers = bearersOf(people.filter((_, other) => other !== i).flat());
    return renamed(account, (name) => (isSurname(name) && bearers.get(name.toLowerCase())) || name);
  });
}

/** The account with other names for its speakers; `null` takes the speaker away. */
function renamed(account: Account, nameOf: (name: string) => string | null): Account {
  return { ...account, quotes: account.quotes.map((quote) => withName(quote, nameOf)) };
}

function withName(quote: Quote, nameOf: (name: string) => string | null): Quote {
  const { speaker } = quote;
  if (!speaker) return quote;
  const name = nameOf(speaker.name);
  if (name === speaker.name) return quote;
  return { ...quote, speaker: name === null ? null : { ...speaker, name } };
}

function isSurname(name: string): boolean {
  return /^\p{Lu}\S*$/u.test(name);
}

/** The people whom an account names in full; a name that tells of nobody by itself is a person's if it speaks. */
function peopleIn(
  account: Account,
  reader: Reader,
  checkpoint: Checkpoint,
): { readonly surname: string; readonly name: string }[] {
  const speakers = new Set(account.quotes.map(({ speaker }) => speaker?.name));
  return flatMap(reader.referents(account, checkpoint), ({ kind, name, mentions }) => {
    checkpoint();
    const full = mentions.find(({ words }) => words.join(' ') === name);
    const isPerson = kind === 'person' || (kind === 'unknown' && speakers.has(name));
    return isPerson && full && full.words.length > 1 ? [{ surname: surname(full), name }] : [];
  });
}

/** For each surname who bears it; `null` where several people do. */
function bearersOf(people: ReturnType<typeof peopleIn>): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const { surname, name } of people) {
    const known = bearers.get(surname);
    bearers.set(surname, known === undefined || known === name ? name : null);
  }
  return bearers;
}

/** What the speakers of an account are called as far as its own quotations tell. */
function ownNames({ quotes, language }: Account, checkpoint: Checkpoint): (name: string) => string | null {
  const names = new Set(flatMap(quotes, ({ speaker }) => (speaker ? [bareName(speaker.name)] : [])));
  const fullNameOf = fullNameFinder([...names].filter(isFullName));
  const known = new Map(
    [...names].map((name) => {
      checkpoint();
      return [name, isNobody(name, language) ? null : (fullNameOf(name) ?? name)];
    }),
  );
  return (name) => known.get(bareName(name)) ?? null;
}

function bareName(name: string): string {
  return name.replace(/['’]s?$/u, '').trim();
}

/**
 * Finds the one full name that a speaker's words hold, or whose surname they are; `null` if none or several do. Names
 * are looked up by their words: held one against another, the many speakers of a long text would take minutes.
 */
function fullNameFinder(full: readonly string[]): (name: string) => string | null {
  const places = new Map(full.map((name, place) => [name, place]));
  const longest = full.reduce((most, name) => Math.max(most, name.split(' ').length), 0);
  const byLast = new Map<string, string[]>();
  for (const name of full) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const bearers = byLast.get(last);
    if (bearers) bearers.push(name);
    else byLast.set(last, [name]);
  }
  return (name) => {
    const within = runsOfWords(name, longest).filter((run) => run !== name && places.has(run));
    within.sort((one, other) => one.length - other.length || places.get(one)! - places.get(other)!);
    if (within[0] !== undefined) return within[0];
    const bearers = /\s/.test(name) ? [] : (byLast.get(name) ?? []);
    return bearers.length === 1 ? bearers[0]! : null;
  };
}

/** Every run of at most so many words that a name holds: of "adviser Jo Lund" six. */
function runsOfWords(name: string, most: number): string[] {
  const words = name.split(' ');
  return flatMap(words, (_, from) =>
    words.slice(from, from + most).map((__, i) => words.slice(from, from + i + 1).join(' ')),
  );
}

/** Two words or more, all but particles and initials with a capital: "Jo Lund", "Ursula von der Leyen". */
function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
  return words.length > 1 && isCapital(words[0]) && isCapital(words.at(-1));
}

/** Words that end what was taken for a speaker and was none: times, and what was said instead of who said it. */
const NO_SPEAKER = new Set(
  `time week month year day morning evening night afternoon monday tuesday wednesday thursday friday saturday sunday
  comment comments remark remarks word words speech a an the same last next other`.split(/\s+/),
);

function isNobody(name: string, language: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1)!;
  if (NO_SPEAKER.has(last)) return true;
  return /^\p{Ll}+$/u.test(name) && (/(?:ed|ing)$/.test(name) || reportingVerb(name, language) !== null);
}
