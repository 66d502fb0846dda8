import type { StoreApi } from 'zustand/vanilla';
import { selectedSpans } from '../select/focus.ts';
import { bringUp } from '../select/bring-up.ts';
import { noteById, spansOf } from '../select/notes.ts';
import { accountPair, comparisonOf } from '../select/pair.ts';
import type { Selection, SentenceRef, Side, State } from '../state.ts';

export interface SelectionActions {
  readonly selectSentence: (account: string, sentence: number) => void;
  readonly selectFinding: (id: string) => void;
  readonly clearSelection: () => void;
  /** Selects what an address names and returns whether the story has it; if not, the reader is told. */
  readonly choose: (selection: Selection | null) => boolean;
  /** Hints at the counterparts of the sentence under the pointer; `null` ends the hint. */
  readonly previewSentence: (ref: SentenceRef | null) => void;
  /** Shows one of the two accounts where there is room for one only. */
  readonly showSide: (side: Side) => void;
}

export function selectionActions(store: StoreApi<State>): SelectionActions {
  return {
    selectSentence: (account, sentence) => store.setState(select({ kind: 'sentence', account, sentence })),
    selectFinding: (id) => store.setState(select({ kind: 'finding', id })),
    clearSelection: () => store.setState({ selection: null, picking: null }),
    choose(selection) {
      const there = selection !== null && isThere(store.getState(), selection);
      if (there) store.setState(select(selection));
      else store.setState({ selection: null, picking: null });
      if (there || !selection) return true;
      store.setState({ toast: { kind: 'lost-place' } });
      return false;
    },
    previewSentence: (preview) => store.setState({ preview }),
    showSide: (side) => store.setState({ side }),
  };
}

/** Whether the open story has what is to be selected; notes come later than the texts and so get the benefit of doubt. */
function isThere(state: State, selection: Selection): boolean {
  const { accounts = [], findings = [] } = comparisonOf(state) ?? {};
  if (selection.kind === 'sentence') {
    const account = accounts.find(({ id }) => id === selection.account);
    return selection.sentence < (account?.sentences.length ?? 0);
  }
  if (selection.kind === 'finding') return findings.some(({ id }) => id === selection.id);
  return state.record === null || state.record.annotations.some(({ id }) => id === selection.id);
}

/** The change that selects something: its accounts are brought up, and it is always on the side on show. */
export function select(selection: Selection): (state: State) => Partial<State> {
  return (state) => {
    const up = bringUp(state, accountsOf(state, selection));
    return { ...up, selection, preview: null, side: sideOf({ ...state, ...up }, selection) };
  };
}

/** The accounts that a selection is about; of a sentence that stands alone also the one that is closest. */
function accountsOf(state: State, selection: Selection): readonly string[] {
  if (selection.kind === 'sentence') return [selection.account];
  if (selection.kind === 'note') {
    const note = noteById(state, selection.id);
    return note ? spansOf(note).map(({ account }) => account) : [];
  }
  const finding = comparisonOf(state)?.findings.find(({ id }) => id === selection.id);
  if (!finding) return [];
  const { spans, nearest } = finding;
  return [...spans, ...(nearest ? [nearest] : [])].map(({ account }) => account);
}

function sideOf(state: State, selection: Selection): Side {
  const pair = accountPair(state);
  if (!pair) return state.side;
  const accounts =
    selection.kind === 'sentence'
      ? [selection.account]
      : (selectedSpans({ ...state, selection }) ?? []).map(({ account }) => account);
  if (accounts.length === 0 || accounts.includes(pair[state.side].id)) return state.side;
  return state.side === 'left' ? 'right' : 'left';
}
