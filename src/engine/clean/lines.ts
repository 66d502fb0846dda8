import { type Checkpoint, unhurried } from '../text/checkpoint.ts';
import type { Range } from '../text/range.ts';
import { functionWordShare } from '../text/language.ts';
import { codeTokens } from './code-tokens.ts';
import { cueShares } from './cues.ts';
import { matchesOf, pattern } from '../text/each-match.ts';

/** A line of the cleaned text and what it looks like. Shares are 0..1. */
export interface Line extends Range {
  /** The line, or its beginning if it is very long. */
  readonly text: string;
  /** Lower case, in order. */
  readonly words: readonly string[];
  /** Words that tell what the line is about; pairs of characters in scripts without spaces. */
  readonly content: ReadonlySet<string>;
  readonly length: number;
  /** Words, or what stands for them where there are no spaces. */
  readonly mass: number;
  /** Sentence ends, the last one included. */
  readonly sentenceEnds: number;
  readonly endsSentence: boolean;
  readonly functionWords: number;
  /** Of the words: those that begin with a capital letter (letters with case only). */
  readonly capitals: number;
  readonly digits: number;
  /** Of the characters: punctuation that lists and menus use. */
  readonly bars: number;
  readonly commas: number;
  readonly quotes: number;
  /** By kind, in the order of `CUE_KINDS`. */
  readonly cues: readonly number[];
  /** Names a time or a date. */
  readonly dated: boolean;
  /** Ends by naming a photographer or agency. */
  readonly credited: boolean;
  /** Stands under a quoted post: "— Name (@name) date". */
  readonly postSignature: boolean;
  /** How much more code than prose its marks say, 0 for prose. */
  readonly code: number;
  /** How often the same line stands in the text. */
  readonly copies: number;
}

export const WORD = pattern(
  () => /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|©/gu,
  /[A-Za-z\d]+(?:['’.-][A-Za-z\d]+)*/g,
);
const SENTENCE_END =
  /[.!?…。！？।؟۔։።၊။]["'”’»)\]」』]*(?=\s|$|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu;
const ENDS_SENTENCE = /[.!?…。！？।؟۔։።။]["'”’»)\]」』]*$/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
/** A clock time, a date in figures, or a day and year near each other; in any language. */
const DATE =
  /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b\d{1,2}\D{1,15}(?:19|20)\d{2}\b|(?:19|20)\d{2}年/u;
const CREDITED =
  /(?:photos?|image|picture|credit|foto|bild|crédit|crédito|getty|images|AP|AFP|Reuters|EPA|PA|shutterstock|istock)\b[^.!?]{0,40}[)\]]?$/iu;
const POST_SIGNATURE = /^[—–-]\s.{1,80}\(@\w+\)/u;
const MAY_BE_CODE = /[{}=;<>]|\(\)/;

/** A date in the first this many code units tells; later it belongs to a sentence. */
const HEAD = 400;
/** A credit stands in the last this many. */
const TAIL = 120;
/** Lines longer than this are looked at by their beginning: what they look like does not change any more. */
const LOOK_AT = 3000;
/** Words from this length on carry content. */
const CONTENT_LENGTH = 4;
/** Code units that count for a word where there are no spaces. */
const UNSPACED_WORD = 10;

/** The lines of a text that are not empty. `checkpoint` is called for each. */
export function readLines(text: string, language: string, checkpoint: Checkpoint = unhurried): Line[] {
  const found = Array.from(text.matchAll(/[^\n]+/g));
  const copies = new Map<string, number>();
  for (const [line] of found) copies.set(line, (copies.get(line) ?? 0) + 1);
  return found.map(({ 0: line, index }) => {
    checkpoint();
    return readLine(line, index, language, copies.get(line)!);
  });
}

/** The share of the line that cues of any kind cover, 0..1. */
export function cueShare(line: Pick<Line, 'cues'>): number {
  return Math.min(
    1,
    line.cues.reduce((sum, share) => sum + share, 0),
  );
}

/** Lower case words with straight apostrophes, as cues and titles are compared. */
export function wordsOf(text: string): string[] {
  return matchesOf(text.toLowerCase(), WORD).map((word) => word.replace(/’/g, "'"));
}

/** Whether the line ends as sentences do, in any script. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text);
}

function readLine(line: string, start: number, language: string, copies: number): Line {
  const text = line.slice(0, LOOK_AT);
  const words = wordsOf(text);
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length;
  return {
    start,
    end: start + line.length,
    text,
    words,
    content: contentOf(text, words),
    length: line.length,
    mass: Math.max((words.length * line.length) / text.length, line.length / UNSPACED_WORD),
    sentenceEnds: text.match(SENTENCE_END)?.length ?? 0,
    endsSentence: endsSentence(line.slice(-TAIL)),
    functionWords: functionWordShare(text, language),
    capitals: capitalShare(text),
    digits: share(/\p{N}/gu),
    bars: share(/[|»«›‹·•→←>/\\#@:+&]/g),
    commas: share(/[,،、，;]/g),
    quotes: share(/["“”„«»「」]/g),
    cues: cueShares(text, words),
    dated: DATE.test(text.slice(0, HEAD)),
    credited: CREDITED.test(line.slice(-TAIL)),
    postSignature: POST_SIGNATURE.test(text),
    code: MAY_BE_CODE.test(text)
      ? Math.max(
          0,
          codeTokens(text).reduce((sum, { score }) => sum + score, 0),
        )
      : 0,
    copies,
  };
}

function capitalShare(text: string): number {
  const initials = text.match(/(?<![\p{L}\p{M}\p{N}'’])[\p{Lu}\p{Ll}]/gu) ?? [];
  return initials.length === 0
    ? 0
    : initials.filter((letter) => /\p{Lu}/u.test(letter)).length / initials.length;
}

function contentOf(text: string, words: readonly string[]): Set<string> {
  if (!UNSPACED.test(text)) return new Set(words.filter((word) => word.length >= CONTENT_LENGTH));
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}
