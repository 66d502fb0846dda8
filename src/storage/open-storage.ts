import { clearDocument } from 'y-indexeddb';
import type { StoryRecord } from '../annotation/model.ts';
import type { Result } from '../engine/index.ts';
import type { StoragePort, StorageUse, StoryEditor, StorySession } from '../store/session.ts';
import { createActions } from './actions.ts';
import { keepLeft } from './left.ts';
import { keptAndListed } from './kept-and-listed.ts';
import { createLibraryDoc, type LibraryDoc } from './library-doc.ts';
import { askToKeep, persist, type Persistence, type PersistenceOptions } from './persistence.ts';
import { createStoryDoc, isFilled, isFromTheFuture, type StoryDoc } from './story-doc.ts';
import { joinTabs, type OpenChannel, type Tabs } from './tabs.ts';
import { storyDatabase } from './was-kept.ts';

/** What storage needs of the browser; all of it is handed in. */
export interface StorageEnvironment extends PersistenceOptions {
  /** Opens a `BroadcastChannel`; `null` where there is none. */
  readonly openChannel: OpenChannel | null;
  /** `navigator.storage`, where there is one. */
  readonly storageManager: StorageManager | undefined;
  /** `crypto.randomUUID`. */
  readonly newId: () => string;
}

const LIBRARY = 'parallax-library';

/** Opens the library of this browser. Resolves when it is read; never rejects. */
export async function openStorage(environment: StorageEnvironment): Promise<StoragePort> {
  const library = createLibraryDoc();
  const kept = await persist(library.doc, LIBRARY, environment);
  const tabs = join(library.doc, LIBRARY, environment);
  const time = (): string => new Date(environment.now()).toISOString();
  const left = keepLeft((id) => library.entries().some((entry) => entry.id === id));
  return {
    library: { get: library.entries, subscribe: library.subscribe },
    unstored: left.unstored,
    async open(id, seed) {
      const known = left.takeBack(id);
      if (known) return { ok: true, value: known };
      const opened = await openStory(id, seed, { library, kept }, environment);
      return opened.ok ? { ok: true, value: left.outliving(opened.value) } : opened;
    },
    bin: (id) => library.bin(id, time()),
    takeOut: (id) => library.bin(id, null),
    async empty(id) {
      library.forget(id);
      left.forget(id);
      if (environment.indexedDB) await clearDocument(storyDatabase(id));
    },
    newId: environment.newId,
    use: () => useOf(environment.storageManager),
    async close() {
      tabs?.close();
      await kept.settled();
      await kept.destroy();
      library.destroy();
    },
  };
}

/** Never rejects: some browsers do not tell. */
async function useOf(storage: StorageManager | undefined): Promise<StorageUse | null> {
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}

function join(doc: StoryDoc['doc'], name: string, { openChannel }: StorageEnvironment): Tabs | null {
  return openChannel && joinTabs(doc, name, openChannel);
}

/** The list of stories, and where it is stored. */
interface KeptList {
  readonly library: LibraryDoc;
  readonly kept: Persistence;
}

async function openStory(
  id: string,
  seed: StoryRecord | undefined,
  list: KeptList,
  environment: StorageEnvironment,
): Promise<Result<StorySession>> {
  const story = createStoryDoc({ now: environment.now });
  const kept = await persist(story.doc, storyDatabase(id), environment);
  if (isFromTheFuture(story.doc)) return refuse(story, kept, 'newer-version', NEWER);
  if (!isFilled(story.doc) && !seed) {
    if (kept.state().state === 'memory-only') return refuse(story, kept, 'not-readable', NOT_READABLE);
    return refuse(story, kept, 'no-story', `There is no story "${id}" here.`);
  }
  if (seed) story.fill(seed);
  const tabs = join(story.doc, storyDatabase(id), environment);
  return { ok: true, value: session(story, keptAndListed(kept, list.kept), tabs, list.library, environment) };
}

/** A story that cannot be read may well be there: it must not be called missing. */
const NOT_READABLE =
  'What is stored in this browser cannot be read at the moment. It is not lost: close other tabs with this page, and try again.';
const NEWER = 'This story was last changed by a later Parallax. Reload the page to get that version.';

async function refuse(
  story: StoryDoc,
  kept: Persistence,
  code: string,
  message: string,
): Promise<Result<StorySession>> {
  await kept.destroy();
  story.destroy();
  return { ok: false, problem: { code, message, account: null } };
}

function session(
  story: StoryDoc,
  kept: Omit<Persistence, 'settled'>,
  tabs: Tabs | null,
  library: LibraryDoc,
  environment: StorageEnvironment,
): StorySession {
  const time = (): string => new Date(environment.now()).toISOString();
  const record = (): void => library.record(story.snapshot(), time());
  record();
  story.subscribe(record);
  const { history } = story;
  return {
    story: { get: story.snapshot, subscribe: story.subscribe },
    actions: keepingPromise(createActions(story, { time, newId: environment.newId }), story, environment),
    saved: { get: kept.state, subscribe: kept.subscribe },
    saveAgain: kept.retry,
    nextUndo: history.nextUndo,
    nextRedo: history.nextRedo,
    undo: history.undo,
    redo: history.redo,
    resync: () => tabs?.resync(),
    async close() {
      tabs?.close();
      await kept.destroy();
      story.destroy();
    },
  };
}

/** The actions; the first note of a story asks the browser not to throw it away. */
function keepingPromise(
  actions: StoryEditor,
  story: StoryDoc,
  { storageManager }: StorageEnvironment,
): StoryEditor {
  return {
    ...actions,
    addNote(draft) {
      if (story.snapshot().annotations.length === 0) void askToKeep(storageManager);
      return actions.addNote(draft);
    },
  };
}
