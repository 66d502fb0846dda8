import { once } from '../text/once.ts';
import { stem } from '../text/stem.ts';
import { KINDRED_WORDS } from './data/kindred-words-en.ts';

const LINES = KINDRED_WORDS.trim().split('\n');
const families = once(() => buildFamilies(LINES));
const NONE: readonly number[] = [];

/** Ids of families are below this. */
export const FAMILY_COUNT = LINES.length;

/** The families of kindred words that a stem belongs to (resign, step down, quit), as ids; none outside English. */
export function familiesOf(stemmed: string, language: string): readonly number[] {
  return language.startsWith('en') ? (families().get(stemmed) ?? NONE) : NONE;
}

function buildFamilies(lines: readonly string[]): Map<string, number[]> {
  const families = new Map<string, number[]>();
  lines.forEach((line, family) => {
    for (const stemmed of new Set(line.split(' ').map((word) => stem(word, 'en')))) {
      const known = families.get(stemmed);
      if (known) known.push(family);
      else families.set(stemmed, [family]);
    }
  });
  return families;
}
