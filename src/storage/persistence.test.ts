import { IDBDatabase as FakeDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAnnotations } from '../annotation/edit.ts';
import { fillDisk } from '../testing/full-disk.ts';
import { note, story } from '../testing/story-record.ts';
import { askToKeep, persist, type Persistence, type PersistenceOptions } from './persistence.ts';
import { createStoryDoc, type StoryDoc } from './story-doc.ts';

const clock = { now: 0 };
const step = { name: 'add-note', about: null, run: null } as const;

function options(): PersistenceOptions {
  return {
    indexedDB: globalThis.indexedDB,
    now: () => clock.now,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
  };
}

let restore: () => void = () => undefined;

/** Opens the story as a tab does. */
async function openTab(): Promise<{ tab: StoryDoc; kept: Persistence }> {
  const tab = createStoryDoc({ now: () => 0 });
  const kept = await persist(tab.doc, 'story', options());
  tab.fill(story);
  return { tab, kept };
}

/** Counts the transactions that have begun to write and are not completed yet. */
function watchWrites(): () => number {
  const database = FakeDatabase.prototype as Pick<IDBDatabase, 'transaction'>;
  const transaction = Reflect.get(database, 'transaction');
  let open = 0;
  database.transaction = function (this: IDBDatabase, ...args) {
    const begun = transaction.apply(this, args);
    if (begun.mode === 'readwrite') {
      open++;
      begun.addEventListener('complete', () => open--);
    }
    return begun;
  };
  restore = () => void (database.transaction = transaction);
  return () => open;
}

beforeEach(() => {
  // y-indexeddb takes the factory and key ranges from the global scope, as a page has them.
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
  clock.now = 0;
});

afterEach(() => {
  restore();
  restore = () => undefined;
});

describe('persist', () => {
  it('brings back in a new tab what was shown as saved', async () => {
    const first = await openTab();
    first.tab.change(step, addAnnotations([note('1'), note('2')]));
    expect(first.kept.state().state).toBe('saving');
    expect(await first.kept.settled()).toEqual({ state: 'saved' });
    await first.kept.destroy();
    const second = await openTab();
    expect(second.tab.snapshot()).toEqual(first.tab.snapshot());
    expect(await second.kept.settled()).toEqual({ state: 'saved' });
  });

  it('says saved only when every write is in a completed transaction, in the middle of a burst too', async () => {
    const { tab, kept } = await openTab();
    await kept.settled();
    const unfinished = watchWrites();
    let saved = 0;
    kept.subscribe(() => {
      if (kept.state().state !== 'saved') return;
      saved++;
      expect(unfinished()).toBe(0);
    });
    for (let i = 0; i < 60; i++) {
      tab.change(step, addAnnotations([note(`n${i}`)]));
      if (i % 5 === 0) await new Promise((resolve) => setTimeout(resolve, i % 3));
    }
    await kept.settled();
    expect(saved).toBeGreaterThan(1);
    expect((await openTab()).tab.snapshot().annotations).toHaveLength(60);
  });

  it('says saved of nothing that is not, after it has stored everything again', async () => {
    const { tab, kept } = await openTab();
    await kept.retry();
    const unfinished = watchWrites();
    const unfinishedWhenSaved: number[] = [];
    kept.subscribe(() => {
      if (kept.state().state === 'saved') unfinishedWhenSaved.push(unfinished());
    });
    tab.change(step, addAnnotations([note('1')]));
    await kept.settled();
    expect(unfinishedWhenSaved).toEqual([0]);
  });

  it('keeps notes in memory and says so where there is no IndexedDB', async () => {
    Object.assign(globalThis, { indexedDB: undefined });
    const { tab, kept } = await openTab();
    tab.change(step, addAnnotations([note('1')]));
    expect(kept.state()).toMatchObject({ state: 'memory-only', reason: 'missing' });
    expect(tab.snapshot().annotations).toHaveLength(1);
  });

  it('says so where the browser refuses to open a database', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.assign(globalThis, { indexedDB: refusing });
    const { kept } = await openTab();
    expect(kept.state()).toMatchObject({ state: 'memory-only', reason: 'refused' });
  });

  it('goes on without a database that never answers', async () => {
    Object.assign(globalThis, { indexedDB: { open: () => ({}) } });
    const tab = createStoryDoc({ now: () => 0 });
    const kept = await persist(tab.doc, 'story', { ...options(), wait: () => Promise.resolve() });
    expect(kept.state()).toMatchObject({ state: 'memory-only', reason: 'blocked' });
  });

  it('never calls a note saved that did not fit, and stores it all when there is room again', async () => {
    const { tab, kept } = await openTab();
    await kept.settled();
    restore = fillDisk();
    const states: string[] = [];
    kept.subscribe(() => states.push(kept.state().state));
    tab.change(step, addAnnotations([note('1')]));
    expect(await kept.settled()).toMatchObject({ state: 'memory-only', reason: 'full' });
    expect(states).toEqual(['saving', 'memory-only']);
    tab.change(step, addAnnotations([note('2')]));
    expect(await kept.retry()).toMatchObject({ state: 'memory-only', reason: 'full' });
    // What to do about it stays in sight meanwhile.
    expect(states).toEqual(['saving', 'memory-only', 'memory-only']);

    restore();
    clock.now += 10_000;
    tab.change(step, addAnnotations([note('3')]));
    expect(await kept.settled()).toEqual({ state: 'saved' });
    const reopened = await openTab();
    expect(reopened.tab.snapshot().annotations.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('notices that the database was deleted from elsewhere, and does not lose the note', async () => {
    const { tab, kept } = await openTab();
    await kept.settled();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('story').onsuccess = resolve;
    });
    expect(kept.state()).toMatchObject({ state: 'memory-only', reason: 'closed' });
    tab.change(step, addAnnotations([note('1')]));
    expect(await kept.retry()).toEqual({ state: 'saved' });
    expect((await openTab()).tab.snapshot().annotations).toHaveLength(1);
  });
});

describe('askToKeep', () => {
  it('asks once, and takes no for an answer', async () => {
    const storage = (persisted: boolean, granted: boolean): StorageManager =>
      ({
        persisted: () => Promise.resolve(persisted),
        persist: () => Promise.resolve(granted),
      }) as unknown as StorageManager;
    expect(await askToKeep(undefined)).toBe(false);
    expect(await askToKeep(storage(true, false))).toBe(true);
    expect(await askToKeep(storage(false, true))).toBe(true);
    expect(await askToKeep(storage(false, false))).toBe(false);
  });
});
