import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeStories } from '../annotation/merge.ts';
import { channels } from '../testing/channels.ts';
import { fillDisk } from '../testing/full-disk.ts';
import { code, note, story } from '../testing/story-record.ts';
import { eventually } from '../testing/eventually.ts';
import { openStorage, type StorageEnvironment } from './open-storage.ts';
import type { StoragePort, StorySession } from '../store/session.ts';

const START = Date.parse('2026-03-01T10:00:00.000Z');
const clock = { now: START };
let asked = 0;

function environment(more: Partial<StorageEnvironment> = {}): StorageEnvironment {
  let ids = 0;
  const manager = {
    persisted: () => Promise.resolve(false),
    persist: () => Promise.resolve(++asked > 0),
  };
  return {
    indexedDB: globalThis.indexedDB,
    now: () => clock.now,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
    openChannel: null,
    storageManager: manager as unknown as StorageManager,
    newId: () => `id-${++ids}`,
    ...more,
  };
}

async function openStory(storage: StoragePort): Promise<StorySession> {
  const opened = await storage.open('s', story);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

const draft = { body: 'A note', tags: [], author: 'Ada', targets: note('x').targets };

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
  clock.now = START;
  asked = 0;
});

let makeRoom = (): void => undefined;
afterEach(() => makeRoom());

describe('a session', () => {
  it('keeps what the reader does, signed and dated, and finds it again', async () => {
    const storage = await openStorage(environment());
    const session = await openStory(storage);
    const id = session.actions.addNote(draft);
    clock.now += 5000;
    session.actions.typeNote(id, 'A better note');
    const [correction] = session.actions.correct(
      [{ kind: 'dismiss', finding: 'f', rule: 'r', findingKind: 'loaded', spans: [] }],
      'Ada',
    );
    await session.close();
    const again = await openStory(storage);
    expect(again.story.get().annotations).toEqual([
      {
        ...draft,
        id,
        body: 'A better note',
        created: '2026-03-01T10:00:00.000Z',
        modified: '2026-03-01T10:00:05.000Z',
        status: 'open',
      },
    ]);
    expect(again.story.get().corrections[0]).toMatchObject({
      id: correction,
      author: 'Ada',
      kind: 'dismiss',
    });
    expect(await again.saveAgain()).toEqual({ state: 'saved' });
    expect(again.saved.get()).toEqual({ state: 'saved' });
  });

  it('undoes and redoes by step, with what each was about', async () => {
    const session = await openStory(await openStorage(environment()));
    const { actions } = session;
    const tag = actions.addCode({ name: 'Loaded', color: '#112233', description: '', key: 'l' });
    const id = actions.addNote(draft);
    actions.toggleTag(id, tag);
    for (const body of ['A', 'As', 'Ask']) {
      clock.now += 200;
      actions.typeNote(id, body);
    }
    actions.removeNotes([id]);
    const names: (string | undefined)[] = [];
    while (session.nextUndo()) names.push(session.undo()?.name);
    expect(names).toEqual(['remove-note', 'edit-note', 'tag-note', 'add-note', 'add-code']);
    expect(session.story.get()).toEqual(story);
    while (session.nextRedo()) session.redo();
    expect(session.story.get()).toMatchObject({ annotations: [], codebook: [{ name: 'Loaded' }] });
  });

  it('asks the browser to keep the stories at the first note, and not again', async () => {
    const session = await openStory(await openStorage(environment()));
    expect(asked).toBe(0);
    session.actions.addNote(draft);
    session.actions.addNote(draft);
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(asked).toBe(1);
  });

  it('takes over a merged file as one step', async () => {
    const session = await openStory(await openStorage(environment()));
    session.actions.addNote(draft);
    const before = session.story.get();
    const theirs = { ...story, annotations: [note('t1', { tags: ['c'] })], codebook: [code('c')] };
    session.actions.takeOver((mine) => mergeStories(mine, theirs).story);
    expect(session.story.get()).toMatchObject({ annotations: [{ id: 't1' }, {}], codebook: [{ id: 'c' }] });
    session.undo();
    expect(session.story.get()).toEqual(before);
  });

  it('is the same in two tabs', async () => {
    const shared = environment({ openChannel: channels() });
    const [one, other] = [
      await openStory(await openStorage(shared)),
      await openStory(await openStorage(shared)),
    ];
    one.actions.addNote({ ...draft, body: 'from one' });
    other.actions.addNote({ ...draft, body: 'from other' });
    expect(one.story.get()).toEqual(other.story.get());
    expect(one.story.get().annotations).toHaveLength(2);
  });

  it('works without IndexedDB and channels, and says that nothing is stored', async () => {
    const session = await openStory(await openStorage(environment({ indexedDB: undefined })));
    session.actions.addNote(draft);
    expect(session.saved.get()).toMatchObject({ state: 'memory-only', reason: 'missing' });
    expect(session.story.get().annotations).toHaveLength(1);
  });

  it('is refused for a story that is not there', async () => {
    const storage = await openStorage(environment());
    expect(await storage.open('nowhere')).toMatchObject({ ok: false, problem: { code: 'no-story' } });
    expect(storage.library.get()).toEqual([]);
  });
});

