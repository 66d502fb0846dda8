import { sha256Hex } from '../engine/text/hash.ts';
import { snapDown, snapUp } from '../engine/text/graphemes.ts';
import { trimRange } from '../engine/text/range.ts';
import type { Account, Range } from '../engine/index.ts';
import type { Target, TextSelector } from './model.ts';

/** Context kept on either side, in code units: enough to tell repeated phrases apart, and not a second copy. */
const CONTEXT = { least: 32, most: 200 } as const;

/** What describing needs of a text: its sentences, sorted, so that context ends where a thought does. */
export interface DescribedText {
  readonly text: string;
  readonly sentences: readonly Range[];
}

/**
 * The selector of a passage: without white space at its ends, on grapheme borders, with the rest of the enclosing
 * sentence on either side (32 to 200 code units, as far as the text goes). `null` if the passage holds no characters.
 */
export function describe(account: DescribedText, passage: Range): TextSelector | null {
  const { text, sentences } = account;
  const clipped = { start: Math.max(0, passage.start), end: Math.min(text.length, passage.end) };
  if (clipped.start >= clipped.end) return null;
  const trimmed = trimRange(text, clipped);
  const [start, end] = [snapDown(text, trimmed.start), snapUp(text, trimmed.end)];
  if (trimmed.start >= trimmed.end) return null;
  const sentenceStart = sentences[firstWhere(sentences, (each) => each.start > start) - 1]?.start ?? 0;
  const sentenceEnd = sentences[firstWhere(sentences, (each) => each.end >= end)]?.end ?? text.length;
  const before = clamp(start - sentenceStart);
  const after = clamp(sentenceEnd - end);
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(snapUp(text, Math.max(0, start - before)), start),
      suffix: text.slice(end, snapDown(text, Math.min(text.length, end + after))),
    },
  };
}

/** Index of the first sentence that the condition holds for, given that it then holds for all after it. */
function firstWhere(sentences: readonly Range[], holds: (sentence: Range) => boolean): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sentences[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function clamp(length: number): number {
  return Math.min(CONTEXT.most, Math.max(CONTEXT.least, length));
}

/** The selector of a range as it stands, to the letter, with the least context: for removals of raw text. */
export function describeRaw(raw: string, { start, end }: Range): TextSelector {
  return {
    position: { start, end },
    quote: {
      exact: raw.slice(start, end),
      prefix: raw.slice(Math.max(0, start - CONTEXT.least), start),
      suffix: raw.slice(end, end + CONTEXT.least),
    },
  };
}

/** An account of a comparison, as far as targets need it. */
export type TargetAccount = Pick<Account, 'id' | 'sha256' | 'text' | 'sentences'>;

/** Hashes of cleaned texts, so that a caller who describes many passages hashes each text once. */
export type HashText = (text: string) => string;

/** The target of a passage of an account; `null` if the passage holds no characters. */
export function targetOf(account: TargetAccount, passage: Range, hash: HashText = sha256Hex): Target | null {
  const selector = describe(account, passage);
  return selector && { ...wholeAccount(account, hash), selector };
}

/** The target that is an account as a whole. */
export function wholeAccount(
  account: Pick<TargetAccount, 'id' | 'sha256' | 'text'>,
  hash: HashText = sha256Hex,
): Target {
  return { account: account.id, sha256: account.sha256, textSha256: hash(account.text), selector: null };
}

/** The targets of sentences of an account, by index, in that order. */
export function targetsOfSentences(
  account: TargetAccount,
  sentences: readonly number[],
  hash: HashText = sha256Hex,
): Target[] {
  const textSha256 = hash(account.text);
  return sentences.flatMap((index) => {
    const sentence = account.sentences[index];
    return (sentence && targetOf(account, sentence, () => textSha256)) ?? [];
  });
}
