import type { Account, Quote } from '../model.ts';
import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import { piecesOf } from '../text/each-word.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Range } from '../text/range.ts';
import { createReader, type Reader } from '../text/reader.ts';
import type { Word } from '../text/words.ts';

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
  /** The same, each once. */
  readonly distinct: ReadonlySet<string>;
  readonly sentences: readonly number[];
  readonly speaker: string | null;
  /** Whether someone says it, unlike a word that the reporter holds at arm's length. */
  readonly spoken: boolean;
  /** Stems that the account uses outside quotations: what is among them tells little of who said it. */
  readonly told: ReadonlySet<string>;
}

/** The quotations of an account: long ones by their sentences, short ones whole; titles and nested ones left out. */
export function unitsOf(
  { text, quotes, language }: Account,
  index: number,
  reader: Reader = createReader(),
  checkpoint: Checkpoint = unhurried,
): Unit[] {
  const read = (within: Range): Word[] => {
    checkpoint();
    return reader.words(text, within, language, checkpoint);
  };
  const told = new Set<string>();
  for (const { start, end } of gapsBetween(text, quotes))
    for (const piece of piecesOf(text.slice(start, end), PIECE)) {
      checkpoint();
      const words = reader.words(piece, { start: 0, end: piece.length }, language, checkpoint);
      for (const { stem } of words) told.add(stem);
    }
  const divided = new Set(
    flatMap(quotes, ({ part, within }) => (part && within !== undefined ? [within] : [])),
  );
  return flatMap(quotes, ({ start, end, kind, within, part, sentences, speaker }, quote) => {
    if (divided.has(quote) || kind === 'title' || (within !== undefined && !part)) return [];
    const words = read({ start, end });
    const content = words.filter(({ stop }) => !stop);
    const stems = (content.length > 0 ? content : words).map(({ stem }) => stem);
    return [
      {
        account: index,
        quote,
        speech: headOf(quotes, quote),
        words: words.map(({ norm }) => norm),
        stems,
        distinct: new Set(stems),
        sentences,
        speaker: speaker?.name ?? null,
        spoken: kind !== 'scare' && !isMention(text.slice(Math.max(0, start - MENTION_WINDOW), start)),
        told,
      },
    ];
  });
}

/** How much of what lies between two quotations is read at once: all of a text without any does. Code units. */
const PIECE = 10_000;

/** Before a quotation that is about words: the term "…", avoided the words "…". */
const TERM =
  /(?:words?|terms?|phrases?|expressions?|labels?|names?|slogan|hashtag|palabras?|término|mots?|terme|Worte?|Begriff|palavras?|termo)\s+$/iu;
/** Not the end of another word: "in other swords". Slow to compile, and seldom asked for. */
const MENTION = new RegExp(`(?<!\\p{L})${TERM.source}`, 'iu');
const MENTION_WINDOW = 16;

function isMention(before: string): boolean {
  return TERM.test(before) && MENTION.test(before);
}

/** What lies outside all quotations; they are sorted, the enclosing first. */
function gapsBetween(text: string, quotes: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let at = 0;
  for (const { start, end } of quotes) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return [...gaps, { start: at, end: text.length }];
}

/** The quotation that a speech begins with: out of the sentence, back over what the reporter put between. */
export function headOf(quotes: readonly Quote[], quote: number): number {
  const top = quotes[quote]!.within ?? quote;
  return quotes[top]!.continues ?? top;
}
