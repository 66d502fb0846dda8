import type { Account, Role } from '../model.ts';
import type { Word } from '../text/words.ts';
import { findWords } from '../text/words.ts';
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

/** One sentence as the scorer sees it: words as numbers, so that comparing two is merging sorted lists. */
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

/** Both accounts, ready to compare. */
export interface Sketches {
  readonly a: readonly Sketch[];
  readonly b: readonly Sketch[];
  /** Number of sentences of A and of B that hold each term. */
  readonly countA: Uint32Array;
  readonly countB: Uint32Array;
  /** How telling each term is: logarithm of the inverse share of sentences, of both accounts, that hold it. */
  readonly weight: Float64Array;
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
export function sketchBoth(a: Account, b: Account): Sketches {
  const interner = new Interner();
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const names = findNames([
    { text: a.text, sentences: wordsA },
    { text: b.text, sentences: wordsB },
  ]);
  const sketchesA = sketchAll(a, wordsA, names, interner);
  const sketchesB = sketchAll(b, wordsB, names, interner);
  const countA = countTerms(sketchesA, interner.size);
  const countB = countTerms(sketchesB, interner.size);
  const total = sketchesA.length + sketchesB.length;
  const weight = Float64Array.from(countA, (inA, id) => Math.log((total + 1) / (inA + countB[id]! + 0.5)));
  return { a: sketchesA, b: sketchesB, countA, countB, weight };
}

function wordsOf(account: Account): Word[][] {
  return account.sentences.map((sentence) => findWords(account.text, sentence, account.language));
}

function sketchAll(
  account: Account,
  words: readonly (readonly Word[])[],
  names: Names,
  interner: Interner,
): Sketch[] {
  const quotes = account.sentences.map((): Account['quotes'][number][] => []);
  for (const quote of account.quotes) for (const place of quote.sentences) quotes[place]?.push(quote);
  let before: readonly number[] = [];
  return account.sentences.map((sentence, i) => {
    const own = words[i]!;
    const read = readSentence(account, own, names, interner);
    const named = read.terms.filter((term) => term.kind === 'name').map((term) => term.id);
    const pointsBack = read.hasPronoun || named.length === 0;
    const carried = pointsBack ? distinct([...named, ...before]) : named;
    before = named;
    const mine = quotes[i]!;
    const speakers = mine.flatMap(({ speaker }) =>
      speaker ? termIds(speaker.name, account.language, interner) : [],
    );
    return {
      ...read,
      words: own,
      carried,
      quoted: mine.flatMap((quote) => wordsWithin(own, quote.start, quote.end)),
      speakers: distinct(speakers),
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

function termIds(name: string, language: string, interner: Interner): number[] {
  return findWords(name, { start: 0, end: name.length }, language)
    .filter((word) => !word.stop)
    .map((word) => interner.idOf(word.stem));
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

function countTerms(sketches: readonly Sketch[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const sketch of sketches) for (const { id } of sketch.terms) counts[id]!++;
  return counts;
}
