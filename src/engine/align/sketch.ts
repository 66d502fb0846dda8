import type { Account, Role } from '../model.ts';
import { findWords, type Word } from '../text/words.ts';
import { findNames } from './names.ts';
import { numberOf } from './numbers.ts';

/** A sorted list of distinct term ids. */
export type Terms = readonly number[];

/** One sentence as the scorer sees it: words interned to numbers, so that comparing two is merging sorted lists. */
export interface Sketch {
  readonly words: readonly Word[];
  /** The term of each word, in order; function words too. */
  readonly sequence: readonly number[];
  /** What the sentence is about: stems of content words, numbers, aliases of names. */
  readonly terms: Terms;
  readonly names: Terms;
  readonly numbers: Terms;
  /** Terms inside quotation marks. */
  readonly quoted: Terms;
  /** Surname or role of who is quoted, as term ids. */
  readonly speakers: Terms;
  readonly role: Role;
  readonly paragraph: number;
  /** 0 at the start of the account, 1 at its end. */
  readonly place: number;
}

/** Both accounts, ready to compare. */
export interface Sketches {
  readonly a: readonly Sketch[];
  readonly b: readonly Sketch[];
  /** Number of sentences of A and of B that hold each term. */
  readonly countA: Uint32Array;
  readonly countB: Uint32Array;
  /** How telling each term is: the logarithm of the inverse share of sentences of both accounts that hold it. */
  readonly weight: Float64Array;
  /** The term itself, for evidence and tests. */
  readonly terms: readonly string[];
}

/** Gives each distinct string a number, in order of first sight. */
class Interner {
  readonly strings: string[] = [];
  private readonly ids = new Map<string, number>();

  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }
}

/** Reads both accounts once into what the scorer needs. */
export function sketchBoth(a: Account, b: Account): Sketches {
  const interner = new Interner();
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const isName = findNames([
    { account: a, words: wordsA },
    { account: b, words: wordsB },
  ]);
  const sketchesA = sketchAll(a, wordsA, isName, interner);
  const sketchesB = sketchAll(b, wordsB, isName, interner);
  const size = interner.strings.length;
  const countA = countTerms(sketchesA, size);
  const countB = countTerms(sketchesB, size);
  const total = sketchesA.length + sketchesB.length;
  const weight = Float64Array.from(countA, (inA, id) => Math.log((total + 1) / (inA + countB[id]! + 0.5)));
  return { a: sketchesA, b: sketchesB, countA, countB, weight, terms: interner.strings };
}

function wordsOf(account: Account): Word[][] {
  return account.sentences.map((sentence) => findWords(account.text, sentence, account.language));
}

function sketchAll(
  account: Account,
  words: readonly Word[][],
  isName: (norm: string) => boolean,
  interner: Interner,
): Sketch[] {
  const quotes = account.sentences.map(() => [] as Account['quotes'][number][]);
  for (const quote of account.quotes) for (const s of quote.sentences) quotes[s]?.push(quote);
  const last = Math.max(1, account.sentences.length - 1);
  return account.sentences.map((sentence, i) => {
    const own = words[i]!;
    const terms: number[] = [];
    const names: number[] = [];
    const numbers: number[] = [];
    const quoted: number[] = [];
    const sequence = own.map((word) => {
      const number = numberOf(word.norm);
      const id = interner.idOf(number ?? word.stem);
      const name = isName(word.norm);
      if (word.stop && !name && number === null) return id;
      terms.push(id);
      if (number !== null) numbers.push(id);
      else if (name) names.push(id);
      if (quotes[i]!.some((quote) => quote.start <= word.start && word.end <= quote.end)) quoted.push(id);
      return id;
    });
    const speakers = quotes[i]!.flatMap((quote) =>
      quote.speaker
        ? findWords(quote.speaker.name, { start: 0, end: quote.speaker.name.length }, account.language)
            .filter((word) => !word.stop)
            .map((word) => interner.idOf(word.stem))
        : [],
    );
    return {
      words: own,
      sequence,
      terms: distinct(terms),
      names: distinct(names),
      numbers: distinct(numbers),
      quoted: distinct(quoted),
      speakers: distinct(speakers),
      role: sentence.role,
      paragraph: sentence.paragraph,
      place: i / last,
    };
  });
}

function distinct(ids: readonly number[]): Terms {
  return [...new Set(ids)].sort((one, other) => one - other);
}

function countTerms(sketches: readonly Sketch[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const sketch of sketches) for (const id of sketch.terms) counts[id]!++;
  return counts;
}
