import { unhurried, type Checkpoint } from './checkpoint.ts';
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.ts';
import { FEMALE_TITLES, MALE_TITLES } from './data/name-words.ts';
import { flatMap } from './flat-map.ts';
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

/** A referent while its mentions are gathered. */
interface Group {
  readonly full: NameMention[];
  readonly single: NameMention[];
  /** How many of the full mentions lie before the mention looked at; it only grows. */
  passed: number;
  readonly gender: Gender | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Characters after which a full name cannot be what a headline's surname meant. */
const HEADLINE_REACH = 1000;
/** Names after a mention count as farther than any before it: news names in full first. */
const AFTER = 1e9;

/**
 * Groups the names of one text by whom they name: "Vladimir Putin", "President Putin" and "Putin" are one. A single
 * word goes to the nearest full name that ends with it, before it if there is one; a given name alone likewise.
 * `mentions` are in the order of the text, and so are the referents.
 */
export function groupNames(mentions: readonly NameMention[], checkpoint: Checkpoint = unhurried): Referent[] {
  const groups: Group[] = [];
  const byWord = new Map<string, Group[]>();
  groupFullNames(mentions, groups, byWord, checkpoint);
  for (const mention of mentions) {
    checkpoint();
    if (mention.words.length > 1) continue;
    const word = mention.words[0]!.toLowerCase();
    const group = nearestGroup(byWord.get(word) ?? [], word, mention);
    if (group) group.single.push(mention);
    else {
      const alone: Group = { full: [], single: [mention], passed: 0, gender: genderOf(mention) };
      groups.push(alone);
      addTo(byWord, word, alone);
    }
  }
  const referents = groups.map((group) => {
    checkpoint();
    return toReferent(group);
  });
  return referents.sort((one, other) => one.mentions[0]!.start - other.mentions[0]!.start);
}

function groupFullNames(
  mentions: readonly NameMention[],
  groups: Group[],
  byWord: Map<string, Group[]>,
  checkpoint: Checkpoint,
): void {
  const byName = new Map<string, Group>();
  for (const mention of mentions) {
    checkpoint();
    if (mention.words.length < 2) continue;
    const key = fullKey(mention);
    const known = byName.get(key);
    if (known) {
      known.full.push(mention);
      continue;
    }
    const group: Group = { full: [mention], single: [], passed: 0, gender: genderOf(mention) };
    byName.set(key, group);
    groups.push(group);
    for (const word of new Set([surname(mention), given(mention)])) addTo(byWord, word, group);
  }
}

function addTo(map: Map<string, Group[]>, key: string, group: Group): void {
  const known = map.get(key);
  if (known) known.push(group);
  else map.set(key, [group]);
}

/** First and last word, since a middle initial makes no other person; all words of a group. */
function fullKey(mention: NameMention): string {
  return mention.kind === 'group'
    ? mention.words.join(' ').toLowerCase()
    : `${given(mention)} ${surname(mention)}`;
}

/** The last word of a name that is no Jr. or III, lower case. */
export function surname({ words }: NameMention): string {
  const last = words.findLastIndex((word) => !SUFFIX.test(word));
  return (words[Math.max(0, last)] ?? '').toLowerCase();
}

function given({ words }: NameMention): string {
  return (words[0] ?? '').toLowerCase();
}

/** Bearers of the surname before bearers of the given name; then the nearest mention before, else the first after. */
function nearestGroup(groups: readonly Group[], word: string, mention: NameMention): Group | null {
  const gender = genderOf(mention);
  let best: Group | null = null;
  let least = Infinity;
  for (const group of groups.slice(0, MOST_BEARERS)) {
    const [first] = group.full;
    if (first?.kind === 'group' || (gender && group.gender && gender !== group.gender)) continue;
    const distance = distanceTo(group, mention) + (!first || surname(first) === word ? 0 : 2 * AFTER);
    if (distance < least) [best, least] = [group, distance];
  }
  return best;
}

/** More people of one surname than these are not told apart; the bound keeps work linear. */
const MOST_BEARERS = 20;

function distanceTo(group: Group, { start }: NameMention): number {
  while (group.passed < group.full.length && group.full[group.passed]!.start < start) group.passed++;
  const full = group.full[group.passed - 1]?.start ?? -1;
  const before = Math.max(full, group.single.at(-1)?.start ?? -1);
  if (before >= 0) return start - before;
  const ahead = (group.full[0]?.start ?? 0) - start;
  return ahead > HEADLINE_REACH ? Infinity : AFTER + ahead;
}

function toReferent({ full, single, gender }: Group): Referent {
  const mentions = [...full, ...single].sort((one, other) => one.start - other.start);
  const fullest = mentions.reduce((best, mention) =>
    mention.words.length > best.words.length ? mention : best,
  );
  const titles = new Set(flatMap(mentions, (mention) => mention.titles));
  const kind = mentions.find((mention) => mention.kind !== 'unknown')?.kind ?? 'unknown';
  const told = gender ?? mentions.map(genderOf).find((each) => each !== null) ?? null;
  return { name: fullest.words.join(' '), kind, gender: told, titles, mentions };
}

/** What titles tell, else what the given name tells of a name in full. */
function genderOf({ titles, words }: NameMention): Gender | null {
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'female';
  if (titles.some((title) => MALE_TITLES.has(title))) return 'male';
  const first = words[0]!.toLowerCase();
  if (words.length > 1 && MALE_NAMES.has(first)) return 'male';
  if (words.length > 1 && FEMALE_NAMES.has(first)) return 'female';
  return null;
}
