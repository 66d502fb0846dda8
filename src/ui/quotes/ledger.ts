import {
  type Account,
  countWords,
  type DiffPart,
  type Utterance,
  type UtteranceMatch,
} from '../../engine/index.ts';
import { rangeOfRendering } from '../../store/select/highlights.ts';
import type { AccountPair } from '../../store/select/pair.ts';
import { sentenceAt } from '../../store/select/sentences.ts';
import type { QuoteOrder, QuoteView, Selection } from '../../store/state.ts';
import { diffRuns, type Sides } from '../shared/diff-runs.ts';
import { wordDiff } from '../shared/word-diff.ts';

/** One utterance as the two accounts render it. */
export interface LedgerEntry {
  readonly utterance: Utterance;
  /** '' if the texts do not tell. */
  readonly speaker: string;
  /** The words in either account, several places in lines of their own; '' where it is silent. */
  readonly texts: Sides<string>;
  /** What differs; `null` unless both accounts have it. */
  readonly parts: readonly DiffPart[] | null;
  /** How alike these two accounts are; a third may have it in other words. */
  readonly match: UtteranceMatch;
  /** Words of either account that the other has not. */
  readonly changes: number;
}

/** The utterances of a pair as a ledger lists them, in the order given. */
export function ledgerOf({ left, right }: AccountPair, utterances: readonly Utterance[]): LedgerEntry[] {
  return utterances.map((utterance) => {
    const speaker = utterance.speaker ?? '';
    const texts = { a: renderedIn(left, utterance), b: renderedIn(right, utterance) };
    return { utterance, speaker, texts, ...likeness(texts) };
  });
}

function renderedIn(account: Account, { renderings }: Utterance): string {
  return renderings
    .filter((rendering) => rendering.account === account.id)
    .map((rendering) => rangeOfRendering(account, rendering))
    .map(({ start, end }) => account.text.slice(start, end))
    .join('\n');
}

function likeness(texts: Sides<string>): Pick<LedgerEntry, 'parts' | 'match' | 'changes'> {
  if (!texts.a || !texts.b) return { parts: null, match: 'single', changes: 0 };
  const parts = wordDiff(texts.a, texts.b);
  const runs = { a: diffRuns(texts, parts, 'a'), b: diffRuns(texts, parts, 'b') };
  const has = (side: 'a' | 'b') => runs[side].some(({ kind }) => kind === 'only' || kind === 'changed');
  const words = (side: 'a' | 'b') =>
    runs[side]
      .filter(({ kind }) => kind === 'only' || kind === 'changed')
      .reduce((total, { start, end }) => total + countWords(texts[side].slice(start, end)), 0);
  const [inA, inB] = [has('a'), has('b')];
  const match = inA && inB ? 'reworded' : inA || inB ? 'trimmed' : 'identical';
  return { parts, match, changes: words('a') + words('b') };
}

/** Somebody who is quoted, and in how many entries. */
export interface Listed<T> {
  readonly value: T;
  readonly count: number;
}

/** Who can be listed alone: most often quoted first. */
export function speakersIn(entries: readonly LedgerEntry[]): Listed<string>[] {
  return countBy(entries, ({ speaker }) => speaker).sort((one, other) => other.count - one.count);
}

/** The kinds of likeness that there are, in a fixed order. */
export function matchesIn(entries: readonly LedgerEntry[]): Listed<UtteranceMatch>[] {
  const counts = countBy(entries, ({ match }) => match);
  return MATCHES.flatMap((match) => counts.find(({ value }) => value === match) ?? []);
}

const MATCHES: readonly UtteranceMatch[] = ['identical', 'trimmed', 'reworded', 'single'];

function countBy<T>(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => T): Listed<T>[] {
  const counts = new Map<T, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

/**
 * The entries that a reader asked for, in the order that she asked for. A speaker or a likeness that none of them has
 * (a choice made with other accounts side by side) is no filter.
 */
export function listed(entries: readonly LedgerEntry[], view: QuoteView): readonly LedgerEntry[] {
  const { speaker, match } = effective(entries, view);
  const chosen = entries.filter(
    (entry) => (speaker === null || entry.speaker === speaker) && (match === null || entry.match === match),
  );
  return [...chosen].sort(BY[view.order]);
}

/** The ids of the entries that the chosen sentence renders; none unless it is one of the pair. */
export function chosenIn(
  entries: readonly LedgerEntry[],
  { left, right }: AccountPair,
  selection: Selection | null,
): ReadonlySet<string> {
  if (selection?.kind !== 'sentence') return new Set();
  const account = [left, right].find(({ id }) => id === selection.account);
  if (!account) return new Set();
  const isChosen = ({ utterance: { renderings } }: LedgerEntry) =>
    renderings.some(
      (rendering) =>
        rendering.account === account.id &&
        sentenceAt(account.sentences, rangeOfRendering(account, rendering).start) === selection.sentence,
    );
  return new Set(entries.filter(isChosen).map(({ utterance }) => utterance.id));
}

/** The filters of a view without those that nothing here could pass. */
export function effective(
  entries: readonly LedgerEntry[],
  { speaker, match }: QuoteView,
): Omit<QuoteView, 'order'> {
  return {
    speaker: entries.some((entry) => entry.speaker === speaker) ? speaker : null,
    match: entries.some((entry) => entry.match === match) ? match : null,
  };
}

const longest = ({ texts }: LedgerEntry): number => Math.max(countWords(texts.a), countWords(texts.b));

/** Sorting is stable: what is equal stays in the order of the accounts. Those without a name come last. */
const BY: Readonly<Record<QuoteOrder, (one: LedgerEntry, other: LedgerEntry) => number>> = {
  place: () => 0,
  speaker: ({ speaker: one }, { speaker: other }) =>
    Number(one === '') - Number(other === '') || one.localeCompare(other),
  words: (one, other) => longest(other) - longest(one),
  changes: (one, other) => other.changes - one.changes,
};