describe('a story whose database does not answer', () => {
  it('is not called missing', async () => {
    const first = await openStorage(environment());
    await openStory(first);
    await first.close();
    const stuck = { open: () => ({}) } as unknown as IDBFactory;
    const storage = await openStorage(environment({ indexedDB: stuck, wait: () => Promise.resolve() }));
    expect(await storage.open('s')).toMatchObject({ ok: false, problem: { code: 'not-readable' } });
  });
});

describe('the library', () => {
  it('lists stories with their counts, the last changed first', async () => {
    const storage = await openStorage(environment());
    const session = await openStory(storage);
    clock.now += 1000;
    await storage.open('other', { ...story, id: 'other', title: 'Other' });
    expect(storage.library.get().map(({ id }) => id)).toEqual(['other', 's']);
    clock.now += 100_000;
    session.actions.addNote(draft);
    expect(storage.library.get()[0]).toEqual({
      id: 's',
      title: 'A story',
      lead: null,
      accounts: ['A', 'B'],
      notes: 1,
      corrections: 0,
      added: '2026-03-01T10:00:00.000Z',
      changed: '2026-03-01T10:01:41.000Z',
      binned: null,
    });
  });

  it('keeps a binned story until it is emptied', async () => {
    const storage = await openStorage(environment());
    const session = await openStory(storage);
    session.actions.addNote(draft);
    await session.close();
    storage.bin('s');
    expect(storage.library.get()[0]!.binned).not.toBeNull();
    storage.takeOut('s');
    expect(storage.library.get()[0]!.binned).toBeNull();
    expect((await openStory(storage)).story.get().annotations).toHaveLength(1);
    await storage.empty('s');
    expect(storage.library.get()).toEqual([]);
    expect(await storage.open('s')).toMatchObject({ ok: false });
  });

  it('is there after a reload', async () => {
    const storage = await openStorage(environment());
    await (await openStory(storage)).close();
    await storage.close();
    const again = await openStorage(environment());
    expect(again.library.get()).toMatchObject([{ id: 's', title: 'A story' }]);
  });

  it('keeps the notes of a story that was left while nothing could be stored', async () => {
    const storage = await openStorage(environment({ indexedDB: undefined }));
    const first = await openStory(storage);
    const id = first.actions.addNote(draft);
    await first.close();
    const again = await openStory(storage);
    expect(again.saved.get()).toMatchObject({ state: 'memory-only', reason: 'missing' });
    expect(again.story.get().annotations.map((each) => each.id)).toEqual([id]);
    again.undo();
    expect(again.story.get().annotations).toEqual([]);
    await again.close();
  });

  it('keeps what is written to a story that is opened again before it is closed', async () => {
    const storage = await openStorage(environment());
    const first = await openStory(storage);
    first.actions.addNote(draft);
    const closing = first.close();
    const again = await openStory(storage);
    await closing;
    again.actions.addNote(draft);
    expect(again.story.get().annotations).toHaveLength(2);
    await again.close();
    expect((await openStory(storage)).story.get().annotations).toHaveLength(2);
  });

  it('keeps a note that finds no room while its story is being left', async () => {
    const storage = await openStorage(environment());
    const first = await openStory(storage);
    await first.saveAgain();
    makeRoom = fillDisk();
    const id = first.actions.addNote(draft);
    expect(first.saved.get().state).toBe('saving');
    await first.close();
    const again = await openStory(storage);
    expect(again.story.get().annotations.map((each) => each.id)).toEqual([id]);
    expect(again.saved.get()).toMatchObject({ state: 'memory-only', reason: 'full' });
  });

  it('keeps what is written to a story that was left unstored once, and stored and left since', async () => {
    const storage = await openStorage(environment());
    const first = await openStory(storage);
    await first.saveAgain();
    makeRoom = fillDisk();
    first.actions.addNote(draft);
    await first.close();
    const second = await openStory(storage);
    makeRoom();
    expect(await second.saveAgain()).toEqual({ state: 'saved' });
    await second.close();
    const third = await openStory(storage);
    third.actions.addNote(draft);
    expect(third.story.get().annotations).toHaveLength(2);
    await third.close();
    const fresh = await openStory(await openStorage(environment()));
    expect(fresh.story.get().annotations).toHaveLength(2);
  });
});

describe('when site data is deleted while a story is open', () => {
  /** As a browser does: all databases go, and those that are open are closed. */
  async function deleteAll(): Promise<void> {
    for (const { name } of await globalThis.indexedDB.databases())
      await new Promise((resolve) => {
        globalThis.indexedDB.deleteDatabase(name!).onsuccess = resolve;
      });
  }

  it('the story is listed again once it is stored again', async () => {
    const storage = await openStorage(environment());
    const session = await openStory(storage);
    await session.saveAgain();
    await deleteAll();
    expect(session.saved.get()).toMatchObject({ state: 'memory-only', reason: 'closed' });
    clock.now += 10_000;
    session.actions.editAccount('a', { text: 'Mended since.' });
    await eventually(() => expect(session.saved.get()).toEqual({ state: 'saved' }));
    const again = await openStorage(environment());
    expect(again.library.get()).toMatchObject([{ id: 's' }]);
  });

  it('the story is not said to be saved before it is listed again', async () => {
    const storage = await openStorage(environment());
    const session = await openStory(storage);
    await session.saveAgain();
    await deleteAll();
    expect(await session.saveAgain()).toEqual({ state: 'saved' });
    const again = await openStorage(environment());
    expect(again.library.get()).toMatchObject([{ id: 's' }]);
  });
});
