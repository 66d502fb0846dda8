import type { Result } from '../engine/index.ts';
import type { StoryRecord } from '../annotation/model.ts';
import type { StoryActions } from './actions.ts';
import type { Step } from './history.ts';
import type { LibraryEntry } from './library-doc.ts';
import type { SavedState } from './saved-state.ts';

export type { LibraryEntry, SavedState, Step, StoryActions };

/** Something that can be read now and that tells when it changes. */
export interface Watched<T> {
  readonly get: () => T;
  /** Calls back after each change. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A story that is open: what it is, what can be done to it, and whether that is stored. */
export interface StorySession {
  /** The story as plain data; unchanged parts are the same objects as before, so that little is drawn again. */
  readonly story: Watched<StoryRecord>;
  readonly actions: StoryActions;
  readonly saved: Watched<SavedState>;
  /** Tries to store everything again, after a failure. */
  readonly saveAgain: () => Promise<SavedState>;
  /** What `undo` and `redo` would do; `null` if there is nothing to do. */
  readonly nextUndo: () => Step | null;
  readonly nextRedo: () => Step | null;
  /** Takes back or makes again; what it was, so that the page can show it and say so. */
  readonly undo: () => Step | null;
  readonly redo: () => Step | null;
  /** Asks other tabs for what was missed while this one slept. */
  readonly resync: () => void;
  /** Resolves when everything that can be stored is. */
  readonly close: () => Promise<void>;
}

/** Where stories are kept. */
export interface StoragePort {
  readonly library: Watched<readonly LibraryEntry[]>;
  /**
   * Opens a story as it was left. `seed` is what it is if it was never opened here. Never rejects: a story that is
   * not there, or that a later Parallax wrote, is a problem; storage that fails is told by `saved`.
   */
  readonly open: (id: string, seed?: StoryRecord) => Promise<Result<StorySession>>;
  /** Puts a story in the bin, where it stays until `empty`, and takes it out again. */
  readonly bin: (id: string) => void;
  readonly takeOut: (id: string) => void;
  /** Deletes what is stored of a story for good. */
  readonly empty: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
