import type { StoreApi } from 'zustand/vanilla';
import type { Range, Span } from '../../engine/index.ts';
import { selectedSpans } from '../select/focus.ts';
import { rangeOfRendering } from '../select/highlights.ts';
import { placedNotes, spansOf } from '../select/notes.ts';
import { accountPair, type AccountPair } from '../select/pair.ts';
import { sentenceAt } from '../select/sentences.ts';
import { utterances } from '../select/utterances.ts';
import type { State } from '../state.ts';
import { select } from './selection.ts';

export interface SteppingActions {
  /** Chooses the sentence of the next (1) or previous (-1) quotation of the account where the reader is, around the ends. */
  readonly stepQuote: (by: 1 | -1) => void;
  /** Chooses the next or previous note, in the order of the text, left account first, around the ends. */
  readonly stepNote: (by: 1 | -1) => void;
}

export function steppingActions(store: StoreApi<State>): SteppingActions {
  return {
    stepQuote(by) {
      const state = store.getState();
      const pair = accountPair(state);
      if (!pair) return;
      const here = placeOfChoice(state, pair);
      const account = here.account === pair.right.id ? pair.right : pair.left;
      const quoted = utterances(state)
        .flatMap(({ renderings }) => renderings)
        .filter((rendering) => rendering.account === account.id)
        .map((rendering) => sentenceAt(account.sentences, rangeOfRendering(account, rendering).start));
      const sentences = [...new Set(quoted)].sort((one, other) => one - other);
      const at = here.chosen ? sentenceAt(account.sentences, here.start) : null;
      const sentence = nextOf(sentences, at, by);
      store.setState(
        sentence === null
          ? nothing('quote')
          : select({ kind: 'sentence', account: account.id, sentence })(state),
      );
    },
    stepNote(by) {
      const state = store.getState();
      const pair = accountPair(state);
      if (!pair) return;
      const ids = notesInOrder(state, pair);
      const { selection } = state;
      const at = selection?.kind === 'note' ? ids.indexOf(selection.id) : -1;
      const next = nextOf([...ids.keys()], at < 0 ? null : at, by);
      store.setState(next === null ? nothing('note') : select({ kind: 'note', id: ids[next]! })(state));
    },
  };
}

/** A step that leads nowhere is told. */
const nothing = (what: 'note' | 'quote'): Partial<State> => ({ toast: { kind: 'nothing', what } });

/** The nearest number after (1) or before (-1) one of an ascending list, around its ends; `from: null`: the first or last. */
export function nextOf(ascending: readonly number[], from: number | null, by: 1 | -1): number | null {
  const [first, last] = [ascending[0] ?? null, ascending.at(-1) ?? null];
  if (from === null) return by > 0 ? first : last;
  return by > 0
    ? (ascending.find((each) => each > from) ?? first)
    : (ascending.findLast((each) => each < from) ?? last);
}

/** Where the reader is: the place of what is chosen, else the beginning of the account on show. */
function placeOfChoice(state: State, pair: AccountPair) {
  const { selection, side } = state;
  if (selection?.kind === 'sentence') {
    const account = [pair.left, pair.right].find(({ id }) => id === selection.account);
    const start = account?.sentences[selection.sentence]?.start ?? 0;
    return { account: selection.account, start, chosen: true };
  }
  const [span] = inOrder(selectedSpans(state) ?? [], pair);
  return span ? { ...span, chosen: true } : { account: pair[side].id, start: 0, chosen: false };
}

function notesInOrder(state: State, pair: AccountPair): string[] {
  const placed = placedNotes(state).flatMap((note) => {
    const [first] = inOrder(spansOf(note), pair);
    return first ? [{ ...first, id: note.annotation.id }] : [];
  });
  return inOrder(placed, pair).map(({ id }) => id);
}

/** Spans of the two accounts on show, those of the left one first, each in the order of its text. */
function inOrder<T extends Pick<Span, 'account'> & Range>(
  spans: readonly T[],
  { left, right }: AccountPair,
): T[] {
  return [left, right].flatMap(({ id }) =>
    spans.filter(({ account }) => account === id).sort((one, other) => one.start - other.start),
  );
}
