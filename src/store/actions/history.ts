import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../engine/index.ts';
import type { StorySession } from '../session.ts';
import type { State, Toast } from '../state.ts';
import { select } from './selection.ts';
import type { Sessions } from './sessions.ts';

export interface HistoryActions {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Tells the reader something once. */
  readonly say: (toast: Toast) => void;
  readonly closeToast: () => void;
  /** A newer build of the page is ready, or, with `null`, the reader wants to hear no more of it. */
  readonly offerUpdate: (take: (() => void) | null) => void;
  /** Tells the reader of something that went wrong and has no place of its own in the page. */
  readonly tellProblem: (problem: Problem) => void;
  /** Tries to store everything again, after a failure. */
  readonly saveAgain: () => void;
  /** Asks other tabs for what was missed while this one slept. */
  readonly catchUp: () => void;
}

/** What tells of a step of the reader. */
const OF_STEP: ReadonlySet<Toast['kind']> = new Set(['done', 'undone', 'redone', 'merged', 'imported']);

export function historyActions(store: StoreApi<State>, sessions: Sessions): HistoryActions {
  function travel(session: StorySession, what: 'undo' | 'redo'): void {
    const step = session[what]();
    // The story may be as it was, and yet there is another step to go to.
    store.setState({ history: { undo: session.nextUndo(), redo: session.nextRedo() } });
    const toast: Toast = step
      ? { kind: what === 'undo' ? 'undone' : 'redone', step: step.name }
      : { kind: 'nothing', what };
    store.setState({ toast });
    const notes = session.story.get().annotations;
    const { selection, editing } = store.getState();
    const has = (id: string | null) => notes.some((note) => note.id === id);
    if (selection?.kind === 'note' && !has(selection.id)) store.setState({ selection: null });
    if (editing !== null && !has(editing)) store.setState({ editing: null, picking: null });
    if (step && step.about !== null && has(step.about))
      store.setState(select({ kind: 'note', id: step.about }));
  }
  // What was told of a step, with the way back from it, is over with the next step: its way back is another.
  store.subscribe(({ toast, history }, before) => {
    if (toast && toast === before.toast && OF_STEP.has(toast.kind) && history.undo !== before.history.undo)
      store.setState({ toast: null });
  });
  return {
    undo: () => sessions.change((session) => travel(session, 'undo')),
    redo: () => sessions.change((session) => travel(session, 'redo')),
    tellProblem: (problem) => store.setState({ toast: { kind: 'problem', problem } }),
    say: (toast) => store.setState({ toast }),
    offerUpdate: (takeUpdate) => store.setState({ takeUpdate }),
    closeToast: () => store.setState({ toast: null }),
    saveAgain: () => sessions.change((session) => void session.saveAgain()),
    catchUp: () => {
      if (store.getState().record) sessions.change((session) => session.resync());
    },
  };
}
