import { expect, test } from 'vitest';
import { compare, type AccountInput } from '../engine/index.ts';
import { openStorage } from '../storage/open-storage.ts';
import { createApp } from './app.ts';
import type { ReaderPort } from './ports.ts';
import { LONGEST } from './select/reviews.ts';
import { isUnsaved } from './select/unsaved.ts';
import { sourceOf } from './select/sources.ts';
import type { LibraryEntry, StoragePort } from './session.ts';
import { eventually } from '../testing/eventually.ts';

/** Of a page that nobody leaves. */
const here = new AbortController().signal;

const NAMES = {
  story: 'One',
  account: (n: number) => `Bericht ${n}`,
  site: 'The site.',
  place: 'By its place.',
};

const TEXT = 'The mayor resigned on Tuesday. She gave no reason.';

/**
 * A page without samples whose storage keeps everything in memory. Files whose name says so cannot be read, and pastes of
 * HTML that begins with "Slow" are read when `readSlow` is called.
 */
async function begin(change: (storage: StoragePort) => StoragePort = (storage) => storage) {
  const looked: AccountInput[] = [];
  const slow: (() => void)[] = [];
  let ids = 0;
  const reader: ReaderPort = {
    async read(_, task) {
      const name = task.type === 'file' ? task.file.name : task.html;
      if (name.startsWith('Slow')) await new Promise<void>((resolve) => slow.push(resolve));
      if (name.includes('broken'))
        return { ok: false, problem: { code: 'x', message: 'Broken.', account: null } };
      const metadata = { title: `Title of ${name}`, publisher: name === 'b.html' ? 'The Paper' : null };
      return { ok: true, value: [{ text: `${TEXT} ${name}`, metadata, whole: 'Menu' }] };
    },
  };
  const app = createApp({
    engine: {
      compare: (_, accounts) => {
        looked.push(...accounts);
        return Promise.resolve(compare(accounts));
      },
    },
    shelf: {
      list: () => [],
      open: () =>
        Promise.resolve({ ok: false, problem: { code: 'story-missing', message: '', account: null } }),
    },
    settings: { load: () => ({}), save: () => undefined },
    reader: () => Promise.resolve(reader),
    storage: () =>
      openStorage({
        indexedDB: undefined,
        now: () => Date.parse('2026-03-01T10:00:00Z'),
        wait: () => new Promise(() => undefined),
        openChannel: null,
        storageManager: undefined,
        newId: () => `id-${++ids}`,
      }).then(change),
  });
  const intake = await app.intake();
  await Promise.all([intake.openDraft(here), intake.openDraft(here)]);
  const accounts = () => app.store.getState().record!.accounts;
  const readSlow = async () => {
    await eventually(() => expect(slow).not.toEqual([]));
    slow.splice(0).forEach((resolve) => resolve());
  };
  return { ...app, intake, accounts, looked, readSlow };
}

test('a draft begins with two empty accounts, once, however often it is asked for', async () => {
  const { store, intake, accounts } = await begin();
  expect(accounts().map(({ id, text }) => [id, text])).toEqual([
    ['account-1', ''],
    ['account-2', ''],
  ]);
  await intake.openDraft(here);
  expect(store.getState().entries.filter(({ draft }) => draft)).toHaveLength(1);
});

test('a reader who goes on before the draft is open is not called back to it', async () => {
  const { store, actions, intake } = await begin();
  const leaving = new AbortController();
  const opened = intake.openDraft(leaving.signal);
  leaving.abort();
  await actions.openStory('elsewhere');
  await opened;
  expect(store.getState().storyId).toBe('elsewhere');
});

test('files fill empty accounts, then new ones; what the reader wrote stays; a broken one is listed alone', async () => {
  const { store, intake, accounts } = await begin();
  intake.editAccount('account-1', { title: 'My title' });
  const names = ['a.txt', 'broken.pdf', 'b.html', 'c.txt'];
  await intake.addFiles(
    names.map((name) => new File(['x'], name)),
    'account-1',
  );
  expect(accounts().map(({ title, publisher }) => [title, publisher])).toEqual([
    ['My title', 'a'],
    ['Title of b.html', 'The Paper'],
    ['Title of c.txt', 'c'],
  ]);
  expect(accounts()[0]?.inferred).toEqual({ publisher: 'The name of the file.' });
  expect(store.getState().incoming).toMatchObject([{ name: 'broken.pdf', problem: { message: 'Broken.' } }]);
  expect(sourceOf(store.getState().record, 'account-2')).toEqual({ file: 'b.html', whole: 'Menu' });
  intake.useWholePage('account-2');
  expect(accounts()[1]?.text).toBe('Menu');
});

