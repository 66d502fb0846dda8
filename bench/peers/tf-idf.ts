import type { Range } from '../../src/engine/index.ts';
import type { Contender } from '../run/contender.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Cosine from which two sentences count as linked: the value textbooks start from, not tuned. */
const LINKED = 0.4;

interface Vector {
  /** Term -> weight; the weights' squares add up to 1. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * What a textbook does: every sentence a vector of words weighted by how rare they are, every pair compared by the
 * angle between them. Pairs without a common word are never met, since the sums run over lists of holders.
 */
export const tfIdf: Contender = {
  name: 'TF-IDF, all pairs',
  run: ({ text: textA }, { text: textB }) => {
    const [a, b] = [sentencesOf(textA), sentencesOf(textB)];
    const vectors = weigh([...wordsOf(textA, a), ...wordsOf(textB, b)]);
    return {
      finished: true,
      alignment: { a, b, links: allPairs(vectors.slice(0, a.length), vectors.slice(a.length)) },
    };
  },
};

function sentencesOf(text: string): Range[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

function wordsOf(text: string, sentences: readonly Range[]): string[][] {
  return sentences.map(({ start, end }) => text.slice(start, end).toLowerCase().match(WORD) ?? []);
}

function weigh(sentences: readonly (readonly string[])[]): Vector[] {
  const holders = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return sentences.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words)
      weights.set(word, (weights.get(word) ?? 0) + Math.log(sentences.length / holders.get(word)!));
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
    return { weights: new Map([...weights].map(([word, weight]) => [word, weight / length])) };
  });
}

/** Who holds a word, and with what weight: parallel lists, so that the inner loop touches numbers only. */
interface Posting {
  readonly sentences: number[];
  readonly weights: number[];
}

function allPairs(a: readonly Vector[], b: readonly Vector[]): [number, number][] {
  const postings = postingsOf(b);
  const sums = new Float64Array(b.length);
  return a.flatMap(({ weights }, i) => {
    sums.fill(0);
    for (const [word, weight] of weights) {
      const posting = postings.get(word);
      if (posting) addUp(sums, posting, weight);
    }
    const found: [number, number][] = [];
    for (let j = 0; j < sums.length; j++) if (sums[j]! >= LINKED) found.push([i, j]);
    return found;
  });
}

function addUp(sums: Float64Array, { sentences, weights }: Posting, weight: number): void {
  for (let k = 0; k < sentences.length; k++) sums[sentences[k]!]! += weight * weights[k]!;
}

function postingsOf(vectors: readonly Vector[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  vectors.forEach(({ weights }, sentence) => {
    for (const [word, weight] of weights) {
      const posting = postings.get(word) ?? { sentences: [], weights: [] };
      postings.set(word, posting);
      posting.sentences.push(sentence);
      posting.weights.push(weight);
    }
  });
  return postings;
}
