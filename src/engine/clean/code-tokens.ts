import { isPlain, pattern as patternOf } from '../text/each-match.ts';
import { Closers } from './closers.ts';

/** A word, mark, string or comment of a line, and what it says about being code. */
export interface CodeToken {
  readonly start: number;
  readonly end: number;
  /** Positive for code, negative for prose, in the scale of `ENOUGH` in `code.ts`. */
  readonly score: number;
}

/** From this score on a token is a mark that prose hardly has: a brace, an assignment, a call chain. */
export const STRONG = 1;
/** At this score a token is a word that stands next to another word, as only prose has it. */
export const PROSE = -1;

const CALL_CHAIN = 3;
const DECLARATION = 3;
const OPERATOR = 2;
const BRACE = 1.5;
const PROPERTY = 1.5;
const HINT = 0.5;
const LONE_WORD = -0.3;

/** Words of JavaScript and CSS that stand next to another word in code too. */
const KEYWORD =
  /^(?:var|let|const|function|return|if|else|for|while|do|new|typeof|instanceof|in|of|case|switch|default|throw|try|catch|finally|this|null|true|false|void|delete|async|await|class|extends|import|export|from|undefined|solid|none|auto|only|screen|and|not)$/;

/**
 * Member chains, names with hyphens, words, numbers, operators, tags, marks. Strings and comments are found by hand,
 * since a pattern for them would look ahead again and again.
 */
