import type { PlacedAnnotation } from '../../annotation/place.ts';
import type { Finding, Span } from '../../engine/index.ts';
import type { Selection, SentenceRef, State } from '../state.ts';
import { selectedFinding } from './differences.ts';
import { counterpartsOf, linkIndex, type LinkIndex } from './links.ts';
import { memoLast } from './memo.ts';
import { selectedNote, spansOf } from './notes.ts';
import { accountPair, type AccountPair } from './pair.ts';
import { sentencesOf } from './sentences.ts';

/** Sentences of the left and the right account that belong together for what is selected. */
export interface Connection {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** False for a link that covers a part only: it is drawn as uncertain. */
  readonly whole: boolean;
}

/** What the selection connects across the gutter; none if it stands alone. */
export function connections(state: State): readonly Connection[] {
  return connect(accountPair(state), linkIndex(state), state.selection, selectedSpans(state));
}

const connect = memoLast(
  (
    pair: AccountPair | null,
    links: LinkIndex,
    selection: Selection | null,
    spans: readonly Span[] | null,
  ): readonly Connection[] => {
    if (!pair || !selection) return [];
    if (selection.kind !== 'sentence') return spans ? connectSpans(pair, spans) : [];
    return counterpartsOf(links, selection).map(({ link, here, there }) => {
      const [left, right] = here.account === pair.left.id ? [here, there] : [there, here];
      return { left: left.sentences, right: right.sentences, whole: link.kind === 'same' };
    });
  },
);

function connectSpans(pair: AccountPair, spans: readonly Span[]): Connection[] {
  const [left, right] = [pair.left, pair.right].map((account) => sentencesOfSpans(pair, spans, account.id));
  return left!.length > 0 && right!.length > 0 ? [{ left: left!, right: right!, whole: true }] : [];
}

/** The words that a selected finding or note points at; `null` if neither is selected. */
export function selectedSpans(state: State): readonly Span[] | null {
  return spansOfChoice(selectedFinding(state), selectedNote(state)?.places ?? null);
}

const spansOfChoice = memoLast(
  (finding: Finding | null, places: PlacedAnnotation['places'] | null): readonly Span[] | null =>
    finding?.spans ?? (places && spansOf({ places })),
);

/** Indexes of the sentences of an account that a finding points at, ascending. */
export function sentencesOfFinding(pair: AccountPair, { spans }: Finding, account: string): number[] {
  return sentencesOfSpans(pair, spans, account);
}

/** Indexes of the sentences of an account that spans touch, ascending. */
export function sentencesOfSpans(pair: AccountPair, spans: readonly Span[], account: string): number[] {
  const { sentences } = account === pair.left.id ? pair.left : pair.right;
  const touched = spans
    .filter((span) => span.account === account)
    .flatMap((span) => sentencesOf(sentences, span));
  return [...new Set(touched)].sort((one, other) => one - other);
}

/** How a sentence stands to what the reader is looking into. */
export type SentenceMark = 'selected' | 'counterpart' | 'preview';

/** The marked sentences of each account, by index. */
export type SentenceMarks = ReadonlyMap<string, ReadonlyMap<number, SentenceMark>>;

export function sentenceMarks(state: State): SentenceMarks {
  const { selection, preview } = state;
  return mark(accountPair(state), linkIndex(state), selection, selectedSpans(state), preview);
}

const mark = memoLast(
  (
    pair: AccountPair | null,
    links: LinkIndex,
    selection: Selection | null,
    spans: readonly Span[] | null,
    preview: SentenceRef | null,
  ): SentenceMarks => {
    const marks = new Map<string, Map<number, SentenceMark>>();
    if (!pair) return marks;
    const set = (account: string, sentences: readonly number[], how: SentenceMark) => {
      const ofAccount = marks.get(account) ?? new Map<number, SentenceMark>();
      marks.set(account, ofAccount);
      for (const sentence of sentences) ofAccount.set(sentence, how);
    };
    // A hint beside a choice would look like a part of it.
    if (preview && !selection)
      for (const { there } of counterpartsOf(links, preview)) set(there.account, there.sentences, 'preview');
    if (selection?.kind === 'sentence') {
      for (const { there } of counterpartsOf(links, selection))
        set(there.account, there.sentences, 'counterpart');
      set(selection.account, [selection.sentence], 'selected');
    }
    if (spans)
      for (const { id } of [pair.left, pair.right]) set(id, sentencesOfSpans(pair, spans, id), 'selected');
    return marks;
  },
);
