import type { Sentence } from '../model.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { eachMatch, pattern } from '../text/each-match.ts';
import type { Range } from '../text/range.ts';
import type { Stretch } from './stretches.ts';

/** A word, a sign or a whole quotation, as the reporter's own sentence has it. */
export interface Token extends Range {
  readonly kind: 'word' | 'sign' | 'quote';
  readonly text: string;
  /** Lower case with straight apostrophes; empty for a quotation. */
  readonly lower: string;
  /** Whether it is a word that begins with a capital. */
  readonly capital: boolean;
  /** Index of the quotation in the list of stretches; -1 for words and signs. */
  readonly quote: number;
  /** Whether a sentence begins here. */
  readonly opens: boolean;
}

/**
 * The reporter's own words of one paragraph, or of the paragraphs that one quotation runs over, with each quotation
 * as one token: that is where cues and speakers are looked for.
 */
export type Frame = readonly Token[];

/** Abbreviations with points, words with points, hyphens and apostrophes inside, single signs. */
export const TOKEN = pattern(
  () =>
    // eslint-disable-next-line regexp/no-super-linear-move -- what one part gives up the next takes whole
    /(?:\p{Lu}\.)+(?=[\s,]|$)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&@/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu,
  // eslint-disable-next-line regexp/no-super-linear-move -- as above
  /(?:[A-Z]\.)+(?=[\s,]|$)|[A-Za-z\d]+(?:[-'’.&@/][A-Za-z\d]+)*|[^\sA-Za-z\d]/g,
);
/** What leans on the word after it in French and Italian: d'une, qu'il, s'est, all'ANSA; but not a name, d'Estaing. */
const ELIDED =
  /^(?:(?:[dns]|qu|lorsqu|puisqu|jusqu)['’](?=\p{Ll})|(?:all|dall|dell|nell|sull)['’](?=\p{L}))/u;
/** What leans on the word before it: he's, Roe's; French dit-il, a-t-elle. */
const LEANING = /(?<=.)(?:['’](?:s|d|ve|ll|re|m)|-t-(?:il|elle|on|ils|elles)|-(?:il|elle|ils|elles))$/iu;

/**
 * One frame for each paragraph that holds a quotation or comes before one that does; the others are left empty.
 * `stretches` are the quotations to treat as tokens, sorted and without overlap.
 */
export function buildFrames(
  text: string,
  paragraphs: readonly Range[],
  sentences: readonly Sentence[],
  stretches: readonly Stretch[],
  checkpoint: Checkpoint,
): Frame[] {
  const frames: Frame[] = [];
  const addWords = wordAdder(text);
  let next = 0;
  let sentence = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    checkpoint();
    const tokens: Token[] = [];
    let at = paragraphs[index]!.start;
    for (let stretch = stretches[next]; stretch && stretch.paragraph <= index; stretch = stretches[++next]) {
      addWords(at, stretch.start, tokens);
      tokens.push(quoteToken(text, stretch, next));
      at = stretch.end;
      index = Math.max(index, stretch.lastParagraph);
    }
    const { end } = paragraphs[index]!;
    const isNear = tokens.length > 0 || stretches[next]?.paragraph === index + 1;
    if (isNear) addWords(at, end, tokens);
    const starts: number[] = [];
    for (; sentence < sentences.length && sentences[sentence]!.start < end; sentence++)
      starts.push(sentences[sentence]!.start);
    frames.push(markSentences(text, tokens, starts));
  }
  return frames;
}

/** A word or a sign as it is wherever it stands, with its place in what the pattern found. */
interface Piece extends Pick<Token, 'kind' | 'text' | 'lower' | 'capital'> {
  readonly offset: number;
}

/** Adds the words and signs of a passage to a list; each distinct one is looked at once. */
function wordAdder(text: string): (start: number, end: number, tokens: Token[]) => void {
  const known = new Map<string, readonly Piece[]>();
  return (start, end, tokens) => {
    if (start >= end) return;
    eachMatch(text.slice(start, end), TOKEN, (at, match) => {
      let pieces = known.get(match);
      if (!pieces) {
        pieces = readPieces(match);
        known.set(match, pieces);
      }
      for (const { offset, kind, text: word, lower, capital } of pieces) {
        const from = start + at + offset;
        const to = from + word.length;
        tokens.push({ start: from, end: to, kind, text: word, lower, capital, quote: -1, opens: false });
      }
    });
  };
}

/** What leans on a word is a token of its own: "d'une", "he's", "a-t-elle". */
function readPieces(match: string): Piece[] {
  if (!/['’-]/.test(match)) return [pieceOf(match, 0)];
  const elided = ELIDED.exec(match)?.[0].length ?? 0;
  const pieces = elided > 0 ? [pieceOf(match.slice(0, elided), 0)] : [];
  const word = match.slice(elided);
  const leaning = LEANING.exec(word);
  const cut = leaning ? leaning.index : word.length;
  pieces.push(pieceOf(word.slice(0, cut), elided));
  if (leaning) {
    const skip = /^-(?:t-)?/.exec(leaning[0])?.[0].length ?? 0;
    pieces.push(pieceOf(word.slice(cut + skip), elided + cut + skip));
  }
  return pieces;
}

function pieceOf(word: string, offset: number): Piece {
  const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign';
  const lower = word.toLowerCase().replace(/’/g, "'");
  return { offset, kind, text: word, lower, capital: /^\p{Lu}/u.test(word) };
}

function quoteToken(text: string, { start, end }: Range, quote: number): Token {
  const said = text.slice(start, end);
  return { start, end, kind: 'quote', text: said, lower: '', capital: false, quote, opens: false };
}

/** A sentence begins at the first token after its start, but not in the middle of a quotation. */
function markSentences(text: string, tokens: readonly Token[], starts: readonly number[]): Token[] {
  let next = 0;
  const lead = endOfDateline(tokens);
  return tokens.map((token, i) => {
    let begins = false;
    while (next < starts.length && starts[next]! <= token.start) {
      begins = true;
      next++;
    }
    while (next < starts.length && starts[next]! < token.end) next++;
    const before = tokens[i - 1];
    if (!before || i === lead) return { ...token, opens: true };
    // A full stop before a quotation ends a sentence even where the splitter saw none.
    const stops = token.kind === 'quote' && /^[.!?。！？]$/.test(before.text);
    return { ...token, opens: stops || (begins && !goesOn(text, tokens, i)) };
  });
}

/** The token after "LONDON (AP) —" or "ST. IVES, Kent --", where the first sentence begins; 0 if there is none. */
function endOfDateline(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (!first || !/^\p{Lu}[\p{Lu}.'’-]+$/u.test(first.text)) return 0;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ text }) => /^[—–-]$/.test(text));
  if (dash < 0 || tokens.slice(0, dash).some(isProse)) return 0;
  return tokens[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
}

function isProse({ kind, capital, text }: Token): boolean {
  return kind === 'quote' || (kind === 'word' && !capital && !/^\d+$/.test(text)) || /^[;:!?]$/.test(text);
}

/** Tokens of "NEW YORK, Sept. 28 (UPI) --", and some. */
const LONGEST_DATELINE = 14;

/** "Why?" he asked: a question or a dash inside the marks ends no sentence of the reporter's, nor does a small letter begin one. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  if (before.kind !== 'quote' || token.kind === 'quote') return false;
  if (/^\p{Ll}/u.test(token.text)) return true;
  return endsOpen(text.slice(before.end - CLOSING_WINDOW, before.end)) && !isAnnounced(tokens, at);
}

/** Roe asked: "Why?" | Then she left the room: what a colon led to is over, unless a few words say once more who spoke. */
function isAnnounced(tokens: readonly Token[], at: number): boolean {
  if (!/^[:：]$/.test(tokens[at - 2]?.text ?? '')) return false;
  const next = tokens.slice(at, at + LONGEST_CLOSING);
  const stop = next.findIndex(({ text }) => /^[.!?。！？]$/.test(text));
  return stop < 0 || next.slice(0, stop).some(({ kind }) => kind === 'quote');
}

/** Tokens of "the mayor's office said yesterday.", and some. */
const LONGEST_CLOSING = 8;

/** Characters at the end of a quotation that show its last sign: up to two marks, a space and the sign. */
const CLOSING_WINDOW = 4;

/** Whether a quotation ends in a comma, a question, an exclamation or a dash: more of the sentence is to come. */
export function endsOpen(quote: string): boolean {
  return /[,?!—–…-]\s?["“”»«’'‘‹›」』]{1,2}$/u.test(quote.slice(-CLOSING_WINDOW));
}
