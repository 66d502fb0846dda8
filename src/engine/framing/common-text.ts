import type { Account, CommonText, Span } from '../model.ts';
import { shortId } from '../text/hash.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
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
  const [wordsA, wordsB] = [plainWords(a, reader, checkpoint), plainWords(b, reader, checkpoint)];
  const ids = new Map<string, number>();
  const places = indexRuns(hashRuns(wordsA, ids));
  const hashesB = hashRuns(wordsB, ids);
  const found: CommonText[] = [];
  for (let j = 0; j + LEAST_WORDS <= wordsB.length;) {
    checkpoint();
    const run = longestAt(wordsA, wordsB, places.get(hashesB[j]!) ?? [], j);
    j += Math.max(1, run.length);
    if (run.length < LEAST_WORDS) continue;
    const spans = { a: spanOf(a, wordsA, run.i, run.length), b: spanOf(b, wordsB, run.j, run.length) };
    const id = shortId(
      'common',
      a.sha256,
      String(spans.a.start),
      b.sha256,
      String(spans.b.start),
      String(run.length),
    );
    found.push({ id, words: run.length, ...spans });
  }
  return found.sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start);
}

/** Shorter runs are set phrases ("in a statement on Friday that the") that independent writers share. */
const LEAST_WORDS = 8;
/** Places followed for one run of words; a text that repeats itself more often is a list or a refrain. */
const MOST_PLACES = 8;

interface PlainWord extends Range {
  readonly norm: string;
  /** A border that no run may cross: a quotation lies before this word. */
  readonly afterQuote: boolean;
}

/** `length` words from the i-th of A and the j-th of B on. */
interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

function plainWords(account: Account, reader: Reader, checkpoint: Checkpoint): PlainWord[] {
  const quotes = [...account.quotes].sort((one, other) => one.start - other.start);
  const words: PlainWord[] = [];
  let next = 0;
  let afterQuote = false;
  const wordsOf = reader.sentenceWords(account);
  for (const [sentence, { role }] of account.sentences.entries()) {
    checkpoint();
    if (role === 'boilerplate' || role === 'bio' || role === 'byline') continue;
    for (const word of wordsOf.of(sentence)) {
      while (next < quotes.length && quotes[next]!.end <= word.start) {
        next++;
        afterQuote = true;
      }
      if (next < quotes.length && quotes[next]!.start <= word.start) continue;
      words.push({ start: word.start, end: word.end, norm: word.norm, afterQuote });
      afterQuote = false;
    }
  }
  return words;
}

/** A number for each run of `LEAST_WORDS` words, equal for equal runs (a rolling hash, Karp & Rabin 1987). */
function hashRuns(words: readonly PlainWord[], ids: Map<string, number>): Int32Array {
  const own = Int32Array.from(words, ({ norm }) => {
    const known = ids.get(norm);
    if (known !== undefined) return known;
    ids.set(norm, ids.size + 1);
    return ids.size;
  });
  const hashes = new Int32Array(Math.max(0, words.length - LEAST_WORDS + 1));
  let hash = 0;
  own.forEach((id, at) => {
    const gone = at < LEAST_WORDS ? 0 : own[at - LEAST_WORDS]!;
    hash = (Math.imul(hash, BASE) + id - Math.imul(gone, HIGHEST)) | 0;
    if (at >= LEAST_WORDS - 1) hashes[at - LEAST_WORDS + 1] = hash;
  });
  return hashes;
}

/** An odd number, so that no bit of a hash is lost in multiplying; and what the word that leaves a run counts for. */
const BASE = 0x01000193;
const HIGHEST = Array.from({ length: LEAST_WORDS }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Where each run stands, by its hash. */
function indexRuns(hashes: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  hashes.forEach((hash, at) => {
    const known = places.get(hash);
    if (!known) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  });
  return places;
}

function longestAt(
  a: readonly PlainWord[],
  b: readonly PlainWord[],
  places: readonly number[],
  j: number,
): Run {
  let best: Run = { i: 0, j, length: 0 };
  for (const i of places) {
    let length = a[i]!.norm === b[j]!.norm ? 1 : 0;
    while (length > 0 && goesOn(a[i + length], b[j + length])) length++;
    if (length > best.length) best = { i, j, length };
  }
  return best;
}

function goesOn(one: PlainWord | undefined, other: PlainWord | undefined): boolean {
  return one !== undefined && one.norm === other?.norm && !one.afterQuote && !other.afterQuote;
}

function spanOf(account: Account, words: readonly PlainWord[], from: number, length: number): Span {
  return { account: account.id, start: words[from]!.start, end: words[from + length - 1]!.end };
}
