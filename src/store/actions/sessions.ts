import type { StoreApi } from 'zustand/vanilla';
import type { StoryRecord } from '../../annotation/model.ts';
import type { Problem, Result } from '../../engine/index.ts';
import type { Ports } from '../ports.ts';
import type { LibraryEntry, StoragePort, StorySession, Workbench } from '../session.ts';
import { rememberedView } from '../remembered.ts';
import { hasWork } from '../select/unsaved.ts';
import { NO_RECORD, type State } from '../state.ts';

/** The document of the open story, and the state in step with it. */
export interface Sessions {
  readonly storage: () => Promise<StoragePort | null>;
  /**
   * Opens the document of a story; the one that was open is closed. Opening the open one gives it again. `after`: what to
   * wait for first.
   */
  readonly open: (id: string, seed?: StoryRecord, after?: Promise<void>) => Promise<Result<StorySession>>;
  /** Does something to the open story: now, or as soon as it is open, so that nothing that the reader does is lost. */
  readonly change: (work: Work) => void;
  /** While what the reader did waits for the story to be open: resolves when it is in it, or cannot be. */
  readonly unsettled: () => Promise<unknown> | null;
  /** Closes the open story, unless it is that one. */
  readonly close: (except?: string) => void;
  /** Does something to each story before it is closed, while it still is the one on show. */
  readonly beforeClosing: (work: Work) => void;
}

type Work = (session: StorySession, workbench: Workbench) => void;

const UNAVAILABLE = {
  ok: false,
  problem: {
    code: 'no-storage',
    message: 'The part of the page that keeps notes could not be loaded. Reload the page to try again.',
    account: null,
  },
} as const;

export function keepSessions(store: StoreApi<State>, ports: Pick<Ports, 'storage'>): Sessions {
  const openStorage = keepLibrary(store, ports);
  let open: { readonly id: string; readonly session: Promise<Result<StorySession>> } | null = null;
  /** Counts openings: the reader may leave a story and come back before it was open the first time. */
  let openings = 0;
  /** Why the document of the story on show could not be opened. */
  let failure: Problem | null = null;
  let live: Parameters<Work> | null = null;
  const [waiting, farewells] = [keepWaiting(store), [] as Work[]];

  async function openSession(...[id, seed, after]: Parameters<Sessions['open']>) {
    const opening = ++openings;
    await after;
    const [port, workbench] = await Promise.all([openStorage(), loadWorkbench()]);
    const opened = port && workbench ? await port.open(id, seed) : UNAVAILABLE;
    if (opening !== openings) {
      closeIfOpen(opened);
      return UNAVAILABLE;
    }
    if (opened.ok && workbench) attach(opened.value, workbench);
    else if (!opened.ok) giveUp(opened.problem);
    return opened;
  }

  /** What the reader did meanwhile cannot be kept, and that must be said; what opens the story next tries again. */
  function giveUp(problem: Problem): void {
    [failure, open] = [problem, null];
    const lost = waiting.take().length > 0;
    store.setState(lost ? { saved: null, toast: { kind: 'problem', problem } } : { saved: null });
  }

  function attach(...[session, workbench]: Parameters<Work>): void {
    live = [session, workbench];
    // A session that is stored nowhere goes on living after it is closed.
    showSession(store, session, workbench, () => live?.[0] === session);
    for (const work of waiting.take()) work(session, workbench);
    // After what the reader did meanwhile, which counts more than what was kept.
    store.setState(rememberedView(session.story.get()));
    forgetLostNote(store);
  }

  return {
    storage: openStorage,
    open(id, seed, after) {
      if (open?.id === id) return open.session;
      if (open) close();
      failure = null;
      open = { id, session: openSession(id, seed, after) };
      return open.session;
    },
    change(work) {
      if (live) work(...live);
      else if (failure) store.setState({ toast: { kind: 'problem', problem: failure } });
      else waiting.add(work);
    },
    unsettled: () => (waiting.some() && open ? open.session : null),
    close,
    beforeClosing: (work) => void farewells.push(work),
  };

  function close(except?: string): void {
    if (open && open.id === except) return;
    if (live) for (const work of farewells) work(...live);
    void open?.session.then(closeIfOpen);
    openings++;
    [open, live, failure] = [null, null, null];
    waiting.take();
    store.setState(NO_RECORD);
  }
}

function closeIfOpen(opened: Result<StorySession>): void {
  if (opened.ok) void opened.value.close();
}

/** What the reader did before the story was open, in its order: said in the masthead, and asked about before the tab goes. */
function keepWaiting(store: StoreApi<State>) {
  const works: Work[] = [];
  return {
    some: () => works.length > 0,
    add(work: Work) {
      works.push(work);
      store.setState({ saved: { state: 'saving' } });
    },
    take: () => works.splice(0),
  };
}

/** Keeps the state in step with a session, as long as that is the one on show. */
function showSession(
  store: StoreApi<State>,
  session: StorySession,
  workbench: Workbench,
  isLive: () => boolean,
): void {
  const show = () =>
    isLive() &&
    store.setState({
      record: session.story.get(),
      workbench,
      history: { undo: session.nextUndo(), redo: session.nextRedo() },
    });
  const showSaved = () => isLive() && store.setState({ saved: session.saved.get() });
  session.story.subscribe(show);
  session.saved.subscribe(showSaved);
  showSaved();
  show();
}

/** `null` if its code cannot be fetched; the next thing that needs it tries again. */
function loadWorkbench(): Promise<Workbench | null> {
  return import('../../annotation/workbench.ts').catch(() => null);
}

/** Opens storage when it is first needed, and keeps the list of stories in step with it. */
function keepLibrary(
  store: StoreApi<State>,
  ports: Pick<Ports, 'storage'>,
): () => Promise<StoragePort | null> {
  let storage: Promise<StoragePort | null> | null = null;
  /** Without the code of storage there are no notes; the next thing that needs it tries again. */
  async function load(): Promise<StoragePort | null> {
    try {
      const port = await ports.storage?.();
      if (!port) return null;
      const show = () => store.setState((before) => listed(before, port.library.get()));
      show();
      port.library.subscribe(show);
      const showLeft = () =>
        store.setState(({ library }) => ({ onlyHere: workIn(port.unstored.get(), library) }));
      port.unstored.subscribe(showLeft);
      return port;
    } catch {
      storage = null;
      return null;
    }
  }
  return () => (storage ??= load());
}

/** The list of stories as it is now. That another tab put the open one in the bin is told: all work on it would go there. */
function listed({ record, entries: before }: State, entries: readonly LibraryEntry[]): Partial<State> {
  const find = (list: readonly LibraryEntry[]) => list.find(({ id }) => id === record?.id);
  const [was, now] = [find(before), find(entries)];
  const isBinned = now && now.binned !== null && was?.binned === null;
  return { entries, ...(isBinned && { toast: { kind: 'binned', id: now.id, title: now.title } }) };
}

/** Ids of the stories in which the reader did something. */
function workIn(sessions: readonly StorySession[], samples: State['library']): ReadonlySet<string> {
  const worked = sessions.filter(({ story, nextUndo }) => hasWork(story.get(), nextUndo(), samples));
  return new Set(worked.map(({ story }) => story.get().id));
}

/** A note that an address names and the story does not have, which is known only now. */
function forgetLostNote(store: StoreApi<State>): void {
  const { selection, record } = store.getState();
  if (selection?.kind !== 'note' || record?.annotations.some(({ id }) => id === selection.id)) return;
  store.setState({ selection: null, toast: { kind: 'lost-place' } });
}
