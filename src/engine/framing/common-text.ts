import type { Account, CommonText, Span } from '../model.ts';
import { shortId } from '../text/hash.ts';
import type { Range } from '../text/range.ts';
import { createReader, type Reader } from '../text/reader.ts';

/**
 * Runs of the same words outside quotations: text that both accounts took from one source, or one from the other. Where
 * accounts agree in such a run, that is one report and not two. From `LEAST_WORDS` words on, in the order of A; a word
 * of B lies in one run at most.
 */
export function findCommonText(a: Account, b: Account, reader: Reader = createReader()): CommonText[] {
  const [wordsA, wordsB] = [plainWords(a, reader), plainWords(b, reader)];
  const places = indexRuns(wordsA);
  const found: CommonText[] = [];
  for (let j = 0; j + LEAST_WORDS <= wordsB.length;) {
    const run = longestAt(wordsA, wordsB, places.get(keyAt(wordsB, j)) ?? [], j);
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

function plainWords(account: Account, reader: Reader): PlainWord[] {
  const quotes = [...account.quotes].sort((one, other) => one.start - other.start);
  const words: PlainWord[] = [];
  let next = 0;
  let afterQuote = false;
  const wordsOf = reader.sentenceWords(account);
  for (const [sentence, { role }] of account.sentences.entries()) {
    if (role === 'boilerplate' || role === 'bio' || role === 'byline') continue;
    for (const word of wordsOf[sentence]!) {
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

function keyAt(words: readonly PlainWord[], at: number): string {
  return words
    .slice(at, at + LEAST_WORDS)
    .map(({ norm }) => norm)
    .join(' ');
}

function indexRuns(words: readonly PlainWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
    const key = keyAt(words, at);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
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
    let length = 1;
    while (goesOn(a[i + length], b[j + length])) length++;
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
