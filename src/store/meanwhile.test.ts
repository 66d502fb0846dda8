import { expect, test } from 'vitest';
import type { Comparison } from '../engine/index.ts';
import { flood, floodStory } from '../testing/flood-comparison.ts';
import { openFlood, start, words } from '../testing/flood-page.ts';
import { serialiseCodebook, serialiseProject } from '../annotation/project.ts';
import type { Ports } from './ports.ts';
import { notesOf } from './select/notes.ts';
import { eventually } from '../testing/eventually.ts';

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
      await eventually(() => expect(page.store.getState().work).toMatchObject({ comparison: { links: [] } }));
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

/** Stories of any id, each with that as its title. */
const anyStory: Pick<Ports, 'shelf'> = {
  shelf: {
    list: () => [floodStory],
    open: (id) => Promise.resolve({ ok: true, value: { ...floodStory, id, title: id } }),
  },
};

const CODE = { id: 'c', name: 'Loaded', color: '#112233', description: '', key: null };

test('a file for a story that is left before it is read goes into no other, and that is told', async () => {
  const { store, actions } = await openFlood(anyStory);
  let read: (text: string) => void = () => undefined;
  const opened = actions.openFile(new Promise((resolve) => (read = resolve)));
  await actions.openStory('other');
  await eventually(() => expect(store.getState().record?.id).toBe('other'));
  read(serialiseCodebook([CODE]));
  await opened;
  expect(store.getState().record?.codebook).toEqual([]);
  expect(store.getState().toast).toMatchObject({ problem: { code: 'story-left' } });
  await actions.openFile(serialiseCodebook([CODE]));
  expect(store.getState().record?.codebook).toEqual([CODE]);
});

test('a codebook that is given to no story is refused, and is in none that is opened later', async () => {
  const { store, actions } = start();
  await actions.openFile(serialiseCodebook([CODE]));
  expect(store.getState().toast).toMatchObject({ problem: { code: 'no-story-in-file' } });
});

test('a codebook that is given on a page of no story goes into none, also if one was open before', async () => {
  const { store, actions } = await openFlood();
  await actions.openFile(serialiseCodebook([CODE]), null);
  expect(store.getState().toast).toMatchObject({ problem: { code: 'no-story-in-file' } });
  expect(store.getState().record?.codebook).toEqual([]);
});

test('a project of the story that was last open is merged on a page of no story, and its story is gone to', async () => {
  const { store, actions } = await openFlood();
  const theirs = { ...store.getState().record!, codebook: [CODE] };
  expect(await actions.openFile(serialiseProject(theirs), null)).toBe('flood');
  expect(store.getState().record?.codebook).toEqual([CODE]);
  const another = { ...theirs, id: 'another', codebook: [{ ...CODE, name: 'Mild' }] };
  expect(await actions.openFile(serialiseProject(another), null)).toBe('another');
  expect(store.getState().record?.codebook).toEqual([CODE]);
});

test('a file that has nothing new is no step: what is told of it offers no way back, which would be of another', async () => {
  const { store, actions } = await openFlood();
  actions.dismiss(flood.findings[0]!);
  await actions.openFile(serialiseProject(store.getState().record!));
  expect(store.getState().toast).toMatchObject({ kind: 'merged', isStep: false });
  const theirs = { ...store.getState().record!, codebook: [CODE] };
  await actions.openFile(serialiseProject(theirs));
  expect(store.getState().toast).toMatchObject({ kind: 'merged', isStep: true });
});

test('the story that is saved is the one that was open when the reader asked', async () => {
  const { actions, files } = await openFlood(anyStory);
  const saving = [actions.saveProject(), actions.saveCodebook(), actions.saveAnnotations()];
  await actions.openStory('other');
  await Promise.all(saving);
  expect(files.map(({ name }) => name.split('.')[0])).toEqual(['flood', 'flood', 'flood']);
});

test('the way back from a step goes when another step is made, which it would take back instead', async () => {
  const { store, actions } = await openFlood();
  actions.addNote([words('a', 'two metres')]);
  const { id } = notesOf(store.getState())[0]!;
  actions.typeNote(id, 'Stay');
  actions.dismiss(flood.findings[0]!);
  expect(store.getState().toast).toMatchObject({ kind: 'done', step: 'dismiss' });
  actions.toggleLayer('linked');
  expect(store.getState().toast).toMatchObject({ kind: 'done', step: 'dismiss' });
  actions.typeNote(id, 'Stay here');
  expect(store.getState().toast).toBeNull();
  actions.undo();
  expect(store.getState().toast).toMatchObject({ kind: 'undone', step: 'edit-note' });
});

test('a reader who comes back before the other story is there finds the one that she came back to', async () => {
  const { store, actions } = start(anyStory);
  await actions.openStory('flood');
  actions.dismiss(flood.findings[0]!);
  const away = actions.openStory('other');
  await actions.openStory('flood');
  await away;
  await eventually(() => expect(store.getState().record?.corrections).toHaveLength(1));
  expect(store.getState()).toMatchObject({ storyId: 'flood', work: { phase: 'ready' } });
});

test('when comparing changed texts is stopped, or fails, what was found in others is no longer on show', async () => {
  const problem = { code: 'worker-failed', message: 'Broken.', account: null };
  let engine: 'answers' | 'fails' | 'waits' = 'answers';
  let waits = 0;
  const { store, actions, intake } = await openFlood({
    engine: {
      compare: (signal) => {
        if (engine === 'answers') return Promise.resolve({ ok: true, value: flood });
        if (engine === 'fails') return Promise.resolve({ ok: false, problem });
        waits++;
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ ok: false, problem }));
        });
      },
    },
  });
  engine = 'fails';
  const accounts = await intake();
  accounts.editAccount('a', { text: 'One.' });
  await eventually(() => expect(store.getState().work).toEqual({ phase: 'failed', problem }));
  engine = 'waits';
  const again = actions.compareAgain();
  await eventually(() => expect(waits).toBeGreaterThan(0));
  actions.stopComparing();
  await again;
  expect(store.getState().work).toEqual({ phase: 'stopped' });

  engine = 'answers';
  await actions.compareAgain();
  expect(store.getState().work.phase).toBe('ready');
  engine = 'waits';
  accounts.editAccount('a', { text: 'Two.' });
  actions.stopComparing();
  expect(store.getState().work).toEqual({ phase: 'stopped' });
});
