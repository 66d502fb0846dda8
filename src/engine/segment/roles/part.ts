import type { Checkpoint } from '../../text/checkpoint.ts';
import { isPlain } from '../../text/each-match.ts';
import type { Range } from '../../text/range.ts';

/** A paragraph as the rules for roles see it. */
export interface Part {
  readonly text: string;
  readonly words: number;
  /** Ends as a sentence does, with or without a closing mark. */
  readonly ended: boolean;
  /** Its sentences: indexes into the list of all, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const ENDED = /[.!?…։。！？؟۔।॥።:][\s"'”’»“‘›)\]」』）]*$/u;

/** About so many characters of scripts without spaces make a word. */
const UNSPACED_WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]{1,2}/gu;

/** Longer paragraphs are prose whatever they say; their words are not counted. UTF-16 code units. */
const PROSE = 600;

export function readParts(
  text: string,
  paragraphs: readonly Range[],
  sentences: readonly { readonly paragraph: number }[],
  checkpoint: Checkpoint,
): Part[] {
  let next = 0;
  return paragraphs.map(({ start, end }, paragraph) => {
    checkpoint();
    const from = next;
    while (next < sentences.length && sentences[next]!.paragraph === paragraph) next++;
    const long = end - start > PROSE;
    const part = text.slice(start, long ? start + PROSE : end);
    const words =
      (part.match(/\S+/g)?.length ?? 0) + (isPlain(part) ? 0 : (part.match(UNSPACED_WORD)?.length ?? 0));
    return { text: part, words, ended: long || ENDED.test(part.slice(-8)), from, to: next };
  });
}
