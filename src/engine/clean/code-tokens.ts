/** What a token of a line says about being code: positive for code, negative for prose. */
export interface CodeToken {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** A mark that prose hardly has: a brace, an assignment, a call chain. */
  readonly strong: boolean;
}

/** Words of JavaScript that stand next to another word in code too. */
const KEYWORD =
  /^(?:var|let|const|function|return|if|else|for|while|do|new|typeof|instanceof|in|of|case|switch|default|throw|try|catch|finally|this|null|true|false|void|delete|async|await|class|extends|import|export|from|undefined|px|em|important|solid|none|auto|only|screen|and)$/;

/**
 * Member chains, words, numbers, operators and tags. Strings and comments are found by hand, since a pattern for them
 * would look ahead again and again.
 */
const TOKEN =
  /[\p{L}_$][\p{L}\p{M}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{M}\p{N}_$]*)*|\p{N}+|\s+|<\/?[a-z]|\/>|\\["'/nt]|[=!]==?|&&|\|\||=>|[-+*|]=|\+\+|\(\)|\[\]|\{\}|\}\)|\);|\)\{|./gsu;

/** The tokens of a passage without the ones that say nothing. Linear: each string and comment is looked for once. */
export function codeTokens(passage: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  const closers = new Closers(passage);
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  let wordBefore = false;
  let comment = false;
  for (let match = pattern.exec(passage); match; match = pattern.exec(passage)) {
    const { 0: token, index: start } = match;
    const skipTo = stringEnd(passage, start, closers) ?? commentEnd(passage, start, closers);
    if (skipTo !== null) {
      tokens.push({ start, end: skipTo, score: 0.5, strong: false });
      pattern.lastIndex = skipTo;
      wordBefore = false;
      continue;
    }
    if (token.trim() === '') continue;
    const end = start + token.length;
    if (token === '/' && passage[end] === '/' && passage[start - 1] !== ':') comment = true;
    const isWord = /^[\p{L}\p{N}_$]/u.test(token);
    const score = isWord
      ? scoreWord(passage, token, end, wordBefore, comment)
      : scoreMark(passage, token, start, end);
    if (score >= 1) comment = false;
    tokens.push({ start, end, score, strong: score >= 1 });
    wordBefore = isWord;
  }
  return tokens;
}

function scoreWord(
  passage: string,
  word: string,
  end: number,
  wordBefore: boolean,
  comment: boolean,
): number {
  const next = passage.charAt(end);
  if (word.includes('.')) {
    if (next === '(' || next === '[') return 3;
    return /^\s?[-+|]?=/.test(passage.slice(end, end + 3)) ? 3 : 0;
  }
  if (/^(?:var|let|const)$/.test(word) && /^\s[\w$]+\s?(?:=|;)/.test(passage.slice(end, end + 60))) return 3;
  if (word === 'function' && /^\s?[\w$]{0,40}\s?\(/.test(passage.slice(end, end + 50))) return 3;
  if (KEYWORD.test(word)) return /[({]/.test(next) ? 1 : 0;
  if (/[_$]|\p{Ll}\p{Lu}/u.test(word)) return next === '(' ? 1 : 0.3;
  if (next === '(') return 0.5;
  if (comment) return 0;
  return wordBefore ? -1 : -0.3;
}

function scoreMark(passage: string, mark: string, start: number, end: number): number {
  const next = passage.charAt(end);
  if (mark.length > 1) return mark === '()' || mark === '[]' ? 1 : mark.startsWith('\\') ? 0.5 : 2;
  if (mark === '{' || mark === '}') return 1.5;
  if (mark === ';') return /\s|^$/.test(next) ? 0.5 : 1;
  if (mark === '=') return 1;
  if (mark === '[' || mark === ']' || mark === '|') return 0.3;
  if (mark === ':') return /["'\]}\w]/.test(passage.charAt(start - 1)) && /["'[{\w#-]/.test(next) ? 0.5 : 0;
  if (mark === '!' || mark === '?' || mark === '.') return /\s|^$/.test(next) ? -1 : 0;
  return 0;
}

/** The end of a comment that opens and closes in the passage, or `null`. */
function commentEnd(passage: string, start: number, closers: Closers): number | null {
  if (passage[start] === '/' && passage[start + 1] === '*') return closers.after('*/', start + 2);
  if (passage.startsWith('<!--', start)) return closers.after('-->', start + 4);
  return null;
}

/** Looks for closing marks, and remembers from where on there is none, so that no stretch is searched in vain twice. */
class Closers {
  private readonly passage: string;
  private readonly hopeless = new Map<string, number>();

  constructor(passage: string) {
    this.passage = passage;
  }

  /** The offset after the next such mark that no backslash escapes, or `null`. */
  after(mark: string, from: number): number | null {
    if (from >= (this.hopeless.get(mark) ?? Infinity)) return null;
    let at = this.passage.indexOf(mark, from);
    while (at >= 0 && isEscaped(this.passage, at)) at = this.passage.indexOf(mark, at + 1);
    if (at >= 0) return at + mark.length;
    this.hopeless.set(mark, from);
    return null;
  }
}

/** The end of the string that opens here, or `null` where none does: prose has its own way with quotes. */
function stringEnd(passage: string, start: number, closers: Closers): number | null {
  const quote = passage.charAt(start);
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  if (!/[=([{,:+?&|!<>\s]|^$/.test(passage.charAt(start - 1))) return null;
  const end = closers.after(quote, start + 1);
  if (end === null) return null;
  return /^\s?(?:[)\]},:;+?&|=<>!/-]|\.\w|$)/.test(passage.slice(end, end + 3)) ? end : null;
}

/** Whether an odd number of backslashes stands before; a handful decides. */
function isEscaped(passage: string, at: number): boolean {
  let count = 0;
  while (count < 8 && passage[at - 1 - count] === '\\') count++;
  return count % 2 === 1;
}
