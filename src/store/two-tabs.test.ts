import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { channels } from '../testing/channels.ts';
import { eventually } from '../testing/eventually.ts';
import { openTab } from '../testing/tab.ts';

/** Of a page that nobody leaves. */
const here = new AbortController().signal;

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
});

/** A tab with the story that is being begun. */
async function openDraft(...given: Parameters<typeof openTab>) {
  const tab = openTab(...given);
  const intake = await tab.intake();
  await intake.openDraft(here);
  return { ...tab, intake };
}

test('accounts that two tabs add at once are two, also where the tabs do not hear of each other', async () => {
  const [one, other] = [await openDraft(), await openDraft()];
  for (const [tab, text] of [
    [one, 'From one.'],
    [other, 'From the other.'],
  ] as const) {
    tab.intake.addAccount();
    tab.intake.editAccount(tab.accounts()[2]!.id, { text });
    await tab.stored();
  }
  const later = await openDraft();
  expect(
    later
      .accounts()
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(['', '', 'From one.', 'From the other.']);
});

const TEXT = 'The mayor resigned on Tuesday. She gave no reason.';
const NAMES = {
  story: 'One',
  account: (n: number) => `Account ${n}`,
  site: 'The site.',
  place: 'By its place.',
};

test('a draft that another tab makes a story is told as one, and what is typed here since stays', async () => {
  const openChannel = channels();
  const [one, other] = [await openDraft(openChannel), await openDraft(openChannel)];
  one.intake.editAccount('account-1', { text: TEXT });
  one.intake.editAccount('account-2', { text: `${TEXT} Again.` });
  other.intake.addAccount();
  const third = other.accounts()[2]!.id;
  one.intake.finishDraft(NAMES);
  expect(other.store.getState().toast).toEqual({ kind: 'finished-elsewhere' });
  expect(one.store.getState().toast).toBeNull();
  // It was empty, and went; the reader is typing into it all the same.
  other.intake.editAccount(third, { text: 'Typed meanwhile.' });
  expect(one.accounts().map(({ text }) => text)).toEqual([TEXT, `${TEXT} Again.`, 'Typed meanwhile.']);
});

test('a draft that another tab made a story, unheard, is not gone on with', async () => {
  const [one, other] = [await openDraft(), openTab()];
  one.intake.editAccount('account-1', { text: TEXT });
  await one.stored();
  other.actions.openLibrary();
  await eventually(() => expect(other.store.getState().entries).toMatchObject([{ draft: true }]));
  one.intake.finishDraft(NAMES);
  await one.stored();
  await (await other.intake()).openDraft(here);
  expect(other.accounts().map(({ text }) => text)).toEqual(['', '']);
});

test('a story that another tab puts in the bin while it is open is told, with the way back', async () => {
  const openChannel = channels();
  const [one, other] = [await openDraft(openChannel), await openDraft(openChannel)];
  const { id } = one.store.getState().record!;
  one.intake.renameStory('The mayor');
  await one.intake.discardDraft();
  expect(other.store.getState().toast).toEqual({ kind: 'binned', id, title: 'The mayor' });
  other.actions.takeOutOfBin(id);
  await eventually(() =>
    expect(other.store.getState().entries.find((each) => each.id === id)?.binned).toBeNull(),
  );
});
