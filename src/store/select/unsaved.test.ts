import { expect, test } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { floodStory } from '../../testing/flood-comparison.ts';
import { openFlood, words } from '../../testing/flood-page.ts';
import { isOnlyHere, isUnsaved } from './unsaved.ts';

/** A page whose storage keeps everything in memory, with samples of any id. */
const openPage = () =>
  openFlood({
    shelf: {
      list: () => [floodStory, { ...floodStory, id: 'other' }],
      open: (id) => Promise.resolve({ ok: true, value: { ...floodStory, id } }),
    },
  });

test('a sample that was only read loses nothing with its tab', async () => {
  const { store, actions } = await openPage();
  expect(isUnsaved(store.getState())).toBe(false);
  await actions.openStory('other');
  await eventually(() => expect(store.getState().record?.id).toBe('other'));
  expect(isUnsaved(store.getState())).toBe(false);
});

test('what was done in a story that cannot be stored is known to be in this tab alone when it was left', async () => {
  const { store, actions } = await openPage();
  actions.addNote([words('a', 'two metres')]);
  actions.typeNote(store.getState().editing!, 'Kept');
  expect(isUnsaved(store.getState())).toBe(true);
  await actions.openStory('other');
  await eventually(() => expect(store.getState().record?.id).toBe('other'));
  await eventually(() => expect(isUnsaved(store.getState())).toBe(true));
  expect(['flood', 'other'].map((id) => isOnlyHere(store.getState(), id))).toEqual([true, false]);
  await actions.openStory('flood');
  await eventually(() => expect(store.getState().record?.annotations).toHaveLength(1));
  expect(store.getState().onlyHere.size).toBe(0);
});

test('a copy of a sample that cannot be stored is in this tab alone, though nothing was done in it', async () => {
  const { store, intake } = await openPage();
  await (await intake()).duplicate('flood', 'A copy');
  await eventually(() => expect(isUnsaved(store.getState())).toBe(true));
});
