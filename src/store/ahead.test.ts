import { expect, test } from 'vitest';
import type { Comparison, Result } from '../engine/index.ts';
import { openStorage } from '../storage/open-storage.ts';
import { flood, floodStory } from '../testing/flood-comparison.ts';
import { createApp } from './app.ts';
import { recordOf } from './record.ts';
import type { StoragePort, StorySession } from './session.ts';
import { eventually } from '../testing/eventually.ts';

/** A sample that an earlier visit kept and worked on, opened on a page whose storage answers when it is told to. */
async function returnTo(work: (session: StorySession) => void) {
  const kept = await openStorage({
    indexedDB: undefined,
    now: () => 0,
    wait: () => new Promise(() => undefined),
    openChannel: null,
    storageManager: undefined,
    newId: () => 'id',
  });
  const session = await kept.open('flood', recordOf(floodStory));
  if (!session.ok) throw new Error(session.problem.message);
  work(session.value);
  await session.value.close();
  const compared: string[][] = [];
  const signals: AbortSignal[] = [];
  const answers: ((result: Result<Comparison>) => void)[] = [];
  let storageAnswers: (port: StoragePort) => void = () => undefined;
  const storage = new Promise<StoragePort>((resolve) => (storageAnswers = resolve));
  const { store, actions } = createApp({
    engine: {
      compare: (signal, accounts) => {
        signals.push(signal);
        compared.push(accounts.map(({ text }) => text));
        return new Promise((resolve) => answers.push(resolve));
      },
    },
    shelf: { list: () => [floodStory], open: () => Promise.resolve({ ok: true, value: floodStory }) },
    settings: { load: () => ({}), save: () => undefined },
    storage: () => storage,
    wasKept: () => Promise.resolve(true),
  });
  /** The texts that were put on show, in turn. */
  const shown: (string | undefined)[] = [];
  store.subscribe(({ work }, before) => {
    if (work.phase === 'ready' && before.work !== work) shown.push(work.comparison.accounts[0]?.text);
  });
  const opened = actions.openStory('flood');
  // Before storage says anything.
  await eventually(() => expect(compared).toEqual([floodStory.texts]));
  return { store, opened, compared, signals, answers, shown, openStorage: () => storageAnswers(kept) };
}

test('a sample is compared while what was kept of it is opened, once, and shown when that is there', async () => {
  const { store, opened, compared, answers, shown, openStorage: open } = await returnTo(() => undefined);
  answers[0]!({ ok: true, value: flood });
  expect(store.getState().work.phase).toBe('working');
  open();
  await opened;
  expect(store.getState()).toMatchObject({ work: { phase: 'ready' }, record: { id: 'flood' } });
  expect(compared).toHaveLength(1);
  expect(shown).toEqual([flood.accounts[0]!.text]);
});

test('what was compared ahead is never shown if other texts were kept', async () => {
  const page = await returnTo(({ actions }) => actions.editAccount('a', { text: 'Changed.' }));
  page.answers[0]!({ ok: true, value: flood });
  page.openStorage();
  await eventually(() => expect(page.compared).toHaveLength(2));
  expect(page.compared[1]![0]).toBe('Changed.');
  expect(page.shown).toEqual([]);
  const [first, ...others] = flood.accounts;
  page.answers[1]!({
    ok: true,
    value: { ...flood, accounts: [{ ...first!, text: 'Changed.' }, ...others] },
  });
  await page.opened;
  expect(page.shown).toEqual(['Changed.']);
});

test('what is compared ahead of other texts than were kept is ended, so that the right ones do not wait', async () => {
  const page = await returnTo(({ actions }) => actions.editAccount('a', { text: 'Changed.' }));
  page.openStorage();
  await eventually(() => expect(page.compared).toHaveLength(2));
  expect(page.signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});
