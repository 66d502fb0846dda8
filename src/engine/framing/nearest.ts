import type { Passage, Side, Token, View } from './view.ts';

/** The most like sentence of the other account, and how like it is, 0..1. */
export interface Nearest {
  readonly sentence: number;
  readonly score: number;
}

/** A word in more sentences than this leads nowhere. Bounds the work on long texts. */
const MOST_POSTINGS = 40;

/** The sentences of one account by the numbers of the keys of their telling words. */
interface Index {
  readonly postings: ReadonlyMap<number, readonly number[]>;
  /** What the words of each sentence weigh together. */
  readonly weights: Float64Array;
  /** What a sentence that is asked for shares with each; zero between questions. */
  readonly shared: Float64Array;
}

/**
 * Finds the nearest sentence by the cosine of telling words, rare ones weighing more; `null` if none is shared. An
 * account is indexed when first asked for, and a sentence held only against those that share a word that is not
 * everywhere: most sentences are linked and never asked about.
 */
export function nearestFinder(
  a: View,
  b: View,
  rarity: (token: Token) => number,
): (side: Side, sentence: number) => Nearest | null {
  const views = { a, b };
  const indexes: Partial<Record<Side, Index>> = {};
  return (side, sentence) => {
    const other = side === 'a' ? 'b' : 'a';
    const index = (indexes[other] ??= indexView(views[other], rarity));
    const passage = views[side].passages[sentence];
    return passage ? nearestIn(index, tellingWords(passage), rarity) : null;
  };
}

/** The telling words of a passage, each once. */
function tellingWords({ tokens }: Passage): Token[] {
  const met = new Set<number>();
  return tokens.filter(({ id, light }) => !light && !met.has(id) && met.add(id));
}

function indexView({ passages }: View, rarity: (token: Token) => number): Index {
  const postings = new Map<number, number[]>();
  const weights = new Float64Array(passages.length);
  passages.forEach((passage, at) => {
    for (const token of tellingWords(passage)) {
      weights[at]! += rarity(token);
      const list = postings.get(token.id);
      if (list) list.push(at);
      else postings.set(token.id, [at]);
    }
  });
  return { postings, weights, shared: new Float64Array(passages.length) };
}

function nearestIn(
  { postings, weights, shared }: Index,
  words: readonly Token[],
  rarity: (token: Token) => number,
): Nearest | null {
  const touched: number[] = [];
  let sum = 0;
  for (const token of words) {
    const weight = rarity(token);
    sum += weight;
    const list = postings.get(token.id);
    if (!list || list.length > MOST_POSTINGS) continue;
    for (const at of list) {
      if (shared[at] === 0) touched.push(at);
      shared[at]! += weight;
    }
  }
  let best: Nearest | null = null;
  for (const at of touched.sort((one, other) => one - other)) {
    const score = shared[at]! / Math.sqrt(sum * weights[at]!);
    if (!best || score > best.score) best = { sentence: at, score };
    shared[at] = 0;
  }
  return best;
}
