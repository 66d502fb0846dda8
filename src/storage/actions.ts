import { addCode, editCode, importCodes, mergeCode, removeCode } from '../annotation/codebook.ts';
import type { CorrectionDraft } from '../annotation/corrections.ts';
import {
  type AccountPatch,
  addAccounts,
  addAnnotations,
  addCorrections,
  type AnnotationPatch,
  type Edit,
  editAccount,
  editAnnotation,
  editStory,
  removeAccount,
  removeAnnotations,
  removeCorrections,
} from '../annotation/edit.ts';
import type {
  AccountRecord,
  Annotation,
  Code,
  Correction,
  Setting,
  StoryRecord,
} from '../annotation/model.ts';
import type { StoryDoc } from './story-doc.ts';

/** A note before it has an id and a time. */
export type NoteDraft = Pick<Annotation, 'body' | 'tags' | 'targets' | 'author'>;

/** What a reader can do to a story. Each call is one step to undo, but for typing that goes on in one note. */
export interface StoryActions {
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
  readonly addAccounts: (accounts: readonly AccountRecord[]) => void;
  readonly editAccount: (id: string, patch: AccountPatch) => void;
  readonly removeAccount: (id: string) => void;
  /** Takes over what a file brought: a merged story, imported notes with their codes. */
  readonly takeOver: (edit: Edit) => void;
  /** Remembers a choice; not a step to undo. */
  readonly setSetting: (key: string, value: Setting) => void;
}

export interface ActionsOptions {
  /** ISO 8601, UTC. */
  readonly time: () => string;
  readonly newId: () => string;
}

export function createActions(story: StoryDoc, { time, newId }: ActionsOptions): StoryActions {
  const step = (name: string, about: string | null, edit: Edit, run: string | null = null): void => {
    story.change({ name, about, run }, edit);
  };
  const sign = (draft: CorrectionDraft, author: string): Correction => ({
    ...draft,
    id: newId(),
    author,
    created: time(),
  });
  const tagsOf = (id: string): readonly string[] =>
    story.snapshot().annotations.find((annotation) => annotation.id === id)?.tags ?? [];

  return {
    addNote(draft) {
      const [id, now] = [newId(), time()];
      const note: Annotation = { ...draft, id, created: now, modified: now, status: 'open' };
      step('add-note', id, addAnnotations([note]));
      return id;
    },
    typeNote: (id, body) => step('edit-note', id, editAnnotation(id, { body }, time()), `type ${id}`),
    editNote: (id, patch) => step('edit-note', id, editAnnotation(id, patch, time())),
    toggleTag(id, code) {
      const tags = tagsOf(id);
      const next = tags.includes(code) ? tags.filter((tag) => tag !== code) : [...tags, code];
      step('tag-note', id, editAnnotation(id, { tags: next }, time()));
    },
    removeNotes: (ids) => step('remove-note', ids[0] ?? null, removeAnnotations(ids)),
    correct(drafts, author) {
      const corrections = drafts.map((draft) => sign(draft, author));
      const [first] = corrections;
      if (first) step(first.kind, first.id, addCorrections(corrections));
      return corrections.map(({ id }) => id);
    },
    takeBack: (ids) => step('take-back', ids[0] ?? null, removeCorrections(ids)),
    addCode(draft) {
      const id = newId();
      step('add-code', id, addCode({ ...draft, id }));
      return id;
    },
    editCode: (id, patch) => step('edit-code', id, editCode(id, patch), `code ${id}`),
    mergeCode: (id, into) => step('merge-code', into, mergeCode(id, into)),
    removeCode: (id) => step('remove-code', id, removeCode(id)),
    importCodebook: (codes) =>
      step('import-codebook', null, (current) => ({
        ...current,
        codebook: importCodes(current.codebook, codes).codebook,
      })),
    editStory: (patch) => step('edit-story', null, editStory(patch), 'story'),
    addAccounts: (accounts) => step('add-account', accounts[0]?.id ?? null, addAccounts(accounts)),
    editAccount: (id, patch) => step('edit-account', id, editAccount(id, patch), `account ${id}`),
    removeAccount: (id) => step('remove-account', id, removeAccount(id)),
    takeOver: (edit) => step('take-over', null, edit),
    setSetting: story.setSetting,
  };
}
