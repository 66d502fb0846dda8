import type { Account, CommonText, Span } from '../model.ts';
import { shortId } from '../text/hash.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { onClusters } from '../text/graphemes.ts';
import { Interner } from '../text/interner.ts';
import { NumberList } from '../text/number-list.ts';
import { createReader, type Reader } from '../text/reader.ts';

/**
 * Runs of the same words outside quotations: text that both accounts took from one source, or one from the other. Where
 * accounts agree in such a run, that is one report and not two. From `LEAST_WORDS` words on, in the order of A; a word
 * of B lies in one run at most.
 */
export function findCommonText(
  a: Account,
  b: Account,
  reader: Reader = createReader(),
  checkpoint: Checkpoint = unhurried,
): CommonText[] {
  const ids = new Interner();
  const [wordsA, wordsB] = [a, b].map((account) => plainWords(account, ids, reader, checkpoint)) as [
    PlainWords,
    PlainWords,
  ];
  const index = indexRuns(hashRuns(wordsA));
  checkpoint();
  const hashesB = hashRuns(wordsB);
  const found: CommonText[] = [];
  for (let j = 0; j < hashesB.length;) {
    checkpoint();
    const run = longestAt(wordsA, wordsB, placesOf(index, hashesB[j]!), j);
    if (run.length < LEAST_WORDS) {
      j += Math.max(1, run.length);
      continue;
    }
    const spans = { a: spanOf(a, wordsA, run.i, run.length), b: spanOf(b, wordsB, j, run.length) };
    const id = shortId(
      'common',
      a.sha256,
      String(spans.a.start),
      b.sha256,
      String(spans.b.start),
      String(run.length),
    );
    found.push({ id, words: run.length, ...spans });
    j += run.length;
  }
  return found.sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start);
}

/** Shorter runs are set phrases ("in a statement on Friday that the") that independent writers share. */
const LEAST_WORDS = 8;
/** Places followed for one run of words; a text that repeats itself more often is a list or a refrain. */
const MOST_PLACES = 8;

/** The words of an account outside quotations, each as its numbers. */
interface PlainWords {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The number of the norm, from 1 on, the same in both accounts. */
  readonly ids: Uint32Array;
  /** Where a quotation lies before the word: a border that no run may cross. */
  readonly borders: ReadonlySet<number>;
}

/** `length` words from the i-th of A on, which B says too. */
interface Run {
  readonly i: number;
  readonly length: number;
}

function plainWords(account: Account, known: Interner, reader: Reader, checkpoint: Checkpoint): PlainWords {
  const quotes = [...account.quotes].sort((one, other) => one.start - other.start);
  const [starts, ends, ids] = [new NumberList(), new NumberList(), new NumberList()];
  const borders = new Set<number>();
  let next = 0;
  const wordsOf = reader.sentenceWords(account);
  for (const [sentence, { role }] of account.sentences.entries()) {
    checkpoint();
    if (role === 'boilerplate' || role === 'bio' || role === 'byline') continue;
    for (const { start, end, norm } of wordsOf.of(sentence)) {
      while (next < quotes.length && quotes[next]!.end <= start) {
        next++;
        borders.add(starts.length);
      }
      if (next < quotes.length && quotes[next]!.start <= start) continue;
      starts.push(start);
      ends.push(end);
      ids.push(1 + known.idOf(norm));
    }
  }
  return { starts: starts.toArray(), ends: ends.toArray(), ids: ids.toArray(), borders };
}

/** A number for each run of `LEAST_WORDS` words, equal for equal runs (a rolling hash, Karp & Rabin 1987). */
function hashRuns({ ids }: PlainWords): Int32Array {
  const hashes = new Int32Array(Math.max(0, ids.length - LEAST_WORDS + 1));
  let hash = 0;
  ids.forEach((id, at) => {
    const gone = at < LEAST_WORDS ? 0 : ids[at - LEAST_WORDS]!;
    hash = (Math.imul(hash, BASE) + id - Math.imul(gone, HIGHEST)) | 0;
    if (at >= LEAST_WORDS - 1) hashes[at - LEAST_WORDS + 1] = hash;
  });
  return hashes;
}

/** An odd number, so that no bit of a hash is lost in multiplying; and what the word that leaves a run counts for. */
const BASE = 0x01000193;
const HIGHEST = Array.from({ length: LEAST_WORDS }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * Where each run stands, by its hash: runs that share the last bits of theirs form a chain, from `firsts` along `nexts`,
 * ascending and ended by -1. A list for each run took 70 bytes a word.
 */
interface RunIndex {
  readonly hashes: Int32Array;
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
}

function indexRuns(hashes: Int32Array): RunIndex {
  // At least one for each run, and a power of 2, so that the last bits of a hash name one.
  const firsts = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length + 1))).fill(-1);
  const nexts = new Int32Array(hashes.length);
  for (let at = hashes.length - 1; at >= 0; at--) {
    const chain = hashes[at]! & (firsts.length - 1);
    nexts[at] = firsts[chain]!;
    firsts[chain] = at;
  }
  return { hashes, firsts, nexts };
}

/** The first places of runs with a hash, ascending. */
function placesOf({ hashes, firsts, nexts }: RunIndex, hash: number): number[] {
  const places: number[] = [];
  for (let at = firsts[hash & (firsts.length - 1)]!; at >= 0 && places.length < MOST_PLACES; at = nexts[at]!)
    if (hashes[at] === hash) places.push(at);
  return places;
}

/** The longest run that begins at the j-th word of B and at one of the places in A. */
function longestAt(a: PlainWords, b: PlainWords, places: readonly number[], j: number): Run {
  let best: Run = { i: 0, length: 0 };
  for (const i of places) {
    let length = a.ids[i] === b.ids[j] ? 1 : 0;
    while (length > 0 && goesOn(a, i + length, b, j + length)) length++;
    if (length > best.length) best = { i, length };
  }
  return best;
}

function goesOn(a: PlainWords, i: number, b: PlainWords, j: number): boolean {
  return i < a.ids.length && a.ids[i] === b.ids[j] && !a.borders.has(i) && !b.borders.has(j);
}

function spanOf(account: Account, { starts, ends }: PlainWords, from: number, length: number): Span {
  return onClusters(account.text, {
    account: account.id,
    start: starts[from]!,
    end: ends[from + length - 1]!,
  });
}
