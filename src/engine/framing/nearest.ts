import type { Checkpoint } from '../text/checkpoint.ts';
import type { Passage, Token, View } from './view.ts';

/** The most like sentence of the other account, and how like it is, 0..1. */
interface Nearest {
  readonly sentence: number;
  readonly score: number;
}

/** The sentence of an account most like a passage of another, `null` if none shares a telling word. */
export type NearestFinder = (passage: Passage) => Nearest | null;

/** A word in more sentences than this leads nowhere. Bounds the work on long texts. */
const MOST_POSTINGS = 40;

/** The sentences of one account by the numbers of the keys of their telling words. */
interface Index {
  /** The sentences with key `id`, ascending, stand from `starts[id]` to `starts[id + 1]`. */
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
  /** What the words of each sentence weigh together. */
  readonly weights: Float64Array;
  /** What a sentence that is asked for shares with each; zero between questions. */
  readonly shared: Float64Array;
}

/**
 * Finds the nearest sentence by the cosine of telling words, rare ones weighing more. A sentence is held only against
 * those that share a word that is not everywhere.
 */
export function nearestFinder(
  view: View,
  rarity: (token: Token) => number,
  checkpoint: Checkpoint,
): NearestFinder {
  const index = indexView(view, rarity, checkpoint);
  return (passage) => nearestIn(index, tellingWords(passage), rarity);
}

/** The telling words of a passage, each once. */
function tellingWords({ tokens }: Passage): Token[] {
  const met = new Set<number>();
  return tokens.filter(({ id, light }) => !light && !met.has(id) && met.add(id));
}

function indexView(
  { passages, holders }: View,
  rarity: (token: Token) => number,
  checkpoint: Checkpoint,
): Index {
  // A view counts the sentences with each key in the same way.
  const starts = new Uint32Array(holders.length + 1);
  holders.forEach((count, id) => (starts[id + 1] = starts[id]! + count));
  const next = starts.slice();
  const sentences = new Uint32Array(starts.at(-1)!);
  const weights = new Float64Array(passages.length);
  passages.forEach((passage, at) => {
    checkpoint();
    for (const token of tellingWords(passage)) {
      weights[at]! += rarity(token);
      sentences[next[token.id]!++] = at;
    }
  });
  return { starts, sentences, weights, shared: new Float64Array(passages.length) };
}

function nearestIn(
  { starts, sentences, weights, shared }: Index,
  words: readonly Token[],
  rarity: (token: Token) => number,
): Nearest | null {
  const touched: number[] = [];
  let sum = 0;
  for (const token of words) {
    const weight = rarity(token);
    sum += weight;
    // A key that only the other account has lies beyond the end.
    const [start, end] = [starts[token.id] ?? 0, starts[token.id + 1] ?? 0];
    if (end - start > MOST_POSTINGS) continue;
    for (let k = start; k < end; k++) {
      const at = sentences[k]!;
      if (shared[at] === 0) touched.push(at);
      shared[at]! += weight;
    }
  }
  let best: Nearest | null = null;
  for (const at of touched) {
    const score = shared[at]! / Math.sqrt(sum * weights[at]!);
    const isBetter = !best || score > best.score || (score === best.score && at < best.sentence);
    if (isBetter) best = { sentence: at, score };
    shared[at] = 0;
  }
  return best;
}
