import type { Account } from '../model.ts';
import type { Reader } from '../text/reader.ts';
import type { Word } from '../text/words.ts';
import type { Sketch } from './sketch.ts';
import type { Weighed } from './weigh.ts';

/** A sentence with what its sketch leaves out: its words, and the text that their ranges index. */
export interface Witness {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sketch: Sketch;
}

/** The witness of a sentence, by its index in the account. For the few pairs that are linked. */
export function witnessOf(
  account: Account,
  sketches: readonly Weighed[],
  at: number,
  reader: Reader,
): Witness {
  return { text: account.text, words: reader.sentenceWords(account).of(at), sketch: sketches[at]! };
}
