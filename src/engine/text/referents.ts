import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.ts';
import { FEMALE_TITLES, MALE_TITLES } from './data/name-words.ts';
import type { NameKind, NameMention } from './names.ts';

export type Gender = 'male' | 'female';

/** Who or what several names of a text stand for. */
export interface Referent {
  /** The fullest form met, without titles. */
  readonly name: string;
  readonly kind: NameKind;
  /** What titles and given name tell; `null` when nothing does. */
  readonly gender: Gender | null;
  /** Titles borne in any mention: president, senator. */
  readonly titles: ReadonlySet<string>;
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Groups the names of one text by whom they name: "Vladimir Putin", "President Putin" and "Putin" are one. A single
 * word goes to the nearest full name that ends with it, before it if there is one; a given name alone likewise.
 */
export function groupNames(mentions: readonly NameMention[]): Referent[] {
  const groups: NameMention[][] = [];
  const byFull = new Map<string, NameMention[]>();
  const byWord = new Map<string, NameMention[][]>();
  for (const mention of mentions.filter(({ words }) => words.length > 1)) {
    const key = fullKey(mention);
    let group = byFull.get(key);
    if (!group) {
      group = [];
      byFull.set(key, group);
      groups.push(group);
      for (const word of new Set([surname(mention), given(mention)])) addTo(byWord, word, group);
    }
    group.push(mention);
  }
  for (const mention of mentions.filter(({ words }) => words.length === 1)) {
    const word = mention.words[0]!.toLowerCase();
    const group = nearestGroup(byWord.get(word) ?? [], mention);
    if (group) {
      group.push(mention);
      continue;
    }
    const alone = [mention];
    groups.push(alone);
    addTo(byWord, word, alone);
  }
  return groups.map(toReferent).sort((one, other) => one.mentions[0]!.start - other.mentions[0]!.start);
}

function addTo(map: Map<string, NameMention[][]>, key: string, group: NameMention[]): void {
  const known = map.get(key);
  if (known) known.push(group);
  else map.set(key, [group]);
}

/** First and last word: a middle initial makes no other person. */
function fullKey(mention: NameMention): string {
  return mention.kind === 'group'
    ? mention.words.join(' ').toLowerCase()
    : `${given(mention)} ${surname(mention)}`;
}

export function surname({ words }: NameMention): string {
  const last = words.findLastIndex((word) => !SUFFIX.test(word));
  return (words[Math.max(0, last)] ?? '').toLowerCase();
}

function given({ words }: NameMention): string {
  return (words[0] ?? '').toLowerCase();
}

/** Bearers of the surname before bearers of the given name; then the nearest mention before, else the first after. */
function nearestGroup(groups: readonly NameMention[][], mention: NameMention): NameMention[] | null {
  const word = mention.words[0]!.toLowerCase();
  const gender = genderOf([mention]);
  const fitting = groups.filter((group) => {
    const other = genderOf(group);
    return group[0]!.kind !== 'group' && (!gender || !other || gender === other);
  });
  const bearers = fitting.filter((group) => surname(group[0]!) === word);
  const choice = bearers.length > 0 ? bearers : fitting;
  let best: NameMention[] | null = null;
  let bestDistance = Infinity;
  for (const group of choice) {
    const distance = distanceTo(group, mention);
    if (distance < bestDistance) [best, bestDistance] = [group, distance];
  }
  return best;
}

/** Names after the mention count as farther than any before it. */
function distanceTo(group: readonly NameMention[], { start }: NameMention): number {
  const before = group.findLast((other) => other.start < start);
  return before ? start - before.start : AFTER + group[0]!.start;
}

const AFTER = 1e9;

function toReferent(group: readonly NameMention[]): Referent {
  const mentions = [...group].sort((one, other) => one.start - other.start);
  const fullest = mentions.reduce((best, mention) =>
    mention.words.length > best.words.length ? mention : best,
  );
  const titles = new Set(mentions.flatMap((mention) => mention.titles));
  const kind = mentions.find((mention) => mention.kind !== 'unknown')?.kind ?? 'unknown';
  return { name: fullest.words.join(' '), kind, gender: genderOf(mentions), titles, mentions };
}

function genderOf(mentions: readonly NameMention[]): Gender | null {
  for (const { titles } of mentions) {
    if (titles.some((title) => FEMALE_TITLES.has(title))) return 'female';
    if (titles.some((title) => MALE_TITLES.has(title))) return 'male';
  }
  for (const { words } of mentions) {
    const first = words[0]!.toLowerCase();
    if (words.length > 1 && MALE_NAMES.has(first)) return 'male';
    if (words.length > 1 && FEMALE_NAMES.has(first)) return 'female';
  }
  return null;
}