test('a file leaves the account alone that a slower paste is on its way to', async () => {
  const { intake, accounts, readSlow } = await begin();
  intake.paste('account-1', { html: 'Slow paste', text: '' });
  await intake.addFiles([new File(['x'], 'a.txt'), new File(['x'], 'b.txt')]);
  await readSlow();
  await eventually(() =>
    expect(accounts().map(({ id, text }) => [id, text])).toEqual([
      ['account-1', `${TEXT} Slow paste`],
      ['account-2', `${TEXT} a.txt`],
      ['account-3-id-2', `${TEXT} b.txt`],
    ]),
  );
});

test('what is typed while a paste is read stays, and the paste goes where there is room', async () => {
  const { intake, accounts, readSlow } = await begin();
  intake.paste('account-1', { html: 'Slow paste', text: '' });
  intake.editAccount('account-1', { text: 'Typed.' });
  await readSlow();
  await eventually(() =>
    expect(accounts().map(({ text }) => text)).toEqual(['Typed.', `${TEXT} Slow paste`]),
  );
});

test('what is read after its story was left goes into that story, and is not waited for in another', async () => {
  const { store, actions, intake, accounts, readSlow } = await begin();
  intake.editAccount('account-2', { text: 'The second.' });
  const first = intake.finishDraft(NAMES)!;
  await actions.openStory(first);
  await intake.openDraft(here);
  intake.paste('account-1', { html: 'Slow paste', text: '' });
  const draft = store.getState().record!.id;
  await actions.openStory(first);
  expect(store.getState().incoming).toMatchObject([{ story: draft, into: 'account-1' }]);
  await intake.addFiles([new File(['x'], 'a.txt')]);
  await readSlow();
  await eventually(() => expect(store.getState().incoming).toEqual([]));
  await intake.openDraft(here);
  await eventually(() => expect(accounts().map(({ text }) => text)).toEqual([`${TEXT} Slow paste`, '']));
  await actions.openStory(first);
  expect(accounts().map(({ text }) => text)).toEqual(['The second.', `${TEXT} a.txt`]);
});

test('the page is not left without a question while a paste is read', async () => {
  const { store, intake, readSlow } = await begin();
  expect(isUnsaved(store.getState())).toBe(false);
  intake.paste('account-1', { html: 'Slow paste', text: '' });
  expect(isUnsaved(store.getState())).toBe(true);
  await readSlow();
});

test('a paste of an address alone is kept as the address', async () => {
  const { intake, accounts } = await begin();
  expect(intake.paste('account-1', { html: '', text: ' https://example.org/a ' })).toBe('address');
  expect(accounts()[0]).toMatchObject({ url: 'https://example.org/a', text: '' });
});

test('an account that was taken out comes back, and another one has another id', async () => {
  const { intake, actions, accounts } = await begin();
  intake.paste('account-2', { html: '', text: TEXT });
  await eventually(() => expect(accounts()[1]?.text).toBe(TEXT));
  intake.removeAccount('account-2');
  actions.undo();
  expect(accounts()[1]?.text).toBe(TEXT);
  intake.moveAccount('account-2', -1);
  expect(accounts().map(({ id }) => id)).toEqual(['account-2', 'account-1']);
  intake.addAccount();
  expect(accounts()[2]?.id).toBe('account-3-id-2');
});

test('each account is looked at by itself, again when it changes, and not at all if it is too long', async () => {
  const { store, intake, looked } = await begin();
  const end = intake.watchAccounts();
  intake.editAccount('account-1', { text: TEXT });
  await eventually(() => expect(store.getState().reviews.get('account-1')?.phase).toBe('ready'));
  intake.editAccount('account-1', { text: `${TEXT} More.` });
  await eventually(() => expect(looked.map(({ text }) => text)).toEqual([TEXT, `${TEXT} More.`]));
  intake.editAccount('account-2', { text: 'x '.repeat(LONGEST) });
  intake.editAccount('account-1', { title: 'Mayor out' });
  await eventually(() => expect(looked).toHaveLength(3));
  expect(looked.every(({ id }) => id === 'account-1')).toBe(true);
  end();
});

test('when gathering ends, empty accounts go, names are filled in, and the story is no draft any more', async () => {
  const { store, intake, actions, accounts } = await begin();
  intake.addAccount();
  intake.editAccount('account-1', { text: TEXT, url: 'https://www.paper.example/x' });
  intake.editAccount(accounts()[2]!.id, { text: `${TEXT} Again.`, title: 'Mayor out' });
  const id = intake.finishDraft(NAMES);
  expect(id).toBe('id-1');
  expect(accounts().map(({ publisher, inferred }) => [publisher, inferred.publisher])).toEqual([
    ['paper.example', 'The site.'],
    ['Bericht 2', 'By its place.'],
  ]);
  expect(store.getState().record?.title).toBe('Mayor out');
  await actions.openStory(id!);
  expect(store.getState().work.phase).toBe('ready');
  expect(store.getState().entries).toMatchObject([{ id: 'id-1', title: 'Mayor out' }]);
  expect(store.getState().entries[0]?.draft).toBeUndefined();
});

