import { IndexeddbPersistence } from 'y-indexeddb';
import { type Doc, encodeStateAsUpdate } from 'yjs';
import { probeStorage } from './probe.ts';
import { createSignal } from './signal.ts';
import type { MemoryOnlyReason, SavedState } from '../store/session.ts';
import { memoryOnly, reasonOf } from './saved-state.ts';

/** A document kept in IndexedDB, with the truth about it. */
export interface Persistence {
  readonly state: () => SavedState;
  /** Calls back when the state changes. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries to store everything again. Resolves when it is known how that went. */
  readonly retry: () => Promise<SavedState>;
  /** Resolves when nothing is being saved any more. */
  readonly settled: () => Promise<SavedState>;
  readonly destroy: () => Promise<void>;
}

export interface PersistenceOptions {
  /** `globalThis.indexedDB`, where there is one. */
  readonly indexedDB: IDBFactory | undefined;
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How long a database may take to answer before the page goes on without it, in milliseconds. */
const PATIENCE = 8000;

/** How long to leave a database alone that failed, in milliseconds. */
const RETRY_AFTER = 5000;

/** The object store that y-indexeddb appends updates to. */
const UPDATES = 'updates';

/**
 * Loads what is stored under the name into the document and stores every change from then on. Resolves when the
 * document is as it was left, or when it is known that nothing can be stored; never rejects.
 *
 * y-indexeddb writes each update in a transaction of its own and does not say when that is done. So behind each write
 * goes a read-only transaction over the same object store: IndexedDB runs it only when all earlier writes are finished
 * (W3C IndexedDB 3.0, section 2.7.2), and a write that failed is told by the database's `abort` event. A failed write
 * leaves a gap that makes later updates unusable; therefore the whole document is written again, by opening anew.
 */
export async function persist(doc: Doc, name: string, options: PersistenceOptions): Promise<Persistence> {
  const { now, wait } = options;
  const state = createSignal<SavedState>({ state: 'saving' }, isSame);
  let link: Link | null = null;
  let attempt: Promise<void> | null = null;
  let lastAttempt = now();

  async function connect(): Promise<void> {
    lastAttempt = now();
    await link?.destroy();
    link = null;
    const opened = await openLink(doc, name, options, {
      saved: () => state.set({ state: 'saved' }),
      failed: (reason) => state.set(memoryOnly(reason)),
    });
    // Behind the writer that has just begun to listen: a check that came before the write would know nothing of it.
    doc.off('update', onUpdate);
    doc.on('update', onUpdate);
    if (typeof opened === 'string') state.set(memoryOnly(opened));
    else {
      // Only now: what could not be stored is told to be so until it can be.
      state.set({ state: 'saving' });
      link = opened;
      link.check();
    }
  }

  function connectOnce(): Promise<void> {
    attempt ??= connect().finally(() => {
      attempt = null;
    });
    return attempt;
  }

  function onUpdate(_: Uint8Array, origin: unknown): void {
    if (origin instanceof IndexeddbPersistence) return;
    if (state.get().state !== 'memory-only') {
      state.set({ state: 'saving' });
      link?.check();
    } else if (now() - lastAttempt >= RETRY_AFTER) {
      void connectOnce();
    }
  }

  async function settled(): Promise<SavedState> {
    await attempt;
    while (state.get().state === 'saving') await wait(5);
    return state.get();
  }

  await connectOnce();
  return {
    state: state.get,
    subscribe: state.subscribe,
    retry: () => connectOnce().then(settled),
    settled,
    async destroy() {
      doc.off('update', onUpdate);
      state.clear();
      await link?.destroy();
    },
  };
}

function isSame(one: SavedState, other: SavedState): boolean {
  return one.state === other.state && one.state !== 'memory-only';
}

/** An open database that the document is written to. */
interface Link {
  /** Finds out whether everything written so far is stored, and reports it. */
  readonly check: () => void;
  readonly destroy: () => Promise<void>;
}

interface LinkEvents {
  readonly saved: () => void;
  readonly failed: (reason: MemoryOnlyReason) => void;
}

async function openLink(
  doc: Doc,
  name: string,
  { indexedDB, wait }: PersistenceOptions,
  events: LinkEvents,
): Promise<Link | MemoryOnlyReason> {
  const late = wait(PATIENCE).then(() => 'blocked' as const);
  // As much as will be written first: then a full disk is found out here, and not half way.
  const bytes = encodeStateAsUpdate(doc).length;
  const refused = await Promise.race([probeStorage(indexedDB, bytes), late]);
  if (refused) return refused;
  const writer = new IndexeddbPersistence(name, doc);
  const opened = await Promise.race([writer.whenSynced, late]);
  if (opened === 'blocked' || !writer.db) {
    void writer.destroy();
    return 'blocked';
  }
  return watchDatabase(writer, writer.db, events);
}

function watchDatabase(writer: IndexeddbPersistence, database: IDBDatabase, events: LinkEvents): Link {
  let failed = false;
  let checking = false;
  let again = false;

  function fail(reason: MemoryOnlyReason): void {
    if (failed) return;
    failed = true;
    // Without this every further update would be written behind a gap, or throw on a closed database.
    void writer.destroy();
    events.failed(reason);
  }

  function check(): void {
    again = checking;
    if (checking || failed) return;
    checking = true;
    const barrier = database.transaction(UPDATES, 'readonly');
    barrier.objectStore(UPDATES).get(0);
    barrier.oncomplete = () => {
      checking = false;
      if (again) check();
      else if (!failed) events.saved();
    };
  }

  database.addEventListener('abort', ({ target }) => {
    fail(reasonOf((target as IDBTransaction).error));
  });
  for (const event of ['close', 'versionchange'] as const) {
    database.addEventListener(event, () => fail('closed'));
  }
  return {
    check,
    async destroy() {
      failed = true;
      await writer.destroy();
    },
  };
}

/** Asks the browser not to delete what is stored when room gets short; whether it promised. Never rejects. */
export async function askToKeep(storage: StorageManager | undefined): Promise<boolean> {
  try {
    return (await storage?.persisted()) === true || (await storage?.persist()) === true;
  } catch {
    return false;
  }
}
