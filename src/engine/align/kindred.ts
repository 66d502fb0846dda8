import { stem } from '../text/stem.ts';
import { KINDRED_WORDS } from './data/kindred-words-en.ts';

const FAMILIES: ReadonlyMap<string, readonly number[]> = buildFamilies(KINDRED_WORDS);
const NONE: readonly number[] = [];

/** The families of kindred words that a stem belongs to (resign, step down, quit), as ids; none outside English. */
export function familiesOf(stemmed: string, language: string): readonly number[] {
  return language.startsWith('en') ? (FAMILIES.get(stemmed) ?? NONE) : NONE;
}

function buildFamilies(list: string): Map<string, number[]> {
  const families = new Map<string, number[]>();
  list
    .trim()
    .split('\n')
    .forEach((line, family) => {
      for (const stemmed of new Set(line.split(' ').map((word) => stem(word, 'en')))) {
        const known = families.get(stemmed);
        if (known) known.push(family);
        else families.set(stemmed, [family]);
      }
    });
  return families;
}