test('a text that was changed after it was read does not give its headline to what it became', async () => {
  const { store, intake, accounts } = await begin();
  const end = intake.watchAccounts();
  intake.editAccount('account-1', { text: `Mayor steps down\n\n${TEXT}` });
  intake.editAccount('account-2', { text: `${TEXT} Again.` });
  await eventually(() => {
    expect(store.getState().reviews.get('account-1')?.phase).toBe('ready');
    expect(store.getState().reviews.get('account-2')?.phase).toBe('ready');
  });
  intake.editAccount('account-1', { text: `Harbour closed\n\n${TEXT}` });
  intake.finishDraft(NAMES);
  expect(accounts()[0]?.title).not.toBe('Mayor steps down');
  end();
});

test('a story goes into the bin and out, is copied and gets another title', async () => {
  const { store, intake, actions } = await begin();
  intake.editAccount('account-1', { text: TEXT });
  intake.editAccount('account-2', { text: `${TEXT} Again.` });
  intake.finishDraft(NAMES);
  await intake.duplicate('id-1', 'Two');
  await intake.retitle('id-1', 'Three');
  const titles = () => store.getState().entries.map(({ title, binned }) => [title, binned === null]);
  expect(titles().toSorted()).toEqual([
    ['Three', true],
    ['Two', true],
  ]);
  await intake.binStory('id-1');
  expect(store.getState().toast).toEqual({ kind: 'binned', id: 'id-1', title: 'Three' });
  expect(titles()).toContainEqual(['Three', false]);
  actions.takeOutOfBin('id-1');
  await eventually(() => expect(titles()).toContainEqual(['Three', true]));
  await intake.binStory('id-1');
  await intake.emptyBin(['id-1']);
  expect(titles()).toEqual([['Two', true]]);
});

test('a story that is put back while others are deleted stays, and one that was deleted is not there', async () => {
  const { store, intake, actions } = await begin();
  intake.editAccount('account-1', { text: TEXT });
  intake.editAccount('account-2', { text: `${TEXT} Again.` });
  intake.finishDraft(NAMES);
  await actions.openStory('id-1');
  await intake.duplicate('id-1', 'Two');
  const other = store.getState().entries.find(({ title }) => title === 'Two')!.id;
  await intake.binStory('id-1');
  await intake.binStory(other);
  const emptying = intake.emptyBin(['id-1', other]);
  actions.takeOutOfBin(other);
  await emptying;
  expect(store.getState().entries).toMatchObject([{ id: other, binned: null }]);
  await actions.openStory('id-1');
  expect(store.getState().work.phase).toBe('failed');
});

test('a draft that was discarded comes back to the page, and is gone on with before an empty one', async () => {
  const { store, actions, intake, accounts } = await begin();
  intake.editAccount('account-1', { text: TEXT });
  await intake.discardDraft();
  expect(accounts()[0]?.text).toBe('');
  actions.takeOutOfBin('id-1');
  await eventually(() => expect(accounts()[0]?.text).toBe(TEXT));
  expect(store.getState().entries.filter(({ draft }) => draft)).toHaveLength(2);
  await actions.openStory('elsewhere');
  await intake.openDraft(here);
  expect(accounts()[0]?.text).toBe(TEXT);
});

const DRAFT: LibraryEntry = {
  id: 'begun',
  title: '',
  lead: null,
  accounts: ['A'],
  notes: 0,
  corrections: 0,
  added: '2026-03-01T10:00:00.000Z',
  changed: '2026-03-01T10:00:00.000Z',
  binned: null,
  draft: true,
};

test('a draft that is kept and cannot be read does not seem to be empty', async () => {
  const seeds: unknown[] = [];
  const problem = { code: 'not-readable', message: 'Not lost.', account: null };
  const { store } = await begin((storage) => ({
    ...storage,
    library: { ...storage.library, get: () => [DRAFT] },
    open: (_, seed) => {
      seeds.push(seed);
      return Promise.resolve({ ok: false, problem });
    },
  }));
  expect(new Set(seeds)).toEqual(new Set([undefined]));
  expect(store.getState()).toMatchObject({ record: null, toast: { problem } });
});

test('of two drafts each is gone on with by its id', async () => {
  const { store, actions, intake, accounts } = await begin();
  intake.editAccount('account-1', { text: TEXT });
  await intake.discardDraft();
  intake.editAccount('account-1', { text: 'The second.' });
  const second = store.getState().record!.id;
  await actions.openStory('elsewhere');
  actions.takeOutOfBin('id-1');
  await eventually(() => expect(store.getState().entries.every(({ binned }) => binned === null)).toBe(true));
  await intake.openDraft(here, 'id-1');
  expect(accounts()[0]?.text).toBe(TEXT);
  await intake.openDraft(here, second);
  expect(accounts()[0]?.text).toBe('The second.');
});
