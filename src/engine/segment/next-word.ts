/** What stands behind a place where a sentence might end. */
export interface NextWord {
  /** Quotation marks, brackets, dashes and an ellipsis before the word. */
  readonly lead: string;
  /** The word with its inner points and apostrophes; empty if no letter or digit comes first. */
  readonly word: string;
  /** Whether a period follows the word: an initial or an abbreviation. */
  readonly dotted: boolean;
  readonly start: 'lower' | 'capital' | 'caseless' | 'digit' | 'symbol';
}

/** How far to look: the longest lead and word that a rule asks about. UTF-16 code units. */
const REACH = 48;

const LEAD = /[\s"'`“‘«‹„‚([{¿¡「『（《〈【»”–—―‐⁃•·\-_*\p{Cf}…]*(?:\.{2,} ?|(?:\. ){2,}\.? ?)?["'“‘«]?/uy;
const WORD = /(?:[\p{L}\p{M}\p{N}]|[.'’&-](?=[\p{L}\p{N}]))*/uy;

/** Georgian letters count as lower case in Unicode, but the script is written without capitals. */
const LOWER = /^(?!\p{sc=Georgian})\p{Ll}/u;

export function readNextWord(passage: string, at: number): NextWord {
  const near = passage.slice(at, at + REACH);
  const lead = matchAt(LEAD, near, 0);
  const word = matchAt(WORD, near, lead.length);
  return { lead, word, dotted: near.charAt(lead.length + word.length) === '.', start: startOf(word) };
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}

function startOf(word: string): NextWord['start'] {
  if (word === '') return 'symbol';
  if (/^\p{N}/u.test(word)) return 'digit';
  // "iPhone", "eBay": a name that keeps its small letter is no sign that the sentence goes on.
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(word)) return 'capital';
  if (LOWER.test(word)) return 'lower';
  return /^[\p{Lu}\p{Lt}]/u.test(word) ? 'capital' : 'caseless';
}
