import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
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
