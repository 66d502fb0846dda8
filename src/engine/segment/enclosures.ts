import type { Range } from '../text/range.ts';

/** A longer parenthesis is more likely one that was never closed. UTF-16 code units. */
const LONGEST_PARENTHESIS = 400;

/** A longer quotation in the midst of a sentence is read sentence by sentence. UTF-16 code units. */
const LONGEST_QUOTATION = 60;

/** The same for one that starts small, so that it goes on with the grammar of the sentence around it. */
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
      if (index + 1 - start <= longest(passage, start, mark)) found.push({ start, end: index + 1 });
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

function longest(passage: string, start: number, mark: string): number {
  if (/[)\]）】》〉]/u.test(mark)) return LONGEST_PARENTHESIS;
  return /^[[(]?\p{Ll}/u.test(passage.slice(start + 1, start + 3)) ? LONGEST_FRAGMENT : LONGEST_QUOTATION;
}

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
