import { expect, test, vi } from 'vitest';
import type { Comparison } from '../engine/index.ts';
import { flood, floodStory } from '../testing/flood-comparison.ts';
import { openFlood, words } from '../testing/flood-page.ts';
import { notesOf } from './select/notes.ts';

// What waits, for the reader or for an answer, while the story changes: it must not go where it was not meant to.

/** The flood with a sentence before the first of account A, as another tab may leave it. */
const edited: Comparison = (() => {
  const first = 'A new first line. ';
  const moved = ({ start, end }: { start: number; end: number }) => ({
    start: start + first.length,
    end: end + first.length,
  });
  const [a, b] = flood.accounts;
  const text = first + a!.text;
  const sentences = [
    { ...a!.sentences[0]!, start: 0, end: first.length - 1 },
    ...a!.sentences.map((sentence) => ({ ...sentence, ...moved(sentence) })),
  ];
  return { ...flood, links: [], accounts: [{ ...a!, text, sentences, quotes: [] }, b!] };
})();

/** A page on which account A gets a new first sentence when told to. */
async function openEdited() {
  let found = flood;
  const page = await openFlood({ engine: { compare: () => Promise.resolve({ ok: true, value: found }) } });
  return {
    ...page,
    edit: async () => {
      found = edited;
      (await page.intake()).editAccount('a', { text: edited.accounts[0]!.text });
      await vi.waitFor(() => expect(page.store.getState().work).toMatchObject({ comparison: { links: [] } }));
    },
  };
}

test('a link that is being made is of no other sentence when the text changes meanwhile', async () => {
  const { store, actions, edit } = await openEdited();
  actions.startPicking({ kind: 'link', from: { account: 'a', sentence: 4 } });
  await edit();
  expect(store.getState().picking).toBeNull();
  expect(actions.pick(words('b', 'Farmers lost'))).toBe(false);
  expect(store.getState().record?.corrections).toEqual([]);
});

test('a passage found for a lost place takes no other place when one was taken away meanwhile', async () => {
  const { store, actions } = await openFlood();
  actions.addNote([words('a', 'two metres'), words('b', 'three metres')]);
  const { id, targets } = notesOf(store.getState())[0]!;
  actions.typeNote(id, 'Which one?');
  const quotes = () => notesOf(store.getState())[0]!.targets.map(({ selector }) => selector?.quote.exact);
  actions.startPicking({ kind: 'place', id, target: targets[1]! });
  actions.removePassage(id, 0);
  actions.pick(words('a', 'The bridge was shut'));
  expect(quotes()).toEqual(['The bridge was shut']);
  actions.startPicking({ kind: 'place', id, target: targets[0]! });
  actions.pick(words('a', 'two metres'));
  expect(quotes()).toEqual(['The bridge was shut']);
});

test('text of an account that has changed since it was read is not put back, and that is told', async () => {
  const { store, actions, intake } = await openFlood();
  const accounts = await intake();
  accounts.editAccount('a', { text: `New. ${floodStory.texts[0]}` });
  actions.putBack(flood.accounts[0]!, { rawStart: 0, rawEnd: 5 });
  expect(store.getState().toast).toMatchObject({ problem: { code: 'text-changed' } });
  actions.closeToast();
  accounts.keepPassages(flood.accounts[0]!, [{ rawStart: 0, rawEnd: 5 }]);
  expect(store.getState().toast).toMatchObject({ problem: { code: 'text-changed' } });
  expect(store.getState().record?.corrections).toEqual([]);
});
