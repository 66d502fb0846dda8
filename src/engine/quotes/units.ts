import type { Account, Quote } from '../model.ts';
import { findWords } from '../text/words.ts';

/** A quoted sentence or fragment: the smallest thing that two accounts can share. */
export interface Unit {
  /** Index of the account and of the quotation in it. */
  readonly account: number;
  readonly quote: number;
  /** The quotation that its speech begins with: units of one speech have it in common. */
  readonly speech: number;
  /** Words in order, lower case. */
  readonly words: readonly string[];
  /** Stems of the content words in order; of all words where there is no content word. */
  readonly stems: readonly string[];
  readonly sentences: readonly number[];
  readonly speaker: string | null;
}

/** The quotations of an account: long ones by their sentences, short ones whole; titles and nested ones left out. */
export function unitsOf({ text, quotes, language }: Account, index: number): Unit[] {
  const divided = new Set(
    quotes.flatMap(({ part, within }) => (part && within !== undefined ? [within] : [])),
  );
  return quotes.flatMap(({ start, end, kind, within, part, sentences, speaker }, quote) => {
    if (divided.has(quote) || kind === 'title' || (within !== undefined && !part)) return [];
    const words = findWords(text, { start, end }, language);
    const content = words.filter(({ stop }) => !stop);
    return [
      {
        account: index,
        quote,
        speech: headOf(quotes, quote),
        words: words.map(({ norm }) => norm),
        stems: (content.length > 0 ? content : words).map(({ stem }) => stem),
        sentences,
        speaker: speaker?.name ?? null,
      },
    ];
  });
}

/** The quotation that a speech begins with: out of the sentence, back over what the reporter put between. */
export function headOf(quotes: readonly Quote[], quote: number): number {
  const top = quotes[quote]!.within ?? quote;
  return quotes[top]!.continues ?? top;
}
