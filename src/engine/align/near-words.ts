import { FAMILY_COUNT } from './kindred.ts';
import type { Names } from './names.ts';
import { KIND, type Lexeme } from './terms.ts';

/** Words that begin with this many of the same letters are mostly of one root: congress, congressional. */
const SAME_START = 6;
/** A name of this many letters that another word begins with is mostly its root: Iran, Iranian. */
const SHORTEST_ROOT = 4;
/** Names are seldom longer; bounds the work on words that are none. */
const LONGEST_ROOT = 16;

/** Words of two accounts that begin alike though their stems differ, in any language: families of their own. */
export interface NearWords {
  /** Ids of the families that a word belongs to: those of kindred words, then those of words that begin alike. */
  familiesOf(lexeme: Lexeme): readonly number[];
  /** Ids of families are below this. */
  readonly familyCount: number;
}

/** Groups the words of two accounts by how they begin. Linear in the distinct words. */
export function findNearWords(lexemes: readonly Lexeme[], names: Names): NearWords {
  const words = lexemes.filter(({ kind }) => kind !== null && kind !== KIND.number);
  const roots = new Set(words.filter((word) => names.isName(word)).map(({ stem }) => stem));
  const families = new Map<Lexeme, readonly number[]>();
  let familyCount = FAMILY_COUNT;
  for (const group of groupByStart(words, roots)) {
    if (group.every(({ id }) => id === group[0]!.id)) continue;
    for (const word of group) families.set(word, [...(families.get(word) ?? word.families), familyCount]);
    familyCount++;
  }
  return { familiesOf: (lexeme) => families.get(lexeme) ?? lexeme.families, familyCount };
}

function groupByStart(words: readonly Lexeme[], roots: ReadonlySet<string>): Iterable<readonly Lexeme[]> {
  const groups = new Map<string, Lexeme[]>();
  for (const word of words) {
    for (const start of startsOf(word.stem, roots)) {
      const known = groups.get(start);
      if (known) known.push(word);
      else groups.set(start, [word]);
    }
  }
  return groups.values();
}

/** What a stem is grouped by. */
function startsOf(stem: string, roots: ReadonlySet<string>): string[] {
  const starts = stem.length >= SAME_START ? [stem.slice(0, SAME_START)] : [];
  for (let length = SHORTEST_ROOT; length <= Math.min(stem.length, LONGEST_ROOT); length++) {
    const start = stem.slice(0, length);
    if (length !== SAME_START && roots.has(start)) starts.push(start);
  }
  return starts;
}
