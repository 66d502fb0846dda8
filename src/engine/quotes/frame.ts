import type { Sentence } from '../model.ts';
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
const TOKEN =
  /(?:\p{Lu}\.)+(?=[\s,]|$)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&@][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;
/** What leans on the word after it in French: d'une, qu'il; but not a name, d'Estaing. */
const ELIDED = /^(?:d|qu|lorsqu|puisqu|jusqu)['’](?=\p{Ll})/u;
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
): Frame[] {
  const frames: Frame[] = [];
  let next = 0;
  let sentence = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const tokens: Token[] = [];
    let at = paragraphs[index]!.start;
    for (let stretch = stretches[next]; stretch && stretch.paragraph <= index; stretch = stretches[++next]) {
      addWords(text, at, stretch.start, tokens);
      tokens.push(quoteToken(text, stretch, next));
      at = stretch.end;
      index = Math.max(index, stretch.lastParagraph);
    }
    const { end } = paragraphs[index]!;
    const isNear = tokens.length > 0 || stretches[next]?.paragraph === index + 1;
    if (isNear) addWords(text, at, end, tokens);
    const starts: number[] = [];
    for (; sentence < sentences.length && sentences[sentence]!.start < end; sentence++)
      starts.push(sentences[sentence]!.start);
    frames.push(markSentences(text, tokens, starts));
  }
  return frames;
}

function addWords(text: string, start: number, end: number, tokens: Token[]): void {
  if (start >= end) return;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
    if (elided > 0) tokens.push(wordToken(match[0].slice(0, elided), start + match.index));
    const word = match[0].slice(elided);
    const index = match.index + elided;
    const leaning = LEANING.exec(word);
    const cut = leaning ? leaning.index : word.length;
    tokens.push(wordToken(word.slice(0, cut), start + index));
    if (!leaning) continue;
    const skip = /^-(?:t-)?/.exec(leaning[0])?.[0].length ?? 0;
    tokens.push(wordToken(word.slice(cut + skip), start + index + cut + skip));
  }
}

function wordToken(word: string, start: number): Token {
  const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign';
  const lower = word.toLowerCase().replace(/’/g, "'");
  const capital = /^\p{Lu}/u.test(word);
  return { start, end: start + word.length, kind, text: word, lower, capital, quote: -1, opens: false };
}

function quoteToken(text: string, { start, end }: Range, quote: number): Token {
  return {
    start,
    end,
    kind: 'quote',
    text: text.slice(start, end),
    lower: '',
    capital: false,
    quote,
    opens: false,
  };
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
    return { ...token, opens: stops || (begins && !goesOn(text, before, token)) };
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
function goesOn(text: string, before: Token, token: Token): boolean {
  if (before.kind !== 'quote' || token.kind === 'quote') return false;
  return /^\p{Ll}/u.test(token.text) || endsOpen(text.slice(before.end - CLOSING_WINDOW, before.end));
}

/** Characters at the end of a quotation that show its last sign: up to two marks, a space and the sign. */
const CLOSING_WINDOW = 4;

/** Whether a quotation ends in a comma, a question, an exclamation or a dash: more of the sentence is to come. */
export function endsOpen(quote: string): boolean {
  return /[,?!—–…-]\s?["“”»«’'‘‹›」』]{1,2}$/u.test(quote.slice(-CLOSING_WINDOW));
}