export const TOKEN = patternOf(
  () =>
    /[\p{L}_$][\p{L}\p{M}\p{N}_$]*(?:[.-][\p{L}_$][\p{L}\p{M}\p{N}_$]*)*|\p{N}+|\s+|<\/?[a-z]|\/>|\\["'/nt]|[=!]==?|&&|\|\||=>|[-+*|]=|\+\+|\(\)|\[\]|\{\}|\}\)|\);|\)\{|./gsu,
  /[A-Za-z_$][A-Za-z\d_$]*(?:[.-][A-Za-z_$][A-Za-z\d_$]*)*|\d+|\s+|<\/?[a-z]|\/>|\\["'/nt]|[=!]==?|&&|\|\||=>|[-+*|]=|\+\+|\(\)|\[\]|\{\}|\}\)|\);|\)\{|./gs,
);

/** The tokens of a passage, white space left out. Linear: no string or comment is searched for twice in vain. */
export function codeTokens(passage: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  const closers = new Closers(passage);
  const pattern = new RegExp(isPlain(passage) ? TOKEN.plain : TOKEN.any());
  let words = 0;
  let afterProse = false;
  let inComment = false;
  let markBeforeWord = '';
  let mark = '{';
  for (let match = pattern.exec(passage); match; match = pattern.exec(passage)) {
    const { index: start } = match;
    const token: string = afterProse ? sentenceEndOf(match[0]) : match[0];
    const skipTo = stringEnd(passage, start, closers) ?? commentEnd(passage, start, closers);
    const end = skipTo ?? start + token.length;
    pattern.lastIndex = end;
    if (token.trim() === '') continue;
    const isWord = skipTo === null && /^[\p{L}\p{N}_$]/u.test(token);
    if (token === '/' && passage[end] === '/' && passage[start - 1] !== ':') inComment = true;
    let score = HINT;
    if (isWord) score = scoreWord(passage, token, start, end, words > 0, inComment);
    else if (token === ':')
      score = words === 1 && /[{;,(]/.test(markBeforeWord) ? PROPERTY : scoreColon(passage, start, end);
    else if (skipTo !== null) score = scoreSkipped(passage, start, end);
    else score = scoreMark(passage, token, start, end);
    if (score >= STRONG) inComment = false;
    tokens.push({ start, end, score });
    words = isWord ? words + 1 : 0;
    afterProse = isWord && score < 0;
    if (isWord) markBeforeWord = mark;
    else mark = token;
  }
  return tokens;
}

/** Two words side by side are prose, so a point after the second ends a sentence: in `mayor resigned.tag.push(` too. */
function sentenceEndOf(token: string): string {
  const point = token.indexOf('.');
  return point > 0 ? token.slice(0, point) : token;
}

function scoreWord(
  passage: string,
  word: string,
  start: number,
  end: number,
  wordBefore: boolean,
  inComment: boolean,
): number {
  const next = passage.charAt(end);
  const rest = passage.slice(end, end + 50);
  if (word.includes('.') && (/^[([]/.test(next) || /^\s?[-+|]?=(?!\s?$)/.test(rest))) return CALL_CHAIN;
  if (/^(?:var|let|const)$/.test(word) && /^\s[\w$]+\s?[=;]/.test(rest)) return DECLARATION;
  if (word === 'function' && /^\s?[\w$]*\s?\(/.test(rest)) return DECLARATION;
  if (KEYWORD.test(word)) return /^\s?[({]/.test(rest) ? STRONG : 0;
  const tight =
    !/^(?:\s|$|['’]\p{L}{1,2}(?!\p{L})|[.,;:!?)"'’”»\]]+(?:\s|$))/u.test(rest) ||
    /[.#@[{=<&]/.test(passage.charAt(start - 1));
  if (/[_$]|\p{Ll}\p{Lu}/u.test(word)) return tight ? HINT : 0;
  if (tight) return next === '(' ? HINT : 0;
  if (inComment) return 0;
  return wordBefore ? PROSE : LONE_WORD;
}

/** A string that names a property, or the comment by which old pages hide their scripts, says more than another. */
function scoreSkipped(passage: string, start: number, end: number): number {
  if (/^\/\*\s?(?:<!|\]\])/.test(passage.slice(start, start + 5))) return OPERATOR;
  return /^\s?:/.test(passage.slice(end, end + 2)) ? PROPERTY : HINT;
}

function scoreColon(passage: string, start: number, end: number): number {
  return /["'\]}\w]/.test(passage.charAt(start - 1)) && /["'[{\w#-]/.test(passage.charAt(end)) ? HINT : 0;
}

function scoreMark(passage: string, mark: string, start: number, end: number): number {
  const next = passage.charAt(end);
  if (mark.length > 1)
    return mark === '()' || mark === '[]' ? STRONG : mark.startsWith('\\') ? HINT : OPERATOR;
  if (mark === '{' || mark === '}') return BRACE;
  if (mark === ';') return /\s|^$/.test(next) ? HINT : STRONG;
  if (mark === '=') return STRONG;
  if (mark === '/' && (next === '/' || passage[start - 1] === '*')) return HINT;
  if (/[[\]|#@*\\]/.test(mark)) return 0.3;
  if (mark === '!' || mark === '?' || mark === '.') return /\s|^$/.test(next) ? PROSE : 0;
  return 0;
}

/** The end of a comment that opens and closes in the passage, or `null`. */
function commentEnd(passage: string, start: number, closers: Closers): number | null {
  if (passage[start] === '/' && passage[start + 1] === '*') return closers.after('*/', start + 2);
  if (passage.startsWith('<!--', start)) return closers.after('-->', start + 4);
  return null;
}

/** The end of the string that opens here, or `null` where none does: prose has its own way with quotes. */
function stringEnd(passage: string, start: number, closers: Closers): number | null {
  const quote = passage.charAt(start);
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  if (!/[=([{,:+?&|!<>\s]|^$/.test(passage.charAt(start - 1))) return null;
  const end = closers.after(quote, start + 1);
  // The value of a property that was cut off in the middle.
  if (end === null)
    return /["']\s?:\s?$/.test(passage.slice(Math.max(0, start - 4), start)) ? passage.length : null;
  return /^\s?(?:[)\]},:;+?&|=<>!/-]|\.\w|$)/.test(passage.slice(end, end + 3)) ? end : null;
}
