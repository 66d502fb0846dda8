import * as Y from 'yjs';
import type { Step } from '../store/session.ts';

export interface History {
  /** Makes a change of the reader: one step to undo, or a part of the one before if that is the same run. */
  readonly run: (step: Step, change: () => void) => void;
  /** Takes back or makes again; the step that it was, or `null` if there is none. */
  readonly undo: () => Step | null;
  readonly redo: () => Step | null;
  /** What `undo` and `redo` would do, or `null`. */
  readonly nextUndo: () => Step | null;
  readonly nextRedo: () => Step | null;
  readonly destroy: () => void;
}

/** Typing that pauses for longer than this begins a new step, in milliseconds. */
const PAUSE = 1000;

const STEP = 'step';

/** The parts of a document whose changes can be undone. */
type Scope = ConstructorParameters<typeof Y.UndoManager>[0];

/**
 * Undo and redo over the reader's own changes, by Yjs' UndoManager: what other tabs and other people do is never
 * taken back. `now` is a clock in milliseconds.
 */
export function keepHistory(doc: Y.Doc, scope: Scope, now: () => number): History {
  const reader = Symbol('reader');
  // Grouping is ours, since it depends on what the reader does and not on time alone.
  const manager = new Y.UndoManager(scope, {
    trackedOrigins: new Set([reader]),
    captureTimeout: Number.POSITIVE_INFINITY,
  });
  let current: Step | null = null;
  let last: { readonly run: string | null; readonly at: number } = { run: null, at: 0 };
  // While undoing, the manager says which item it took: void ones, undone by another tab, were passed over.
  manager.on('stack-item-added', ({ stackItem }) => {
    stackItem.meta.set(STEP, stepOf(manager.currStackItem) ?? current);
  });

  function travel(go: () => Y.UndoManager['currStackItem']): Step | null {
    last = { run: null, at: 0 };
    return stepOf(go());
  }

  return {
    run(step, change) {
      const at = now();
      const goesOn = step.run !== null && step.run === last.run && at - last.at < PAUSE;
      if (!goesOn) manager.stopCapturing();
      current = step;
      last = { run: step.run, at };
      doc.transact(change, reader);
    },
    undo: () => travel(() => manager.undo()),
    redo: () => travel(() => manager.redo()),
    nextUndo: () => stepOf(manager.undoStack.at(-1)),
    nextRedo: () => stepOf(manager.redoStack.at(-1)),
    destroy: () => manager.destroy(),
  };
}

function stepOf(item: Y.UndoManager['currStackItem'] | undefined): Step | null {
  return (item?.meta.get(STEP) as Step | undefined) ?? null;
}
