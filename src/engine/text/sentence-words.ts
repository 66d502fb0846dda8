import { type Checkpoint, wordByWord } from './checkpoint.ts';
import { NumberList } from './number-list.ts';
import type { Range } from './range.ts';
import type { Word, WordReader } from './words.ts';

/** The words of each sentence of a text. */
export interface SentenceWords {
  /** The words of a sentence, by its index, in order; made anew for each call. None if there is no such sentence. */
  of(sentence: number): Word[];
  /** How many words a sentence has. */
  count(sentence: number): number;
}

/** The numbers that are kept of a word: where it starts, where it ends, and its form. */
const KEPT = 3;

/**
 * Finds the words of each sentence and keeps them as numbers: as objects, the words of two long texts took a quarter
 * of all memory (144 MB of 580 at a million words a side), for the whole time that the texts are compared.
 */
export function findSentenceWords(
  text: string,
  sentences: readonly Range[],
  reader: WordReader,
  checkpoint: Checkpoint,
): SentenceWords {
  const found = new NumberList();
  const ends = new Uint32Array(sentences.length);
  const atWord = wordByWord(checkpoint);
  for (const [i, sentence] of sentences.entries()) {
    checkpoint();
    reader.each(text, sentence, (start, end, form) => {
      atWord();
      found.push(start);
      found.push(end);
      found.push(form);
    });
    ends[i] = found.length;
  }
  return wordsFrom(found.toArray(), ends, reader);
}

/** A function of its own: what it returns would else keep all that is in reach where the words are found. */
function wordsFrom(kept: Uint32Array, ends: Uint32Array, reader: WordReader): SentenceWords {
  return {
    of: (sentence) => {
      const words: Word[] = [];
      const end = ends[sentence] ?? 0;
      for (let at = ends[sentence - 1] ?? 0; at < end; at += KEPT)
        words.push(reader.again(kept[at]!, kept[at + 1]!, kept[at + 2]!));
      return words;
    },
    count: (sentence) => ((ends[sentence] ?? 0) - (ends[sentence - 1] ?? 0)) / KEPT,
  };
}
