import type { LanguageRules } from './language-rules.ts';

/** A place in a passage where a sentence might end. */
export interface Place {
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

/**
 * Full stops of other scripts that need no space behind them. Burmese "၊" has the Unicode property Sentence_Terminal
 * too, but works as a comma.
 */
const UNSPACED = '。！？｡．؟۔।॥።፧፨။៕៖᙮᠃᠉꓿꘎꘏꛷꡶꡷꣎꣏꫰꫱꯫‼⁇⁈⁉';

/** Those that do, and the Armenian full stop. */
const SPACED = '.!?…\u0589';

const TERMINATORS = terminators('');

function terminators(own: string): RegExp {
  return new RegExp(`[${SPACED}${UNSPACED}${own}]+`, 'g');
}

/** "at last. ... Then", "at last. . . . Then": the first period closes, the ellipsis opens what follows. */
const BEFORE_ELLIPSIS = /(?<=\S\.) (?:\.{3}|…|\. \. \.)/y;

/** The rest of an ellipsis written with spaces. */
const SPACED_ELLIPSIS = /(?:[ \u00a0]\.)+(?![\p{L}\p{N}])/uy;

/**
 * What closes with a sentence: marks and brackets; the invisible ends of bidirectional runs; footnote numbers, "[1]"
 * or, where a raised number was pasted flat, "the end.12 Then"; and marks that stand off by a space, as in French
 * « ... ! » and in tokenised text.
 */
const CLOSERS =
  /(?:["'”’»›)\]}」』）］｝〉》】〕\u200e\u200f\u202c\u2069]|[“‘](?![\p{L}\p{N}])|\[\d{1,3}\]|(?<=(?:\p{Ll}{4}|[)”"])\.)\d{1,3}(?=\s+[“"(]?\p{Lu})|[ \u00a0\u202f](?:[»›”]|''|["'](?=\s*$))(?![\p{L}\p{N}]))*/uy;

/** All places of a passage where a sentence might end before the end of the passage, ascending. */
export function* findPlaces(passage: string, { ownTerminator }: LanguageRules): Generator<Place> {
  const runs = ownTerminator ? terminators(ownTerminator) : TERMINATORS;
  let last = 0;
  for (const { 0: run, index: at } of passage.matchAll(runs)) {
    if (at < last || isInsideWord(passage, at + run.length, run)) continue;
    const afterMarks = at + run.length + spacedEllipsis(passage, at, run);
    const end = afterMarks + lengthOfMatch(CLOSERS, passage, afterMarks);
    const next = skipSpace(passage, end);
    if (next === passage.length) return;
    last = end;
    if (next === end && !needsNoSpace(passage, at, run, end)) continue;
    yield { at, end, next, marks: passage.slice(at, afterMarks), closers: passage.slice(afterMarks, end) };
  }
}

/** "3.5", "example.com": by far the commonest periods that end nothing, sorted out cheaply. */
function isInsideWord(passage: string, after: number, run: string): boolean {
  if (run !== '.') return false;
  const next = passage.charAt(after);
  return /[a-z,-]/.test(next) || (/\d/.test(next) && /[A-Z\d]/.test(passage.charAt(after - 2)));
}

function spacedEllipsis(passage: string, at: number, run: string): number {
  const after = at + run.length;
  if (!run.endsWith('.') || (run === '.' && lengthOfMatch(BEFORE_ELLIPSIS, passage, after) > 0)) return 0;
  return lengthOfMatch(SPACED_ELLIPSIS, passage, after);
}

function lengthOfMatch(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}

/** Whether a sentence can end here although the next one follows without a space. */
function needsNoSpace(passage: string, at: number, run: string, end: number): boolean {
  const last = run.at(-1)!;
  if (last === '．') return !/\p{Nd}/u.test(passage.charAt(end));
  if (UNSPACED.includes(last)) return true;
  if (last === '.') return isLostSpace(passage, at, end);
  return last !== '…' && CJK.test(passage.charAt(at - 1)) && CJK.test(passage.charAt(end));
}

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（《]/u;

/**
 * "the vote.The minister said", "to 1,000.That was": a space lost in pasting. Both sides must be plain words and a
 * further word must follow, so that "Example.Com" and "ASP.NET" stay whole.
 */
function isLostSpace(passage: string, at: number, end: number): boolean {
  const before = passage.slice(Math.max(0, at - 24), at);
  const after = passage.slice(end, end + 24);
  const word = /(?:^|[\s"“(])(?:\p{L}?\p{Ll}{2,}|\d{1,3}(?:,\d{3})+|\d{4})["”)]?$/u;
  return word.test(before) && /^["“]?(?!(?:Com|Net|Org|Gov|Edu)\b)\p{Lu}\p{Ll}*[.,]? \p{L}/u.test(after);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code < 128 ? code >= 9 && code <= 13 : /\s/.test(String.fromCharCode(code)));
}
