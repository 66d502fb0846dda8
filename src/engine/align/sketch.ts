import type { Account, Quote, Role } from '../model.ts';
import { countHead } from '../text/count-head.ts';
import { flatMap } from '../text/flat-map.ts';
import { Interner } from '../text/interner.ts';
import type { Reader } from '../text/reader.ts';
import type { Word } from '../text/words.ts';
import { type Checkpoint, wordByWord } from '../text/checkpoint.ts';
import { findNames, type Names, type Read } from './names.ts';
import { findNearWords, type NearWords } from './near-words.ts';
import { createLexicon, KIND, type Kind, type Lexeme, type Lexicon } from './terms.ts';

/**
 * One sentence with its words as numbers, so that comparing two is merging sorted lists. A term is what the sentence
 * says with one word: its stem, or the number or name that it stands for.
 */
export interface Sketch {
  /** In words. */
  readonly length: number;
  /** The term id of each word, in order; function words too. */
  readonly sequence: readonly number[];
  /** Distinct terms by ascending id, without function words. */
  readonly ids: readonly number[];
  /** What each of them does in the sentence. */
  readonly kinds: readonly Kind[];
  /** Where the sentence first has each: 0 at its start, 1 at its end. */
  readonly places: readonly number[];
  /** Positions among `ids` of the terms that belong to families of kindred words, and those families. */
  readonly kin: readonly number[];
  readonly families: readonly (readonly number[])[];
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
  /** Ids of families of words are below this. */
  readonly families: number;
}

/** What the sentences of both accounts are read with. */
interface Reading {
  readonly reader: Reader;
  readonly interner: Interner;
  readonly lexicon: Lexicon;
  readonly checkpoint: Checkpoint;
}

/** What is known of the words of both accounts together. */
interface Known {
  readonly names: Names;
  readonly near: NearWords;
  readonly interner: Interner;
}

/** Reads both accounts once into what the scorer needs. */
export function sketchBoth(a: Account, b: Account, reader: Reader, checkpoint: Checkpoint): Sketches {
  const interner = new Interner();
  const reading = { reader, interner, lexicon: createLexicon(interner), checkpoint };
  const readA = readAccount(a, reading);
  const readB = readAccount(b, reading);
  const names = findNames([readA, readB], checkpoint);
  const known = { names, near: findNearWords(reading.lexicon.all(), names), interner };
  const sketchesA = sketchAll(a, readA, known, reading);
  const sketchesB = sketchAll(b, readB, known, reading);
  return { a: sketchesA, b: sketchesB, size: interner.size, families: known.near.familyCount };
}

function readAccount(account: Account, { reader, lexicon, checkpoint }: Reading): Read {
  const { text, language, sentences } = account;
  const words = reader.sentenceWords(account, checkpoint);
  const atWord = wordByWord(checkpoint);
  sentences.forEach((_, i) => {
    checkpoint();
    for (const word of words.of(i)) {
      atWord();
      lexicon.lexemeOf(word, language);
    }
  });
  return { text, words, sentences: sentences.length };
}

function sketchAll(account: Account, { text, words }: Read, known: Known, reading: Reading): Sketch[] {
  const quotes = account.sentences.map((): Quote[] => []);
  for (const quote of account.quotes) for (const place of quote.sentences) quotes[place]?.push(quote);
  let before: readonly number[] = [];
  return account.sentences.map(({ role, paragraph }, i) => {
    reading.checkpoint();
    const own = words.of(i);
    const lexemes = own.map((word) => reading.lexicon.lexemeOf(word, account.language));
    const { terms, sequence, stops, hasPronoun } = readSentence(text, own, lexemes, known);
    const named = terms.ids.filter((_, k) => terms.kinds[k] === KIND.name);
    const pointsBack = hasPronoun || named.length === 0;
    const carried = pointsBack ? distinct([...named, ...before]) : named;
    before = named;
    return {
      length: own.length,
      sequence,
      ids: terms.ids,
      kinds: terms.kinds,
      places: terms.places,
      kin: terms.kin,
      families: terms.families,
      stops,
      carried,
      hasPronoun,
      quoted: flatMap(quotes[i]!, (quote) => wordsWithin(own, quote.start, quote.end)),
      speakers: speakersOf(quotes[i]!, account.language, reading),
      role,
      paragraph,
    };
  });
}

