import { addedAccountId } from '../annotation/account-id.ts';
import { addCode, editCode, importCodes, mergeCode, removeCode } from '../annotation/codebook.ts';
import type { CorrectionDraft } from '../annotation/corrections.ts';
import {
  addAccounts,
  addAnnotations,
  addCorrections,
  type Edit,
  editAccount,
  editAnnotation,
  editStory,
  moveAccount,
  removeAccount,
  removeAnnotations,
  removeCorrections,
} from '../annotation/edit.ts';
import type { Annotation, Correction } from '../annotation/model.ts';
import type { StepName, StoryEditor } from '../store/session.ts';
import type { StoryDoc } from './story-doc.ts';

export interface ActionsOptions {
  /** ISO 8601, UTC. */
  readonly time: () => string;
  readonly newId: () => string;
}

export function createActions(story: StoryDoc, { time, newId }: ActionsOptions): StoryEditor {
  const step = (name: StepName, about: string | null, edit: Edit, run: string | null = null): void => {
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
    addAccount(draft) {
      const id = addedAccountId(story.snapshot().accounts.length + 1, newId());
      step('add-account', id, addAccounts([{ ...draft, id }]));
      return id;
    },
    editAccount: (id, patch) => step('edit-account', id, editAccount(id, patch), `account ${id}`),
    removeAccount: (id) => step('remove-account', id, removeAccount(id)),
    moveAccount: (id, by) => step('move-account', id, moveAccount(id, by)),
    takeOver: (edit, name = 'take-over') => step(name, null, edit),
    setSetting: story.setSetting,
  };
}
