import type { StoreApi } from 'zustand/vanilla';
import type { StoryRecord } from '../../annotation/model.ts';
import type { W3cImport } from '../../annotation/w3c/parse.ts';
import type { Problem } from '../../engine/index.ts';
import { engineComparison } from '../select/pair.ts';
import type { FilePort } from '../ports.ts';
import { withoutPlaces } from '../remembered.ts';
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
   * codebook and annotations of other tools come to the open story. Returns the story to go to, or `null` to stay.
   */
  readonly openFile: (text: string) => Promise<string | null>;
  /** Finds out which stories this browser keeps. */
  readonly openLibrary: () => void;
  /** Takes a story out of the bin. */
  readonly takeOutOfBin: (id: string) => void;
}

/** The code for files comes when the first file is saved or opened. */
const loadProject = () => import('../../annotation/project.ts');

export function savingActions(store: StoreApi<State>, files: FilePort | undefined): SavingActions {
  const save = (ending: string, type: string, text: string) => {
    const { record } = store.getState();
    files?.save(`${fileName(record?.title ?? 'story')}${ending}`, type, text);
  };
  return {
    async saveProject() {
      const { serialiseProject, PROJECT_ENDING } = await loadProject();
      const { record } = store.getState();
      if (record) save(PROJECT_ENDING, 'application/json', serialiseProject(withoutPlaces(record)));
    },
    async saveCodebook() {
      const { serialiseCodebook } = await loadProject();
      const { record } = store.getState();
      if (record) save('.codebook.json', 'application/json', serialiseCodebook(record.codebook));
    },
    async saveAnnotations() {
      const { toW3c } = await import('../../annotation/w3c/serialise.ts');
      const state = store.getState();
      const accounts = engineComparison(state)?.accounts;
      if (state.record && accounts)
        save('.jsonld', 'application/ld+json', `${JSON.stringify(toW3c(state.record, accounts), null, 2)}\n`);
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

  async function openProject(theirs: StoryRecord): Promise<string | null> {
    const { mergeStories, isSameStory } = await import('../../annotation/workbench.ts');
    const { record } = store.getState();
    if (record && isSameStory(record, theirs)) {
      bringIn(theirs);
      return null;
    }
    const storage = await sessions.storage();
    const opened = await storage?.open(theirs.id, theirs);
    if (!opened?.ok) {
      say(opened?.problem ?? NOT_KEPT);
      return null;
    }
    // It may be here already, with work of the reader's own.
    const session = opened.value;
    session.actions.takeOver((mine) => mergeStories(mine, theirs).story);
    await session.close();
    return theirs.id;
  }

  async function openAnnotations(text: string): Promise<Problem | null> {
    const state = store.getState();
    const accounts = engineComparison(state)?.accounts;
    if (!accounts || !state.record || !files) return NO_STORY;
    const { parseW3c } = await import('../../annotation/w3c/parse.ts');
    const parsed = parseW3c(text, { accounts, codebook: state.record.codebook, now: files.now() });
    if (!parsed.ok) return parsed.problem;
    takeOver(store, sessions, parsed.value);
    return null;
  }

  return {
    openLibrary: () => void sessions.storage(),
    takeOutOfBin: (id) =>
      void sessions.storage().then((storage) => {
        storage?.takeOut(id);
        store.setState({ toast: null });
      }),
    async openFile(text) {
      const { parseProject, parseCodebook } = await loadProject();
      const project = parseProject(text);
      if (project.ok) return openProject(project.value);
      if (project.problem.code !== 'wrong-format') {
        say(project.problem);
        return null;
      }
      const codebook = parseCodebook(text);
      if (codebook.ok) sessions.change(({ actions }) => actions.importCodebook(codebook.value));
      const problem = codebook.ok ? null : await openAnnotations(text);
      if (problem) say(problem);
      else if (codebook.ok) store.setState({ toast: { kind: 'done', step: 'import-codebook' } });
      return null;
    },
  };
}

/** Merges another person's file of the open story into it. */
function bringInto(store: StoreApi<State>, sessions: Sessions, theirs: StoryRecord): void {
  sessions.change(({ story, actions }, { mergeStories }) => {
    const { report, story: merged } = mergeStories(story.get(), theirs);
    actions.takeOver(() => merged);
    store.setState({ toast: { kind: 'merged', report } });
  });
}

/** Brings in what a file of annotations had. */
function takeOver(store: StoreApi<State>, sessions: Sessions, from: W3cImport): void {
  const { annotations, codebook, corrections, report } = from;
  sessions.change(({ actions }, { mergeStories }) => {
    actions.takeOver((mine) => mergeStories(mine, { ...mine, annotations, codebook, corrections }).story);
    store.setState({ toast: { kind: 'imported', report }, report });
  });
}

const NOT_KEPT = {
  code: 'no-storage',
  message: 'The story could not be opened: there is nowhere to keep it.',
};
const NO_STORY: Problem = {
  code: 'no-story',
  message: 'This is not a project file. If it holds annotations, open the story first that they are about.',
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
