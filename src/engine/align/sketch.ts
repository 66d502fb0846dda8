import type { Account, Quote, Role } from '../model.ts';
import type { Reader } from '../text/reader.ts';
import type { Word } from '../text/words.ts';
import { familiesOf } from './kindred.ts';
import { findNames, type Names } from './names.ts';
import { readTerm, type TermKind } from './terms.ts';

/** What a sentence says with one word: the word's stem, or the number or name it stands for. */
export interface Term {
  /** The same for the same term in either account. */
  readonly id: number;
  readonly kind: TermKind;
  /** Where the sentence first has it: 0 at its start, 1 at its end. */
  readonly place: number;
  /** Ids of the families of kindred words that it belongs to. */
  readonly families: readonly number[];
}

/** One sentence with its words as numbers, so that comparing two is merging sorted lists. */
export interface Sketch {
  readonly words: readonly Word[];
  /** The term id of each word, in order; function words too. */
  readonly sequence: readonly number[];
  /** Distinct terms by ascending id, without function words. */
  readonly terms: readonly Term[];
  /** Distinct ids of its function words, ascending. */
  readonly stops: readonly number[];
  /** Names that it has or, where a pronoun points back, that the sentence before has; ascending ids. */
  readonly carried: readonly number[];
  readonly hasPronoun: boolean;
  /** Runs of words inside quotation marks, as positions in `sequence` (half-open). */
  readonly quoted: readonly (readonly [from: number, to: number])[];
  /** Distinct ids of the words that name who is quoted, ascending. */
  readonly speakers: readonly number[];
  readonly role: Role;
  readonly paragraph: number;
}

/** Both accounts, with one set of term ids. */
export interface Sketches {
  readonly a: readonly Sketch[];
  readonly b: readonly Sketch[];
  /** Term ids are below this. */
  readonly size: number;
}

/** Gives each distinct string a number, in order of first sight. */
class Interner {
  size = 0;
  private readonly ids = new Map<string, number>();

  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.size);
    return this.size++;
  }
}

/** Reads both accounts once into what the scorer needs. */
export function sketchBoth(a: Account, b: Account, reader: Reader): Sketches {
  const interner = new Interner();
  const wordsA = reader.sentenceWords(a);
  const wordsB = reader.sentenceWords(b);
  const names = findNames([
    { text: a.text, sentences: wordsA },
    { text: b.text, sentences: wordsB },
  ]);
  const sketchesA = sketchAll(a, wordsA, names, interner, reader);
  const sketchesB = sketchAll(b, wordsB, names, interner, reader);
  return { a: sketchesA, b: sketchesB, size: interner.size };
}

function sketchAll(
  account: Account,
  words: readonly (readonly Word[])[],
  names: Names,
  interner: Interner,
  reader: Reader,
): Sketch[] {
  const quotes = account.sentences.map((): Quote[] => []);
  for (const quote of account.quotes) for (const place of quote.sentences) quotes[place]?.push(quote);
  let before: readonly number[] = [];
  return account.sentences.map((sentence, i) => {
    const own = words[i]!;
    const read = readSentence(account, own, names, interner);
    const named = read.terms.filter((term) => term.kind === 'name').map((term) => term.id);
    const pointsBack = read.hasPronoun || named.length === 0;
    const carried = pointsBack ? distinct([...named, ...before]) : named;
    before = named;
    return {
      ...read,
      words: own,
      carried,
      quoted: quotes[i]!.flatMap((quote) => wordsWithin(own, quote.start, quote.end)),
      speakers: speakersOf(quotes[i]!, account.language, interner, reader),
      role: sentence.role,
      paragraph: sentence.paragraph,
    };
  });
}

function readSentence(account: Account, words: readonly Word[], names: Names, interner: Interner) {
  const { text, language } = account;
  const terms = new Map<number, Term>();
  const stops: number[] = [];
  let hasPronoun = false;
  const sequence = words.map((word, at) => {
    const { key, kind } = readTerm(text, words, at, names, language);
    const id = interner.idOf(key);
    if (kind === null) stops.push(id);
    else if (!terms.has(id))
      terms.set(id, { id, kind, place: at / words.length, families: familiesOf(word.stem, language) });
    hasPronoun ||= PERSONAL.has(word.norm);
    return id;
  });
  for (const { acronym, at } of names.acronymsIn(text, words)) {
    const id = interner.idOf(acronym);
    if (!terms.has(id)) terms.set(id, { id, kind: 'name', place: at / words.length, families: [] });
  }
  const sorted = [...terms.values()].sort((one, other) => one.id - other.id);
  return { sequence, terms: sorted, stops: distinct(stops), hasPronoun };
}

/** Pronouns that stand for a name of the sentence before. English; without them a name must be written out. */
const PERSONAL: ReadonlySet<string> = new Set('he she they his her their him it'.split(' '));

function speakersOf(
  quotes: readonly Quote[],
  language: string,
  interner: Interner,
  reader: Reader,
): number[] {
  if (quotes.length === 0) return [];
  const names = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));
  const words = [...names].flatMap((name) => reader.words(name, { start: 0, end: name.length }, language));
  return distinct(words.filter((word) => !word.stop).map((word) => interner.idOf(word.stem)));
}

function wordsWithin(words: readonly Word[], start: number, end: number): [number, number][] {
  const from = words.findIndex((word) => word.start >= start);
  if (from < 0) return [];
  let to = from;
  while (to < words.length && words[to]!.end <= end) to++;
  return from < to ? [[from, to]] : [];
}

function distinct(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((one, other) => one - other);
}
