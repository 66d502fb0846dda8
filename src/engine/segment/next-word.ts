/** What stands behind a place where a sentence might end. */
export interface NextWord {
  /** Quotation marks, brackets and dashes before the word. */
  readonly lead: string;
  /** The word with its inner points and apostrophes; empty if no letter or digit comes first. */
  readonly word: string;
  /** Whether a period follows the word: an initial or an abbreviation. */
  readonly dotted: boolean;
  readonly start: 'lower' | 'capital' | 'caseless' | 'digit' | 'symbol';
}

/** How far to look: the longest lead and word that a rule asks about. */
const REACH = 48;

const LEAD_AND_WORD =
  /^(?<lead>[\s"'“‘«‹„‚([{¿¡「『（《〈【»”–—―‐⁃•·\-_*\p{Cf}…]*(?:\.{2,} ?|(?:\. ){2,}\.? ?)?["'“‘«]?)(?<word>(?:[\p{L}\p{M}\p{N}]|[.'’&-](?=[\p{L}\p{N}]))*)(?<dot>\.?)/u;

/** Georgian letters count as lower case in Unicode, but the script is written without capitals. */
const LOWER = /^(?!\p{sc=Georgian})\p{Ll}/u;

export function readNextWord(passage: string, at: number): NextWord {
  const { lead = '', word = '', dot = '' } = LEAD_AND_WORD.exec(passage.slice(at, at + REACH))?.groups ?? {};
  return { lead, word, dotted: dot !== '', start: startOf(word) };
}

function startOf(word: string): NextWord['start'] {
  if (word === '') return 'symbol';
  if (/^\p{N}/u.test(word)) return 'digit';
  // "iPhone", "eBay": a name that keeps its small letter is no sign that the sentence goes on.
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(word)) return 'capital';
  if (LOWER.test(word)) return 'lower';
  return /^[\p{Lu}\p{Lt}]/u.test(word) ? 'capital' : 'caseless';
}
