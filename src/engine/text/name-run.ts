import {
  COMPOUND_TITLE,
  GROUP_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  PERSON_TITLES,
  POST_NOMINALS,
} from './data/name-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.ts';
import type { Range } from './range.ts';

/** A name where it stands in a text; the range leaves out titles and the possessive. */
export interface NameMention extends Range {
  /** The words as written: ["Vladimir", "Putin"]. */
  readonly words: readonly string[];
  /** Titles before it, lower case and without points: ["president"]. */
  readonly titles: readonly string[];
  /** Where the titles begin, or the name if it has none. */
  readonly fullStart: number;
  readonly kind: NameKind;
}

/** A person by a title or a known given name, a group by one of its words, else unknown. */
export type NameKind = 'person' | 'group' | 'unknown';

/** What a word shows by itself, wherever it stands. */
export interface Form {
  /** Without the possessive. */
  readonly word: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Begins with two letters, so that it counts for telling title case. */
  readonly lettered: boolean;
}

/** A word where it stands in a text. */
export interface Token extends Range, Form {}

/** Parts titles from the name: "Russian President" | "Vladimir Putin". Titles alone are no name. */
export function readRun(tokens: readonly Token[], role: readonly string[]): NameMention | null {
  const run = withoutLetters(tokens);
  const isGroup = run.some(({ lower }) => GROUP_WORDS.has(lower));
  const cut = isGroup && isTitle(run.at(-1)!) ? 0 : startOfName(run, isGroup);
  const name = run.slice(cut);
  const first = name[0];
  // "Ministerin der Finanzen" is a title.
  if (!first || first.lower === 'der') return null;
  const titles = [...role, ...run.slice(0, cut).map(bareTitle)];
  return {
    start: first.start,
    end: name.at(-1)!.end,
    fullStart: run[0]!.start,
    words: name.map(({ word }) => word),
    titles,
    kind: kindOf(name, titles),
  };
}

/** Without the letters behind it: Jane Roe | KC. */
function withoutLetters(name: readonly Token[]): readonly Token[] {
  const last = name.at(-1);
  const isLetters = name.length > 2 && last !== undefined && /^\p{Lu}{2}/u.test(last.word);
  return isLetters && POST_NOMINALS.has(last.lower) ? name.slice(0, -1) : name;
}

/** After the last title, or at a given name inside the run: "Activist | Jane Roe". "Mr. King" is a king by name only. */
function startOfName(run: readonly Token[], isGroup: boolean): number {
  const title = run.findLastIndex((token, i) => isTitle(token) && !isNamedSo(run, i));
  if (isGroup) return title + 1;
  const given = run.findIndex(({ lower }, i) => i > title && isGivenName(lower));
  const isInside = given > title + 1 && given < run.length - 1 && !NAME_PARTICLES.has(run[given - 1]!.lower);
  return isInside ? given : title + 1;
}

function isNamedSo(run: readonly Token[], at: number): boolean {
  const before = run[at - 1];
  if (at < run.length - 1 || !before) return false;
  return HONORIFICS.has(bareTitle(before)) || isGivenName(before.lower) || /^\p{Lu}\.?$/u.test(before.word);
}

/** A title, or what stands for one in a headline's prose: Mum-of-two. */
export function isTitle(token: Token): boolean {
  if (PERSON_TITLES.has(bareTitle(token))) return true;
  return token.lower.includes('-of-') && /^\p{L}+-of-\p{L}+$/u.test(token.lower);
}

/**
 * Without its point and what tells that it is still to come, president-elect; of a German compound the title that it ends
 * in: Wirtschafts|ministerin, Grünen-Fraktions|chefin.
 */
export function bareTitle({ lower }: Token): string {
  return COMPOUND_TITLE.exec(lower)?.[0] ?? lower.replace(/\.$|-(?:elect|designate|to-be)$/, '');
}

function kindOf(name: readonly Token[], titles: readonly string[]): NameKind {
  if (titles.some((title) => PERSON_TITLES.has(title))) return 'person';
  if (name.some(({ lower }) => GROUP_WORDS.has(lower))) return 'group';
  return isGivenName(name[0]!.lower) || beginsWithInitial(name) ? 'person' : 'unknown';
}

/** "J. P. Moreno", unlike "U.S. Steel". */
function beginsWithInitial(name: readonly Token[]): boolean {
  return name.length > 1 && /^\p{Lu}\.?$/u.test(name[0]!.word) && name.at(-1)!.word.length > 2;
}

/** Whether a word, in lower case, is a known given name. */
export function isGivenName(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
}
