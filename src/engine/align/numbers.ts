import { NUMBER_WORDS } from './data/number-words.ts';

/** The number that a word stands for, written in digits ("1,200" and "1200" alike; "three" is "3"), or `null`. */
export function numberOf(norm: string): string | null {
  if (/^\p{N}/u.test(norm)) return norm.replace(/,(?=\d{3}(?!\d))/g, '');
  return NUMBER_WORDS.get(norm) ?? null;
}
