import type { LanguageRules } from './language-rules.ts';

/** A place in a passage where a sentence might end. */
export interface Candidate {
  readonly passage: string;
  /** Where the sentence in question starts. */
  readonly start: number;
  /** The first terminator. */
  readonly at: number;
  /** Behind the terminators and whatever closes with them; here the sentence would end. */
  readonly end: number;
  /** The next character that is no space; here the next sentence would start. */
  readonly next: number;
  /** The run of terminators: ".", "?!", ". . .". */
  readonly marks: string;
  /** Quotation marks, brackets and footnote numbers that close with the sentence. */
  readonly closers: string;
}

/** A place found, before it is known where its sentence starts. */
export type Place = Omit<Candidate, 'passage' | 'start'>;

/**
 * Full stops of other scripts that need no space behind them. Burmese "၊" has the Unicode property Sentence_Terminal
 * too, but works as a comma.
 */
const UNSPACED = '。！？｡．؟۔।॥።፧፨။៕៖᙮᠃᠉꓿꘎꘏꛷꡶꡷꣎꣏꫰꫱꯫‼⁇⁈⁉';

/** Characters that close with a sentence: marks, brackets, and the invisible ends of bidirectional runs. */
const CLOSER = '(?:["\'”’»›)\\]}」』）］｝〉》】〕\\u200e\\u200f\\u202c\\u2069]|[“‘](?![\\p{L}\\p{N}]))';

/** A mark that stands off by a space, as in French « ... ! » and in tokenised text, and is followed by no letter. */
const SPACED_CLOSER = "[ \\u00a0\\u202f](?:[»›”]|''|[\"'](?=\\s*$))(?![\\p{L}\\p{N}])";

/** Footnote numbers: "[1][2]", and "the end.12 Then" where a raised number was pasted flat. */
const NOTE = '\\[\\d{1,3}\\]|(?<=(?:\\p{Ll}{4}|[)”"])\\.)\\d{1,3}(?=\\s+[“"(]?\\p{Lu})';

const ENDS = new RegExp(pattern(''), 'gu');

function pattern(own: string): string {
  const terminators = `[.!?…${own}${UNSPACED}\\u0589]+`;
  const spacedEllipsis = '\\.(?:[ \\u00a0]\\.)+(?![\\p{L}\\p{N}])';
  // "at last. ... Then", "at last. . . . Then": the first period closes, the ellipsis opens what follows.
  const beforeEllipsis = '(?<=\\S)\\.(?= (?:\\.{3}|…|\\. \\. \\.))';
  const closers = `(?<closers>(?:${CLOSER}|${NOTE}|${SPACED_CLOSER})*)`;
  return `(?:${beforeEllipsis}|${spacedEllipsis}|${terminators})${closers}`;
}

/** All places of a passage where a sentence might end before the end of the passage, ascending. */
export function* findPlaces(passage: string, { ownTerminator }: LanguageRules): Generator<Place> {
  const ends = ownTerminator ? new RegExp(pattern(ownTerminator), 'gu') : ENDS;
  for (const match of passage.matchAll(ends)) {
    const closers = match.groups!['closers']!;
    const end = match.index + match[0].length;
    const next = skipSpace(passage, end);
    if (next === passage.length) return;
    const marks = match[0].slice(0, match[0].length - closers.length);
    if (next > end || needsNoSpace(passage, match.index, marks, end)) {
      yield { at: match.index, end, next, marks, closers };
    }
  }
}

/** Whether a sentence can end here although the next one follows without a space. */
function needsNoSpace(passage: string, at: number, marks: string, end: number): boolean {
  const last = marks.at(-1)!;
  if (last === '．') return !/\p{Nd}/u.test(passage.charAt(end));
  if (UNSPACED.includes(last)) return true;
  if (last === '.') return isLostSpace(passage, at, end);
  return last !== '…' && CJK.test(passage.charAt(at - 1)) && CJK.test(passage.charAt(end));
}

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（《]/u;

/**
 * "the vote.The minister said": a space lost in pasting. Both sides must be plain words and a further word must
 * follow, so that "Example.Com" and "ASP.NET" stay whole.
 */
function isLostSpace(passage: string, at: number, end: number): boolean {
  const before = passage.slice(Math.max(0, at - 24), at);
  const after = passage.slice(end, end + 24);
  return /(?:^|[\s"“(])\p{Ll}{3,}$/u.test(before) && /^["“]?\p{Lu}\p{Ll}*,? \p{L}/u.test(after);
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