/** Terms in the order of their first words, before they are sorted. */
interface Found {
  readonly ids: number[];
  readonly kinds: Kind[];
  readonly places: number[];
  readonly families: (readonly number[])[];
}

function readSentence(
  text: string,
  words: readonly Word[],
  lexemes: readonly Lexeme[],
  { names, near, interner }: Known,
) {
  const found: Found = { ids: [], kinds: [], places: [], families: [] };
  const seen = new Set<number>();
  const sequence: number[] = [];
  const stops: number[] = [];
  let hasPronoun = false;
  const add = (id: number, kind: Kind, at: number, families: readonly number[]) => {
    if (seen.has(id)) return;
    seen.add(id);
    found.ids.push(id);
    found.kinds.push(kind);
    found.places.push(at / words.length);
    found.families.push(families);
  };
  for (let at = 0; at < words.length; at++) {
    const lexeme = lexemes[at]!;
    const acronym = lexeme.kind === KIND.number ? null : names.acronymOf(text, words[at]!);
    const id = acronym === null ? lexeme.id : interner.idOf(acronym);
    const kind = acronym === null ? kindAt(lexemes, at, names) : KIND.name;
    sequence.push(id);
    if (kind === null) stops.push(id);
    else add(id, kind, at, near.familiesOf(lexeme));
    hasPronoun ||= lexeme.isPronoun;
  }
  for (const { acronym, at } of names.acronymsIn(text, words)) add(interner.idOf(acronym), KIND.name, at, []);
  // A copy has no room to grow, which pushing left behind each list: these are kept for every sentence.
  return { terms: sortTerms(found), sequence: sequence.slice(), stops: distinct(stops), hasPronoun };
}

function sortTerms({ ids, kinds, places, families }: Found) {
  const order = [...ids.keys()].sort((one, other) => ids[one]! - ids[other]!);
  const kin: number[] = [];
  const kinFamilies: (readonly number[])[] = [];
  order.forEach((from, k) => {
    if (families[from]!.length === 0) return;
    kin.push(k);
    kinFamilies.push(families[from]!);
  });
  return {
    ids: order.map((k) => ids[k]!),
    kinds: order.map((k) => kinds[k]!),
    places: order.map((k) => places[k]!),
    kin: kin.slice(),
    families: kinFamilies.slice(),
  };
}

/** A name this many words ahead, with no function word between, makes a word part of the name's title. */
const TITLE_REACH = 3;

function kindAt(lexemes: readonly Lexeme[], at: number, names: Names): Kind | null {
  const lexeme = lexemes[at]!;
  if (lexeme.kind === null) return null;
  if (names.isName(lexeme)) return lexeme.kindAsName;
  return lexeme.kind === KIND.core && isTitle(lexemes, at, names) ? KIND.frame : lexeme.kind;
}

function isTitle(lexemes: readonly Lexeme[], at: number, names: Names): boolean {
  for (let next = at + 1; next <= at + TITLE_REACH && next < lexemes.length; next++) {
    if (names.isName(lexemes[next]!)) return true;
    if (lexemes[next]!.stop) return false;
  }
  return false;
}

function speakersOf(quotes: readonly Quote[], language: string, { reader, lexicon }: Reading): number[] {
  if (quotes.length === 0) return [];
  const names = new Set(flatMap(quotes, ({ speaker }) => (speaker ? [speaker.name] : [])));
  const words = flatMap([...names], (name) => reader.words(name, { start: 0, end: name.length }, language));
  return distinct(words.filter((word) => !word.stop).map((word) => lexicon.lexemeOf(word, language).id));
}

function wordsWithin(words: readonly Word[], start: number, end: number): [number, number][] {
  // By halves: a sentence may hold thousands of quotations.
  const from = countHead(words, (word) => word.start < start);
  let to = from;
  while (to < words.length && words[to]!.end <= end) to++;
  return from < to ? [[from, to]] : [];
}

function distinct(ids: readonly number[]): number[] {
  return ids.length < 2 ? [...ids] : [...new Set(ids)].sort((one, other) => one - other);
}
