import type { Pair } from './weigh.ts';

/**
 * A passage of this many words, and of this share of the shorter sentence: of 200 labelled pairs with such a passage 193
 * are links, and three more are to one of two readings.
 */
const LEAST_WORDS = 6;
const LEAST_SHARE = 0.4;

/** The longest passages that a sentence shares with others: how many words, and how many others share as many. */
interface Longest {
  readonly words: Uint32Array;
  readonly times: Uint32Array;
}

/**
 * Finds the pairs of sentences that share a passage of the same words which the shorter one shares with no other
 * sentence. The networks, learned from news, trust such a pair too little in long texts, where each word stands in
 * many sentences; the words in this order still stand in two alone.
 */
export class LonePassages {
  private readonly pair: Pair;
  private readonly longestA: Longest;
  private readonly longestB: Longest;

  constructor(pair: Pair) {
    this.pair = pair;
    this.longestA = nothingYet(pair.a.length);
    this.longestB = nothingYet(pair.b.length);
  }

  /** Notes the words of the longest passage that sentence `i` of A and `j` of B share. */
  add(i: number, j: number, words: number): void {
    note(this.longestA, i, words);
    note(this.longestB, j, words);
  }

  /** Whether such a passage is long enough to tell of a link. */
  isTelling(i: number, j: number, words: number): boolean {
    return words >= LEAST_WORDS && words >= LEAST_SHARE * Math.min(this.lengthA(i), this.lengthB(j));
  }

  /** Whether no other pair of the shorter sentence shares as long a passage; to be asked when all pairs were added. */
  isLone(i: number, j: number, words: number): boolean {
    const [lengthA, lengthB] = [this.lengthA(i), this.lengthB(j)];
    return (
      (lengthA > lengthB || isOnly(this.longestA, i, words)) &&
      (lengthB > lengthA || isOnly(this.longestB, j, words))
    );
  }

  private lengthA(i: number): number {
    return this.pair.a[i]!.sequence.length;
  }

  private lengthB(j: number): number {
    return this.pair.b[j]!.sequence.length;
  }
}

function nothingYet(sentences: number): Longest {
  return { words: new Uint32Array(sentences), times: new Uint32Array(sentences) };
}

function note({ words, times }: Longest, at: number, length: number): void {
  if (length > words[at]!) {
    words[at] = length;
    times[at] = 1;
  } else if (length === words[at]!) times[at]!++;
}

function isOnly({ words, times }: Longest, at: number, length: number): boolean {
  return words[at] === length && times[at] === 1;
}
