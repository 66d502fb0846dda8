import type { Code } from '../../annotation/model.ts';
import type { StoreApi } from 'zustand/vanilla';
import type { State } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface CodebookActions {
  readonly addCode: (draft: Omit<Code, 'id'>) => void;
  readonly editCode: (id: string, patch: Partial<Omit<Code, 'id'>>) => void;
  /** Gives every note of one code the other, and takes the one out. */
  readonly mergeCode: (id: string, into: string) => void;
  readonly removeCode: (id: string) => void;
}

export function codebookActions(store: StoreApi<State>, sessions: Sessions): CodebookActions {
  return {
    addCode: (draft) => sessions.change(({ actions }) => void actions.addCode(draft)),
    editCode: (id, patch) => sessions.change(({ actions }) => actions.editCode(id, patch)),
    mergeCode: (id, into) =>
      sessions.change(({ actions }) => {
        actions.mergeCode(id, into);
        store.setState({ toast: { kind: 'done', step: 'merge-code' } });
      }),
    removeCode: (id) =>
      sessions.change(({ actions }) => {
        actions.removeCode(id);
        store.setState({ toast: { kind: 'done', step: 'remove-code' } });
      }),
  };
}
