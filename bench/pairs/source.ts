import { recoder } from './recode.ts';

/** Shorter sentences ("Thank you.") repeat, so that no one could say which is linked with which. Words. */
const FEWEST_WORDS = 6;
/** Longer ones are lists that a sentence splitter stumbled on. Words. */
const MOST_WORDS = 60;

/** The sentences of a corpus file that can stand alone: no stray quotation mark, bracket or line end inside. */
export function readSentences(corpus: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return corpus
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()))
    .filter(isPlain);
}

function isPlain(sentence: string): boolean {
  const words = sentence.split(' ').length;
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    /^\p{Lu}.*[\p{Ll}\p{N}][.!?]$/u.test(sentence) &&
    !/["“”‘[\]()]|--|\b(?:Mr|Mrs|Dr|St)\.$/u.test(sentence)
  );
}

/** The sentences in order, then again in other words, and so on without end. */
export function* endlessly(sentences: readonly string[]): Generator<string, never> {
  for (let copy = 0; ; copy++) {
    const recode = recoder(sentences, copy);
    for (const sentence of sentences) yield recode(sentence);
  }
}
