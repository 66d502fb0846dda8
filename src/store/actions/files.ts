import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../annotation/edit.ts';
import type { Code, StoryRecord } from '../../annotation/model.ts';
import type { W3cImport } from '../../annotation/w3c/parse.ts';
import type { Problem } from '../../engine/index.ts';
import { engineComparison } from '../select/pair.ts';
import type { FilePort } from '../ports.ts';
import { isDraft } from '../select/drafts.ts';
import { withoutPlaces } from '../remembered.ts';
import type { StorySession } from '../session.ts';
import type { State } from '../state.ts';
import type { Sessions } from './sessions.ts';

export interface SavingActions {
  /** Saves the open story as a project file. */
  readonly saveProject: () => Promise<void>;
  readonly saveCodebook: () => Promise<void>;
  /** Saves the notes of the open story as web annotations (W3C, JSON-LD). */
  readonly saveAnnotations: () => Promise<void>;
}

export interface OpeningActions {
  /**
   * Opens a file: a project of the open story is merged into it, one of another story is put into the library, a
   * codebook and annotations of other tools come to the story that is open when the file is given, and to no other: that
   * it was left before the file was read is told. `into` is the story on show, `null` on a page of none: what is open
   * behind it is not meant. Returns the story to go to, or `null` to stay.
   */
  readonly openFile: (text: string | Promise<string>, into?: string | null) => Promise<string | null>;
  /** Finds out which stories this browser keeps. */
  readonly openLibrary: () => void;
  /** Takes a story out of the bin. */
  readonly takeOutOfBin: (id: string) => void;
}

/** The code for files comes when the first file is saved or opened. */
const loadProject = () => import('../../annotation/project.ts');

export function savingActions(store: StoreApi<State>, files: FilePort | undefined): SavingActions {
  const save = ({ title }: StoryRecord, ending: string, type: string, text: string) =>
    files?.save(`${fileName(title)}${ending}`, type, text);
  // What is saved is what was open when the reader asked; another story may be by the time that the code is there.
  return {
    async saveProject() {
      const { record } = store.getState();
      const { serialiseProject, PROJECT_ENDING } = await loadProject();
      if (record) save(record, PROJECT_ENDING, 'application/json', serialiseProject(withoutPlaces(record)));
    },
    async saveCodebook() {
      const { record } = store.getState();
      const { serialiseCodebook } = await loadProject();
      if (record) save(record, '.codebook.json', 'application/json', serialiseCodebook(record.codebook));
    },
    async saveAnnotations() {
      const state = store.getState();
      const [{ record }, accounts] = [state, engineComparison(state)?.accounts];
      const { toW3c } = await import('../../annotation/w3c/serialise.ts');
      if (record && accounts)
        save(
          record,
          '.jsonld',
          'application/ld+json',
          `${JSON.stringify(toW3c(record, accounts), null, 2)}\n`,
        );
    },
  };
}

