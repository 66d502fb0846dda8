import type { CorrectedComparison } from '../../annotation/apply.ts';
import {
  isFurniture,
  type AccountVoices,
  type CommonText,
  type Link,
  type Naming,
  type Voice,
  type WordUse,
} from '../../engine/index.ts';
import type { State } from '../state.ts';
import { effectiveLinks } from './links.ts';
import { memoLast } from './memo.ts';
import { accountPair, comparisonOf, type AccountPair } from './pair.ts';

/** The same thing counted in either account. */
export interface BothSides<T> {
  readonly left: T;
  readonly right: T;
}

/** How much one account says, and how much of it the other tells as well. */
export interface AccountFigures {
  /** Those of the article, without page furniture. */
  readonly sentences: number;
  /** Sentences with a counterpart in the other account. */
  readonly linked: number;
  readonly words: number;
  readonly quotedWords: number;
  readonly loadedWords: number;
  /** Stance-bearing words in its own voice, to 100 words. */
  readonly loadedPerHundred: number;
}

/** One speaker with what either account quotes. */
export interface SpeakerRow {
  /** The fullest form; `null` for all whom the texts do not name. */
  readonly speaker: string | null;
  readonly named: boolean;
  readonly left: Voice | null;
  readonly right: Voice | null;
}

export interface NamingRow {
  readonly id: string;
  readonly left: readonly WordUse[];
  readonly right: readonly WordUse[];
  /** Whether an account uses a form that the other does not. */
  readonly differs: boolean;
}

/** The summary of a pair of accounts: counts with places, no verdict. */
export interface Overview {
  readonly figures: BothSides<AccountFigures>;
  /** Most quoted words first. */
  readonly speakers: readonly SpeakerRow[];
  /** What differs first, then most used. */
  readonly namings: readonly NamingRow[];
  readonly loaded: BothSides<readonly WordUse[]>;
  /** Longest first. */
  readonly commonText: readonly CommonText[];
}

/** What the pair side by side comes to, or `null` while there is none. */
export function overview(state: State): Overview | null {
  return summarise(comparisonOf(state), accountPair(state), effectiveLinks(state));
}

const summarise = memoLast(
  (
    comparison: CorrectedComparison | null,
    pair: AccountPair | null,
    links: readonly Link[],
  ): Overview | null => {
    if (!comparison || !pair) return null;
    const voices = { left: voicesOf(comparison, pair.left.id), right: voicesOf(comparison, pair.right.id) };
    const speakers = speakerRows(voices);
    const figuresOf = (side: 'left' | 'right') => countAccount(pair[side], voices[side], links);
    return {
      figures: { left: figuresOf('left'), right: figuresOf('right') },
      speakers,
      namings: namingRows(comparison.namings ?? [], pair),
      loaded: { left: voices.left?.loaded ?? [], right: voices.right?.loaded ?? [] },
      commonText: (comparison.commonText ?? []).filter(({ a, b }) => isOfPair(pair, [a.account, b.account])),
    };
  },
);

function voicesOf({ voices = [] }: CorrectedComparison, id: string): AccountVoices | null {
  return voices.find(({ account }) => account === id) ?? null;
}

function isOfPair({ left, right }: AccountPair, ids: readonly string[]): boolean {
  return ids.every((id) => id === left.id || id === right.id);
}

function countAccount(
  { id, sentences }: AccountPair['left'],
  voices: AccountVoices | null,
  links: readonly Link[],
): AccountFigures {
  const linked = new Set(
    links
      .flatMap(({ a, b }) => [a, b].filter(({ account }) => account === id))
      .flatMap((side) => side.sentences),
  );
  const article = [...sentences.keys()].filter((i) => !isFurniture(sentences[i]!));
  return {
    sentences: article.length,
    linked: article.filter((i) => linked.has(i)).length,
    words: voices?.words ?? 0,
    quotedWords: voices?.quotedWords ?? 0,
    loadedWords: voices?.loadedWords ?? 0,
    loadedPerHundred: voices?.loadedPerHundred ?? 0,
  };
}

/** Speakers of both accounts, one row each. The engine calls one person the same in all accounts. */
function speakerRows({ left, right }: BothSides<AccountVoices | null>): SpeakerRow[] {
  const rest = [...(right?.voices ?? [])];
  const rows = (left?.voices ?? []).map((voice): SpeakerRow => {
    const at = rest.findIndex(({ speaker }) => speaker?.toLowerCase() === voice.speaker?.toLowerCase());
    const [other = null] = at < 0 ? [] : rest.splice(at, 1);
    return { speaker: voice.speaker, named: voice.named, left: voice, right: other };
  });
  const alone = rest.map(({ speaker, named }, i) => ({ speaker, named, left: null, right: rest[i]! }));
  return [...rows, ...alone].sort((one, other) => wordsOf(other) - wordsOf(one));
}

function wordsOf({ left, right }: SpeakerRow): number {
  return (left?.words ?? 0) + (right?.words ?? 0);
}

function namingRows(namings: readonly Naming[], { left, right }: AccountPair): NamingRow[] {
  return namings
    .map(({ id, uses }): NamingRow => {
      const of = (account: string) => uses.filter((use) => use.account === account);
      const [inLeft, inRight] = [of(left.id), of(right.id)];
      return { id, left: inLeft, right: inRight, differs: lacks(inLeft, inRight) || lacks(inRight, inLeft) };
    })
    .filter((row) => row.left.length > 0 && row.right.length > 0)
    .sort((one, other) => Number(other.differs) - Number(one.differs));
}

function lacks(uses: readonly WordUse[], others: readonly WordUse[]): boolean {
  const keys = new Set(uses.map(({ key }) => key));
  return others.some(({ key }) => !keys.has(key));
}
