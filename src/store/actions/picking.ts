import type { StoreApi } from 'zustand/vanilla';
import type { Target } from '../../annotation/model.ts';
import { noteById } from '../select/notes.ts';
import { comparisonOf, engineComparison } from '../select/pair.ts';
import { sentenceAt } from '../select/sentences.ts';
import type { Picking, State } from '../state.ts';
import { targetsIn, type Passage } from './notes.ts';
import { select } from './selection.ts';
import type { Sessions } from './sessions.ts';

export interface PickingActions {
  /** The next passage that the reader points at is for this; `null`: it is for nothing any more. */
  readonly startPicking: (picking: Picking | null) => void;
  /** The reader points at a passage. Returns whether it was wanted. */
  readonly pick: (passage: Passage) => boolean;
}

export function pickingActions(store: StoreApi<State>, sessions: Sessions): PickingActions {
  function pickForNote(picking: Exclude<Picking, { kind: 'link' }>, passage: Passage): void {
    sessions.change(({ actions }, workbench) => {
      const [target] = targetsIn(store.getState(), [passage], workbench);
      const note = noteById(store.getState(), picking.id);
      if (!target || !note) return;
      const { targets } = note.annotation;
      actions.editNote(picking.id, {
        targets: picking.kind === 'note' ? [...targets, target] : replaced(targets, picking.target, target),
      });
      store.setState(select({ kind: 'note', id: picking.id }));
    });
  }

  function pickForLink({ from }: Extract<Picking, { kind: 'link' }>, { account, range }: Passage): boolean {
    const state = store.getState();
    const comparison = comparisonOf(state);
    const there = engineComparison(state)?.accounts.find(({ id }) => id === account);
    if (!comparison || !there || !range || account === from.account) return false;
    const one = { account: from.account, sentences: [from.sentence] };
    const other = { account, sentences: [sentenceAt(there.sentences, range.start)] };
    sessions.change(({ actions }, { linkSentences }) => {
      actions.correct([linkSentences(comparison, one, other)], state.settings.author);
      store.setState({ toast: { kind: 'done', step: 'link' } });
    });
    store.setState(select({ kind: 'sentence', ...from }));
    return true;
  }

  return {
    startPicking: (picking) => store.setState({ picking }),
    pick(passage) {
      const { picking } = store.getState();
      if (!picking) return false;
      // A sentence of the same account cannot be the counterpart: the reader goes on looking.
      if (picking.kind === 'link' && !pickForLink(picking, passage)) return true;
      if (picking.kind !== 'link') pickForNote(picking, passage);
      store.setState({ picking: null });
      return true;
    },
  };
}

/** The targets with one in the place of another; as they are if that was taken away or found its place meanwhile. */
function replaced(targets: readonly Target[], lost: Target, found: Target): readonly Target[] {
  const at = targets.findIndex((target) => JSON.stringify(target) === JSON.stringify(lost));
  return at < 0 ? targets : targets.with(at, found);
}
