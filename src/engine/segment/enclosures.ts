import type { Range } from '../text/range.ts';

/** A longer parenthesis is more likely one that was never closed. UTF-16 code units. */
const LONGEST_PARENTHESIS = 400;

/** A longer quotation in the midst of a sentence is read sentence by sentence. UTF-16 code units. */
const LONGEST_QUOTATION = 60;

/**
 * The same for one that starts small, so that it goes on with the grammar of the sentence around it, and that the
 * sentence goes on after: ... “not a plan. Not a wish,” she wrote. One that ends with its sentence holds nothing together.
 */
const LONGEST_FRAGMENT = 150;

/** Closing mark -> the marks that may have opened. */
const PAIRS: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '）': '（', '】': '【', '」': '「', '』': '『', '》': '《', '〉': '〈' },
  ...{ '”': '“„', '“': '„', '’': '‘‚', '‘': '‚', '»': '«', '«': '»', '›': '‹', '"': '"', "'": "'`" },
};

const MARKS = /[()[\]（）【】「」『』《》〈〉“”„‘’‚«»‹›"'`]/gu;

/** Marks that are alike, or opening in one country and closing in the next: only their surroundings tell. */
const TWO_FACED = /["'“‘’«»]/u;

/**
 * Parentheses and quotations of a passage, each from its opening mark to behind its closing one, ascending by their
 * end. A mark without its other half is passed over.
 */
export function findEnclosures(passage: string): Range[] {
  const open: { mark: string; start: number }[] = [];
  const found: Range[] = [];
  for (const { 0: mark, index } of passage.matchAll(MARKS)) {
    const partner = closes(passage, index, mark) ? lastPartner(open, PAIRS[mark]!) : -1;
    if (partner >= 0) {
      const { start } = open[partner]!;
      open.length = partner;
      if (index + 1 - start <= longest(passage, start, index)) found.push({ start, end: index + 1 });
    } else if (opens(passage, index, mark)) {
      open.push({ mark, start: index });
    }
  }
  return found;
}

/** How many unclosed marks to look back over: a pair that holds more is no pair. */
const DEEPEST = 8;

function lastPartner(open: readonly { mark: string }[], partners: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) {
    if (partners.includes(open[i]!.mark)) return i;
  }
  return -1;
}

function longest(passage: string, start: number, close: number): number {
  if (/[)\]）】》〉]/u.test(passage.charAt(close))) return LONGEST_PARENTHESIS;
  const startsSmall = /^[[(]?\p{Ll}/u.test(passage.slice(start + 1, start + 3));
  return startsSmall && !endsSentence(passage, close) ? LONGEST_FRAGMENT : LONGEST_QUOTATION;
}

/** A full stop inside the closing mark, and behind it nothing, a capital or another quotation. */
function endsSentence(passage: string, close: number): boolean {
  const behind = passage.slice(close + 1, close + LOOK_BEHIND);
  return /[.!?…]/.test(passage.charAt(close - 1)) && /^\s*(?:$|[\p{Lu}“"„«])/u.test(behind);
}

/** Characters behind a mark that tell what follows: up to two spaces and a sign. */
const LOOK_BEHIND = 4;

/** An apostrophe closes nothing: a single mark must stand behind the punctuation of what it quotes. */
function closes(passage: string, at: number, mark: string): boolean {
  if (PAIRS[mark] === undefined) return false;
  const before = passage.charAt(at - 1);
  const after = passage.charAt(at + 1);
  if (/['’]/.test(mark)) return /[.,!?…"”]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  // French puts a space before its closing mark; the other marks stand close.
  return !TWO_FACED.test(mark) || (!/[\p{L}\p{N}]/u.test(after) && (mark === '»' || /\S/.test(before)));
}

function opens(passage: string, at: number, mark: string): boolean {
  if (/[([（【「『《〈„‚‹`]/u.test(mark)) return true;
  if (!TWO_FACED.test(mark) || !/[\s("“‘«„[—–]|^$/u.test(passage.charAt(at - 1))) return false;
  const after = passage.charAt(at + 1);
  return /[\p{L}\p{N}¿¡"'“‘«([…@#$€£]/u.test(after) || (mark === '«' && /\s/.test(after));
}