export function openingActions(
  store: StoreApi<State>,
  sessions: Sessions,
  files: FilePort | undefined,
): OpeningActions {
  const say = (problem: Omit<Problem, 'account'>) =>
    store.setState({ toast: { kind: 'problem', problem: { ...problem, account: null } } });
  const bringIn = (theirs: StoryRecord) => bringInto(store, sessions, theirs);

  async function openProject(theirs: StoryRecord, into: string | null): Promise<string | null> {
    const { mergeStories, isSameStory } = await import('../../annotation/workbench.ts');
    const { record } = store.getState();
    if (record && (into === null ? record.id === theirs.id : isSameStory(record, theirs))) {
      bringIn(theirs);
      return into === null ? theirs.id : null;
    }
    const storage = await sessions.storage();
    const opened = await storage?.open(theirs.id, theirs);
    if (!opened?.ok) {
      say(opened?.problem ?? NOT_KEPT);
      return null;
    }
    // It may be here already, with work of the reader's own, and in the bin.
    storage?.takeOut(theirs.id);
    const session = opened.value;
    session.actions.takeOver((mine) => mergeStories(mine, theirs).story);
    await session.close();
    return theirs.id;
  }

  async function openAnnotations(text: string, isLeft: () => boolean): Promise<Problem | null> {
    const state = store.getState();
    const accounts = engineComparison(state)?.accounts;
    if (!accounts || !state.record || !files) return NO_STORY;
    const { parseW3c } = await import('../../annotation/w3c/parse.ts');
    const parsed = parseW3c(text, { accounts, codebook: state.record.codebook, now: files.now() });
    if (!parsed.ok) return parsed.problem;
    if (isLeft()) return LEFT;
    takeOver(store, sessions, parsed.value);
    return null;
  }

  return {
    openLibrary: () => void sessions.storage(),
    takeOutOfBin: (id) => void takeOut(store, sessions, id),
    async openFile(given, into = storyAt(store.getState())) {
      const isLeft = () => storyAt(store.getState()) !== into;
      const [text, { parseProject, parseCodebook }] = await Promise.all([given, loadProject()]);
      const project = parseProject(text);
      if (project.ok) return openProject(project.value, into);
      if (project.problem.code !== 'wrong-format') {
        say(project.problem);
        return null;
      }
      const codebook = parseCodebook(text);
      const problem = into === null ? NO_STORY : isLeft() ? LEFT : null;
      if (codebook.ok && !problem) bringInCodes(store, sessions, codebook.value);
      const refused = problem ?? (codebook.ok ? null : await openAnnotations(text, isLeft));
      if (refused) say(refused);
      return null;
    },
  };
}

/** The story on show, or being begun; `null` if there is none. */
function storyAt({ storyId, record }: State): string | null {
  return storyId ?? record?.id ?? null;
}

/** Takes a story out of the bin; a draft comes back to where it was discarded, if another is being begun there. */
async function takeOut(store: StoreApi<State>, sessions: Sessions, id: string): Promise<void> {
  const storage = await sessions.storage();
  storage?.takeOut(id);
  store.setState({ toast: null });
  const { record, storyId, entries } = store.getState();
  const isBegun = entries.some((entry) => entry.id === id && entry.draft);
  if (isBegun && storyId === null && isDraft(record)) await sessions.open(id);
}

/** Adds the codes of a file to those of the open story. */
function bringInCodes(store: StoreApi<State>, sessions: Sessions, codes: readonly Code[]): void {
  sessions.change(({ actions }) => {
    actions.importCodebook(codes);
    store.setState({ toast: { kind: 'done', step: 'import-codebook' } });
  });
}

/** Merges another person's file of the open story into it. */
function bringInto(store: StoreApi<State>, sessions: Sessions, theirs: StoryRecord): void {
  sessions.change((session, { mergeStories }) => {
    const { report, story: merged } = mergeStories(session.story.get(), theirs);
    const isStep = takeIn(session, () => merged);
    store.setState({ toast: { kind: 'merged', report, isStep } });
  });
}

/** Brings in what a file of annotations had. */
function takeOver(store: StoreApi<State>, sessions: Sessions, from: W3cImport): void {
  const { annotations, codebook, corrections, report } = from;
  sessions.change((session, { mergeStories }) => {
    const isStep = takeIn(
      session,
      (mine) => mergeStories(mine, { ...mine, annotations, codebook, corrections }).story,
    );
    store.setState({ toast: { kind: 'imported', report, isStep }, report });
  });
}

/** Takes over what a file brought; whether that was a step: it is none if all of it was here already. */
function takeIn({ actions, nextUndo }: StorySession, edit: Edit): boolean {
  const before = nextUndo();
  actions.takeOver(edit);
  return nextUndo() !== before;
}

const NOT_KEPT = {
  code: 'no-storage',
  message: 'The story could not be opened: there is nowhere to keep it.',
};
const LEFT: Problem = {
  code: 'story-left',
  message: 'The story was left before the file was read. Open it, and give it the file again.',
  account: null,
};
const NO_STORY: Problem = {
  code: 'no-story-in-file',
  message:
    'This file holds no story. If it is a codebook or holds annotations, open the story that they are for and give it the file there.',
  account: null,
};
/** A name that every file system takes. */
function fileName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return words.toLowerCase() || 'story';
}
