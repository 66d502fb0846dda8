import { expect, test, vi } from 'vitest';
import { compare, type AccountInput } from '../engine/index.ts';
import { openStorage } from '../storage/open-storage.ts';
import { createApp } from './app.ts';
import type { ReaderPort } from './ports.ts';
import { LONGEST } from './select/reviews.ts';
import { sourceOf } from './select/sources.ts';

/** Of a page that nobody leaves. */
const here = new AbortController().signal;

const TEXT = 'The mayor resigned on Tuesday. She gave no reason.';

/** A page without samples whose storage keeps everything in memory; files whose name says so cannot be read. */
async function begin() {
  const looked: AccountInput[] = [];
  let ids = 0;
  const reader: ReaderPort = {
    read: (_, task) => {
      const name = task.type === 'file' ? task.file.name : 'paste';
      if (name.includes('broken'))
        return Promise.resolve({ ok: false, problem: { code: 'x', message: 'Broken.', account: null } });
      const metadata = { title: `Title of ${name}`, publisher: name === 'b.html' ? 'The Paper' : null };
      return Promise.resolve({ ok: true, value: [{ text: `${TEXT} ${name}`, metadata, whole: 'Menu' }] });
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
      }),
  });
  const intake = await app.intake();
  await Promise.all([intake.openDraft(here), intake.openDraft(here)]);
  const accounts = () => app.store.getState().record!.accounts;
  return { ...app, intake, accounts, looked };
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

test('a paste of an address alone is kept as the address', async () => {
  const { intake, accounts } = await begin();
  expect(intake.paste('account-1', { html: '', text: ' https://example.org/a ' })).toBe('address');
  expect(accounts()[0]).toMatchObject({ url: 'https://example.org/a', text: '' });
});

test('an account that was taken out comes back, and its id is not given again', async () => {
  const { intake, actions, accounts } = await begin();
  intake.paste('account-2', { html: '', text: TEXT });
  await vi.waitFor(() => expect(accounts()[1]?.text).toBe(TEXT));
  intake.removeAccount('account-2');
  actions.undo();
  expect(accounts()[1]?.text).toBe(TEXT);
  intake.moveAccount('account-2', -1);
  expect(accounts().map(({ id }) => id)).toEqual(['account-2', 'account-1']);
  expect(intake.addAccount()).toBe('account-3');
});

test('each account is looked at by itself, again when it changes, and not at all if it is too long', async () => {
  const { store, intake, looked } = await begin();
  const end = intake.watchAccounts();
  intake.editAccount('account-1', { text: TEXT });
  await vi.waitFor(() => expect(store.getState().reviews.get('account-1')?.phase).toBe('ready'));
  intake.editAccount('account-1', { text: `${TEXT} More.` });
  await vi.waitFor(() => expect(looked.map(({ text }) => text)).toEqual([TEXT, `${TEXT} More.`]));
  intake.editAccount('account-2', { text: 'x '.repeat(LONGEST) });
  intake.editAccount('account-1', { title: 'Mayor out' });
  await vi.waitFor(() => expect(looked).toHaveLength(3));
  expect(looked.every(({ id }) => id === 'account-1')).toBe(true);
  end();
});

const NAMES = { story: 'One', account: (n: number) => `Bericht ${n}`, site: 'The site.' };

test('when gathering ends, empty accounts go, names are filled in, and the story is no draft any more', async () => {
  const { store, intake, actions, accounts } = await begin();
  intake.addAccount();
  intake.editAccount('account-1', { text: TEXT, url: 'https://www.paper.example/x' });
  intake.editAccount('account-3', { text: `${TEXT} Again.`, title: 'Mayor out' });
  const id = intake.finishDraft(NAMES);
  expect(id).toBe('id-1');
  expect(accounts().map(({ publisher }) => publisher)).toEqual(['paper.example', 'Bericht 2']);
  expect(store.getState().record?.title).toBe('Mayor out');
  await actions.openStory(id!);
  expect(store.getState().work.phase).toBe('ready');
  expect(store.getState().entries).toMatchObject([{ id: 'id-1', title: 'Mayor out' }]);
  expect(store.getState().entries[0]?.draft).toBeUndefined();
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
  await vi.waitFor(() => expect(titles()).toContainEqual(['Three', true]));
  await intake.emptyBin(['id-1']);
  expect(titles()).toEqual([['Two', true]]);
});
