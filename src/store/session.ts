import type { CorrectionDraft } from '../annotation/corrections.ts';
import type { AccountPatch, AnnotationPatch, Edit } from '../annotation/edit.ts';
import type {
  AccountRecord,
  Annotation,
  Code,
  Correction,
  Setting,
  StoryRecord,
} from '../annotation/model.ts';
import type { Result } from '../engine/index.ts';

/** How to work on a story that is kept; its code is loaded with the first one. */
export type Workbench = typeof import('../annotation/workbench.ts');

/** A note before it has an id and a time. */
export type NoteDraft = Pick<Annotation, 'body' | 'tags' | 'targets' | 'author'>;

/** What a reader can do to a story. Each call is one step to undo, but for typing that goes on in one note. */
export interface StoryEditor {
  /** Adds a note and returns its id. */
  readonly addNote: (draft: NoteDraft) => string;
  /** The new text of a note; what is typed without a pause of a second is one step. */
  readonly typeNote: (id: string, body: string) => void;
  readonly editNote: (id: string, patch: Omit<AnnotationPatch, 'body'>) => void;
  /** Gives a note a code, or takes it off. */
  readonly toggleTag: (id: string, code: string) => void;
  readonly removeNotes: (ids: readonly string[]) => void;
  /** Makes corrections, together one step, and returns their ids. */
  readonly correct: (drafts: readonly CorrectionDraft[], author: string) => readonly string[];
  /** Takes corrections back, together one step. */
  readonly takeBack: (ids: readonly string[]) => void;
  readonly addCode: (draft: Omit<Code, 'id'>) => string;
  readonly editCode: (id: string, patch: Partial<Omit<Code, 'id'>>) => void;
  readonly mergeCode: (id: string, into: string) => void;
  readonly removeCode: (id: string) => void;
  readonly importCodebook: (codes: readonly Code[]) => void;
  readonly editStory: (patch: Partial<Pick<StoryRecord, 'title' | 'lead'>>) => void;
  /** Adds an account after the others and returns its id, which no other tab gives. */
  readonly addAccount: (draft: Omit<AccountRecord, 'id'>) => string;
  readonly editAccount: (id: string, patch: AccountPatch) => void;
  readonly removeAccount: (id: string) => void;
  /** Moves an account by so many places in their order. */
  readonly moveAccount: (id: string, by: number) => void;
  /** Takes over what a file brought (a merged story, imported notes with their codes), or an edit of another name. */
  readonly takeOver: (edit: Edit, name?: StepName) => void;
  /** Remembers a choice; not a step to undo. */
  readonly setSetting: (key: string, value: Setting) => void;
}

/** The names of steps: what the reader did, for the undo button and for messages. */
export type StepName =
  | 'add-note'
  | 'edit-note'
  | 'tag-note'
  | 'remove-note'
  | Correction['kind']
  | 'take-back'
  | 'add-code'
  | 'edit-code'
  | 'merge-code'
  | 'remove-code'
  | 'import-codebook'
  | 'edit-story'
  | 'add-account'
  | 'edit-account'
  | 'remove-account'
  | 'move-account'
  | 'take-over';

/** What a step of the reader was, for the undo button and for showing again what it was about. */
export interface Step {
  readonly name: StepName;
  /** Id of the note, correction, code or account that it is about. */
  readonly about: string | null;
  /**
   * Steps of the same run that follow each other closely are one step: typing in one note. `null`: a step of its own.
   */
  readonly run: string | null;
}

/** Why nothing can be kept beyond this tab. */
export type MemoryOnlyReason =
  /** There is no IndexedDB here at all. */
  | 'missing'
  /** The browser does not allow it: private browsing, a policy, blocked site data. */
  | 'refused'
  /** The disk or the site's share of it is full. */
  | 'full'
  /** The database does not answer. */
  | 'blocked'
  /** The database was closed or deleted from elsewhere. */
  | 'closed'
  | 'failed';

/**
 * What is true of the reader's work right now. `saved`: every change is in a completed IndexedDB transaction, so that
 * it outlives the tab. `memory-only`: it will be gone with the tab, unless it is saved to a file.
 */
export type SavedState =
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'memory-only'; readonly reason: MemoryOnlyReason; readonly message: string };

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
  readonly actions: StoryEditor;
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

/** A story as the library lists it. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  /** What readers call its accounts, in their order. */
  readonly accounts: readonly string[];
  readonly notes: number;
  readonly corrections: number;
  /** ISO 8601, UTC. */
  readonly added: string;
  readonly changed: string;
  /** When it was put in the bin; `null` if it is not there. */
  readonly binned: string | null;
  /** Its accounts are still being gathered. */
  readonly draft?: boolean;
}

/** The setting of a story whose accounts are still being gathered. */
export const DRAFT_SETTING = 'draft';

/** What stories take of the room that the browser gives, in bytes. */
export interface StorageUse {
  readonly used: number;
  readonly quota: number;
}

/** Where stories are kept. */
export interface StoragePort {
  readonly library: Watched<readonly LibraryEntry[]>;
  /** Stories that were left and cannot be stored: they are in this tab alone. */
  readonly unstored: Watched<readonly StorySession[]>;
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
  /** An id that no story has. */
  readonly newId: () => string;
  /** `null` where the browser does not say. */
  readonly use: () => Promise<StorageUse | null>;
  readonly close: () => Promise<void>;
}
