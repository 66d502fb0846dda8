import { foldText, toFolded } from './fold.ts';
import type { QuoteSelector } from './model.ts';

/** A quote selector made comparable: `prefix`, `exact` and `suffix` are consecutive parts of `full`. */
export interface FoldedQuote {
  readonly full: string;
  /** Where `exact` lies in `full`. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Folds the three parts as one text, since runs of white space may cross from one into the next. */
export function foldQuote({ prefix, exact, suffix }: QuoteSelector): FoldedQuote {
  const folded = foldText(prefix + exact + suffix);
  const full = folded.text;
  let start = toFolded(folded, prefix.length);
  let end = toFolded(folded, prefix.length + exact.length);
  while (start < end && full[start] === ' ') start++;
  while (end > start && full[end - 1] === ' ') end--;
  return {
    full,
    start,
    end,
    exact: full.slice(start, end),
    prefix: full.slice(0, start),
    suffix: full.slice(end),
  };
}
