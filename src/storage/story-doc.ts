import * as Y from 'yjs';
import type { Edit } from '../annotation/edit.ts';
import type { Setting, StoryRecord } from '../annotation/model.ts';
import type { Step } from '../store/session.ts';
import { type History, keepHistory } from './history.ts';
import { LAYOUT_VERSION, rootsOf } from './layout.ts';
import { seedUpdate } from './seed-update.ts';
import { createSignal } from './signal.ts';
import { watchStory } from './snapshot.ts';
import { writeDifference } from './write.ts';

/** The document of one story: plain snapshots out, pure edits in, undo and merging by Yjs. */
export interface StoryDoc {
  /** What persistence and other tabs synchronise. */
  readonly doc: Y.Doc;
  /** The story now; unchanged parts are the same objects as before. */
  readonly snapshot: () => StoryRecord;
  /** Calls back after every change, whoever made it. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes a change of the reader, which can be undone. An edit that returns the same story does nothing. */
  readonly change: (step: Step, edit: Edit) => void;
  /** Remembers a choice; not a step to undo. */
  readonly setSetting: (key: string, value: Setting) => void;
  /** Fills an empty document with a story; not a step to undo. Does nothing if there is a story already. */
  readonly fill: (story: StoryRecord) => void;
  readonly history: Omit<History, 'run' | 'destroy'>;
  readonly destroy: () => void;
}

export interface StoryDocOptions {
  /** A clock in milliseconds, for grouping what is typed. */
  readonly now: () => number;
}

export function createStoryDoc({ now }: StoryDocOptions): StoryDoc {
  const doc = new Y.Doc();
  const { settings, ...undoable } = rootsOf(doc);
  const source = watchStory(doc);
  const history = keepHistory(doc, Object.values(undoable), now);
  const shown = createSignal(source.snapshot());
  doc.on('afterTransaction', () => shown.set(source.snapshot()));
  const { run, destroy: forgetHistory, ...travel } = history;

  return {
    doc,
    snapshot: source.snapshot,
    subscribe: shown.subscribe,
    change(step, edit) {
      const before = source.snapshot();
      const after = edit(before);
      if (after !== before) run(step, () => writeDifference(doc, before, after));
    },
    setSetting: (key, value) => void settings.set(key, value),
    fill(story) {
      if (isFilled(doc)) return;
      Y.applyUpdate(doc, seedUpdate(story));
    },
    history: travel,
    destroy() {
      shown.clear();
      forgetHistory();
      source.destroy();
      doc.destroy();
    },
  };
}

/** Whether a story was ever written into the document. */
export function isFilled(doc: Y.Doc): boolean {
  return rootsOf(doc).info.has('version');
}

/** Whether the document was written by a later Parallax, which this one would damage. */
export function isFromTheFuture(doc: Y.Doc): boolean {
  return Number(rootsOf(doc).info.get('version') ?? 0) > LAYOUT_VERSION;
}
