import type { Sentence } from '../model.ts';
import type { Range } from '../text/range.ts';
import type { Stretch } from './stretches.ts';

/** A word, a sign or a whole quotation, as the reporter's own sentence has it. */
export interface Token extends Range {
  readonly kind: 'word' | 'sign' | 'quote';
  readonly text: string;
  readonly lower: string;
  /** Index of the quotation in the list of stretches; -1 for words and signs. */
  readonly quote: number;
  /** Whether a sentence begins here. */
  readonly opens: boolean;
}

/**
 * The reporter's own words of one or more paragraphs, with each quotation as one token: that is where cues and
 * speakers are looked for.
 */
export type Frame = readonly Token[];

const TOKEN =
  /(?:\p{Lu}\.)+(?=[\s,]|$)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&@][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;

/**
 * One frame for each paragraph; paragraphs that a quotation runs over share one. `stretches` are the quotations to
 * treat as tokens, sorted and without overlap.
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
    const starts: number[] = [];
    for (;;) {
      const stretch = stretches[next];
      if (!stretch || stretch.paragraph > index) break;
      addWords(text, at, stretch.start, tokens);
      tokens.push(quoteToken(text, stretch, next));
      at = stretch.end;
      index = Math.max(index, stretch.lastParagraph);
      next++;
    }
    const end = paragraphs[index]!.end;
    addWords(text, at, end, tokens);
    for (; sentence < sentences.length && sentences[sentence]!.start < end; sentence++)
      starts.push(sentences[sentence]!.start);
    frames.push(markSentences(text, tokens, starts));
  }
  return frames;
}

function addWords(text: string, start: number, end: number, tokens: Token[]): void {
  if (start >= end) return;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0];
    const from = start + match.index;
    const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign';
    const lower = word.toLowerCase().replace(/’/g, "'");
    tokens.push({ start: from, end: from + word.length, kind, text: word, lower, quote: -1, opens: false });
  }
}

function quoteToken(text: string, { start, end }: Range, quote: number): Token {
  return { start, end, kind: 'quote', text: text.slice(start, end), lower: '', quote, opens: false };
}

/** A sentence begins at the first token after its start, but not in the middle of a quotation or with a small letter after one. */
function markSentences(text: string, tokens: readonly Token[], starts: readonly number[]): Token[] {
  let next = 0;
  return tokens.map((token, i) => {
    let begins = i === 0;
    while (next < starts.length && starts[next]! <= token.start) {
      begins = true;
      next++;
    }
    while (next < starts.length && starts[next]! < token.end) next++;
    const before = tokens[i - 1];
    return { ...token, opens: begins && !(before && continues(text, before, token)) };
  });
}

/** "Why?" he asked: a question or a dash inside the marks ends no sentence of the reporter's. */
function continues(text: string, before: Token, token: Token): boolean {
  if (before.kind !== 'quote') return false;
  if (/^\p{Ll}/u.test(token.text)) return true;
  return (
    token.kind !== 'quote' &&
    /[,?!—–…-]["“”»«’'‘‹›]*$/u.test(text.slice(Math.max(before.start, before.end - 4), before.end))
  );
}
