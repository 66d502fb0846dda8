import type { StoreApi } from 'zustand/vanilla';
import type { AnnotationPatch } from '../../annotation/edit.ts';
import type { Status, Target } from '../../annotation/model.ts';
import type { AnnotationFilter } from '../../annotation/search.ts';
import type { Range } from '../../engine/index.ts';
import { notesSetting, VIEW_SETTINGS } from '../remembered.ts';
import { engineComparison } from '../select/pair.ts';
import type { StorySession, Workbench } from '../session.ts';
import type { State } from '../state.ts';
import { select } from './selection.ts';
import type { Sessions } from './sessions.ts';

/** A passage that the reader pointed at; `range: null` is the whole account. */
export interface Passage {
  readonly account: string;
  readonly range: Range | null;
}

/** Begins, opens and ends notes. */
export interface WritingActions {
  /** Begins a note on passages, of one account or of several, and opens it for writing. */
  readonly addNote: (passages: readonly Passage[]) => void;
  readonly selectNote: (id: string) => void;
  /** Opens a note for writing, or ends that: a note that was begun and left empty goes. */
  readonly editNote: (id: string | null) => void;
}

export function writingActions(store: StoreApi<State>, sessions: Sessions): WritingActions {
  const end = (session: StorySession) => {
    const { editing } = store.getState();
    if (editing !== null) dropIfEmpty(session, editing);
    store.setState({ editing: null, picking: null });
  };
  const finish = () => sessions.change(end);
  sessions.beforeClosing(end);

  // A note that is left is finished, whatever the reader turns to.
  store.subscribe((state, before) => {
    const { editing, selection } = state;
    if (editing === null || selection === before.selection || before.editing !== editing) return;
    if (selection?.kind !== 'note' || selection.id !== editing) finish();
  });

  return {
    addNote(passages) {
      finish();
      sessions.change((session, workbench) => {
        const targets = targetsIn(store.getState(), passages, workbench);
        if (targets.length === 0) return;
        const { author } = store.getState().settings;
        const id = session.actions.addNote({ body: '', tags: [], targets, author });
        store.setState(select({ kind: 'note', id }));
        store.setState({ editing: id, picking: null });
      });
    },
    selectNote(id) {
      finish();
      store.setState(select({ kind: 'note', id }));
    },
    editNote(id) {
      finish();
      if (id !== null) store.setState({ editing: id });
    },
  };
}

/** Changes notes. */
export interface NoteActions {
  readonly typeNote: (id: string, body: string) => void;
  readonly toggleTag: (id: string, code: string) => void;
  /** Makes a code and gives it to the note, as one would write a new word. */
  readonly tagWith: (id: string, code: { readonly name: string; readonly color: string }) => void;
  readonly setStatus: (id: string, status: Status) => void;
  readonly removeNote: (id: string) => void;
  /** Takes one passage of a note away; the last one stays. */
  readonly removePassage: (id: string, index: number) => void;
  /** The reader's name, from now on and on the note that is being written. */
  readonly signAs: (name: string) => void;
  readonly filterNotes: (filter: AnnotationFilter) => void;
}

export function noteActions(
  store: StoreApi<State>,
  sessions: Sessions,
  saveAuthor: (name: string) => void,
): NoteActions {
  const patch = (id: string, change: Omit<AnnotationPatch, 'body'>) =>
    sessions.change(({ actions }) => actions.editNote(id, change));
  const noteOf = (id: string | null) =>
    store.getState().record?.annotations.find((note) => note.id === id) ?? null;

  return {
    typeNote: (id, body) => sessions.change(({ actions }) => actions.typeNote(id, body)),
    toggleTag: (id, code) => sessions.change(({ actions }) => actions.toggleTag(id, code)),
    tagWith: (id, { name, color }) =>
      sessions.change(({ actions }) => {
        actions.toggleTag(id, actions.addCode({ name, color, description: '', key: null }));
      }),
    setStatus: (id, status) => patch(id, { status }),
    removeNote: (id) =>
      sessions.change(({ actions }) => {
        const { selection } = store.getState();
        const gone = selection?.kind === 'note' && selection.id === id;
        store.setState({ ...(gone && { selection: null }), editing: null, picking: null });
        actions.removeNotes([id]);
        store.setState({ toast: { kind: 'done', step: 'remove-note' } });
      }),
    removePassage(id, index) {
      const targets = noteOf(id)?.targets ?? [];
      if (targets.length > 1) patch(id, { targets: targets.filter((_, i) => i !== index) });
    },
    signAs(author) {
      saveAuthor(author);
      const note = noteOf(store.getState().editing);
      if (note?.author === '' && author !== '') patch(note.id, { author });
    },
    filterNotes(noteFilter) {
      store.setState({ noteFilter });
      sessions.change(({ actions }) => actions.setSetting(VIEW_SETTINGS.notes, notesSetting(noteFilter)));
    },
  };
}

/** The targets of passages, described in the accounts as compared; what holds no characters is left out. */
export function targetsIn(
  state: State,
  passages: readonly Passage[],
  { targetOf, wholeAccount }: Workbench,
): Target[] {
  const accounts = engineComparison(state)?.accounts ?? [];
  return passages.flatMap(({ account: id, range }) => {
    const account = accounts.find((each) => each.id === id);
    if (!account) return [];
    return (range ? targetOf(account, range) : wholeAccount(account)) ?? [];
  });
}

/** A note without words and tags goes; if nothing happened since it was begun, as if it had not been. */
function dropIfEmpty(session: StorySession, id: string): void {
  const note = session.story.get().annotations.find((each) => each.id === id);
  if (!note || note.body.trim() !== '' || note.tags.length > 0) return;
  const last = session.nextUndo();
  if (last?.name === 'add-note' && last.about === id) session.undo();
  else session.actions.removeNotes([id]);
}
