import { eachMatch, pattern } from './each-match.ts';
import type { Range } from './range.ts';

/** A piece of a passage as the number reader sees it. */
export interface NumberToken extends Range {
  readonly kind: 'digits' | 'word' | 'mark';
  /** Lower case, NFC, straight apostrophes. */
  readonly norm: string;
  readonly capital: boolean;
  /** No white space between this token and the one before. */
  readonly joined: boolean;
}

/** Digits with separators inside ("14.96", "1,500", "14 000"), words, and any other single mark. */
export const TOKEN = pattern(
  () =>
    /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu,
  /\d+(?:[.,]\d+)*|[A-Za-z]+(?:['’][A-Za-z]+)*|[^\sA-Za-z\d]/g,
);

/** The tokens of a passage, in order, as ranges of the whole text. Linear in the passage. */
export function numberTokens(text: string, within: Range): NumberToken[] {
  const tokens: NumberToken[] = [];
  let last = -1;
  eachMatch(text.slice(within.start, within.end), TOKEN, (at, match) => {
    const start = within.start + at;
    const end = start + match.length;
    const first = match.charAt(0);
    const kind = kindOf(first);
    const norm = kind === 'word' ? normalise(match) : match;
    tokens.push({ start, end, kind, norm, capital: first !== first.toLowerCase(), joined: start === last });
    last = end;
  });
  return tokens;
}

function kindOf(first: string): NumberToken['kind'] {
  if (/[a-zA-Z]/.test(first)) return 'word';
  return /\d/.test(first) ? 'digits' : /[\p{L}\p{M}]/u.test(first) ? 'word' : 'mark';
}

function normalise(word: string): string {
  return /^[a-z]+$/.test(word) ? word : word.normalize('NFC').toLowerCase().replace(/’/g, "'");
}

/** The entry of a table, `undefined` if the word is none of its own keys ("constructor" is not). */
export function lookUp<T>(record: Readonly<Record<string, T>>, word: string | undefined): T | undefined {
  return word !== undefined && Object.hasOwn(record, word) ? record[word] : undefined;
}
