import { expect, test } from 'vitest';
import { serialiseProject } from '../annotation/project.ts';
import type { Comparison, Result } from '../engine/index.ts';
import { flood, floodStory } from '../testing/flood-comparison.ts';
import { openFlood, start, words } from '../testing/flood-page.ts';
import { differences, dismissedDifferences } from './select/differences.ts';
import { highlights } from './select/highlights.ts';
import { effectiveLinks } from './select/links.ts';
import { notesOf, placedNotes, selectedNote } from './select/notes.ts';
import { utterances } from './select/utterances.ts';
import { eventually } from '../testing/eventually.ts';

test('a note made before storage has answered is there once it has', async () => {
  const { store, actions } = start();
  await actions.openStory('flood');
  expect(store.getState().record).toBeNull();
  actions.addNote([words('a', 'two metres')]);
  await eventually(() => expect(notesOf(store.getState())).toHaveLength(1));
  expect(store.getState().editing).toBe(notesOf(store.getState())[0]!.id);
  expect(selectedNote(store.getState())?.places[0]).toMatchObject({ state: 'placed', account: 'a' });
});

test('what was done before storage answered is kept though the reader leaves the story at once', async () => {
  const { store, actions } = start();
  await actions.openStory('flood');
  expect(store.getState().record).toBeNull();
  actions.dismiss(flood.findings[0]!);
  expect(store.getState().saved).toEqual({ state: 'saving' });
  await actions.openStory('elsewhere');
  await actions.openStory('flood');
  await eventually(() => expect(store.getState().record?.corrections).toHaveLength(1));
});

test('a note is written, signed, joined by a second passage, and its words are marked', async () => {
  const { store, actions } = await openFlood();
  actions.addNote([words('a', 'two metres')]);
  const { id } = notesOf(store.getState())[0]!;
  actions.typeNote(id, 'Which one?');
  actions.startPicking({ kind: 'note', id });
  expect(actions.pick(words('b', 'three metres'))).toBe(true);
  actions.editNote(null);
  const [note] = notesOf(store.getState());
  expect(note).toMatchObject({ body: 'Which one?', author: 'Ada', status: 'open' });
  expect(note!.targets.map(({ selector }) => selector?.quote.exact)).toEqual(['two metres', 'three metres']);
  const marks = highlights(store.getState());
  expect(marks.get('b')?.notes).toEqual([words('b', 'three metres').range]);
});

test('writing in a note moves no mark', async () => {
  const { store, actions } = await openFlood();
  actions.addNote([words('a', 'two metres')]);
  const before = highlights(store.getState());
  actions.typeNote(notesOf(store.getState())[0]!.id, 'More words');
  expect(highlights(store.getState())).toBe(before);
});

test('a note that was begun and left empty goes, as if it had not been', async () => {
  const { store, actions } = await openFlood();
  actions.addNote([words('a', 'two metres')]);
  actions.selectSentence('b', 0);
  expect(notesOf(store.getState())).toEqual([]);
  expect(store.getState()).toMatchObject({ editing: null, history: { undo: null } });
});

test('a deleted note comes back with undo, and is selected again', async () => {
  const { store, actions } = await openFlood();
  actions.addNote([words('a', 'two metres')]);
  const { id } = notesOf(store.getState())[0]!;
  actions.typeNote(id, 'Stay');
  actions.removeNote(id);
  expect(store.getState()).toMatchObject({ selection: null, toast: { kind: 'done', step: 'remove-note' } });
  actions.undo();
  expect(notesOf(store.getState())).toMatchObject([{ id, body: 'Stay' }]);
  expect(store.getState()).toMatchObject({
    selection: { kind: 'note', id },
    toast: { kind: 'undone', step: 'remove-note' },
  });
});

test('links are made, unmade and kept; findings dismissed and brought back', async () => {
  const { store, actions } = await openFlood();
  const state = () => store.getState();
  actions.startPicking({ kind: 'link', from: { account: 'a', sentence: 4 } });
  expect(actions.pick(words('a', 'The mayor'))).toBe(true);
  expect(state().picking).not.toBeNull();
  actions.pick(words('b', 'Farmers lost'));
  const made = effectiveLinks(state()).find(({ origin }) => origin === 'reader');
  expect(made).toMatchObject({ a: { sentences: [4] }, b: { sentences: [3] } });
  actions.unlink(effectiveLinks(state()).find(({ id }) => id === 'l-mayor')!);
  expect(effectiveLinks(state()).map(({ id }) => id)).not.toContain('l-mayor');
  actions.dismiss(differences(state()).find(({ id }) => id === 'f-metres')!);
  expect(differences(state()).map(({ id }) => id)).not.toContain('f-metres');
  actions.takeBack([dismissedDifferences(state())[0]!.dismissed!]);
  expect(differences(state()).map(({ id }) => id)).toContain('f-metres');
});

test('links are joined to one group and taken apart again, each as one step', async () => {
  const { store, actions } = await openFlood();
  const sides = () =>
    effectiveLinks(store.getState())
      .map(({ a, b }) => `${a.sentences.join('+')}-${b.sentences.join('+')}`)
      .sort();
  const before = sides();
  const ofRiver = effectiveLinks(store.getState()).filter(({ a }) => a.sentences.includes(1));
  expect(ofRiver.length).toBeGreaterThan(1);
  actions.join(ofRiver);
  const group = effectiveLinks(store.getState()).find(({ b }) => b.sentences.length > 1)!;
  expect(sides()).toContain('1-0+1');
  expect(sides()).toHaveLength(before.length - 1);
  actions.split(group);
  expect(sides()).toEqual(before);
  actions.undo();
  expect(sides()).toContain('1-0+1');
  actions.undo();
  expect(sides()).toEqual(before);
});

test('an utterance gets another speaker in all its renderings, as one step', async () => {
  const { store, actions } = await openFlood();
  actions.changeSpeaker(utterances(store.getState())[0]!, 'The deputy');
  expect(utterances(store.getState())[0]!.speaker).toBe('The deputy');
  actions.undo();
  expect(utterances(store.getState())[0]!.speaker).toBe('the mayor');
});

test('text that is put back is compared anew, and the comparison on show stays meanwhile', async () => {
  const { store, actions, inputs } = await openFlood();
  expect(inputs).toHaveLength(1);
  actions.putBack(flood.accounts[0]!, { rawStart: 0, rawEnd: 5 });
  expect(store.getState().work.phase).toBe('ready');
  expect(inputs).toHaveLength(2);
  expect(inputs[1]![0]!.keep).toEqual([{ rawStart: 0, rawEnd: 5 }]);
  actions.undo();
  expect(inputs[2]![0]!.keep).toEqual([]);
});

test('a project is saved, and another person’s brings in their notes', async () => {
  const { store, actions, files } = await openFlood();
  actions.addNote([words('a', 'two metres')]);
  actions.typeNote(notesOf(store.getState())[0]!.id, 'Mine');
  await actions.saveProject();
  expect(files[0]!.name).toMatch(/\.parallax\.json$/);
  const record = store.getState().record!;
  const theirs = {
    ...record,
    annotations: [{ ...record.annotations[0]!, id: 'theirs', author: 'Ben', body: 'Theirs' }],
  };
  expect(await actions.openFile(serialiseProject(theirs))).toBeNull();
  expect(notesOf(store.getState()).map(({ body }) => body)).toEqual(['Mine', 'Theirs']);
  expect(store.getState().toast).toMatchObject({ kind: 'merged', report: { annotations: 1 } });
});

test('annotations of another tool come in, with a report of those that have no place', async () => {
  const { store, actions } = await openFlood();
  const row = (id: string, exact: string) => ({
    id,
    user: 'acct:eve@example.org',
    text: 'hm',
    tags: ['Source'],
    created: '2025-01-01T00:00:00Z',
    updated: '2025-01-01T00:00:00Z',
    uri: 'https://example.org',
    target: [{ source: 'https://example.org', selector: [{ type: 'TextQuoteSelector', exact }] }],
  });
  await actions.openFile(
    JSON.stringify({ rows: [row('1', 'The bridge was shut'), row('2', 'No such words at all')] }),
  );
  expect(notesOf(store.getState()).map(({ author }) => author)).toEqual(['eve', 'eve']);
  expect(store.getState().report).toMatchObject({ read: 2, lost: [{ id: '2' }] });
  expect(placedNotes(store.getState()).map(({ places }) => places[0]!.state)).toEqual(['placed', 'lost']);
});

test('a file that is nothing of ours is refused with the reason, and changes nothing', async () => {
  const { store, actions } = await openFlood();
  const before = store.getState().record;
  await actions.openFile('{"format": "other"}');
  expect(store.getState().toast).toMatchObject({ kind: 'problem' });
  await actions.openFile('not JSON');
  expect(store.getState().toast).toMatchObject({ kind: 'problem' });
  expect(store.getState().record).toBe(before);
});

test('a note on a page whose storage cannot be loaded is refused with a message', async () => {
  const { store, actions } = start({ storage: () => Promise.reject(new Error('no such file')) });
  await actions.openStory('flood');
  actions.addNote([words('a', 'two metres')]);
  await eventually(() =>
    expect(store.getState().toast).toMatchObject({ kind: 'problem', problem: { code: 'no-storage' } }),
  );
  actions.closeToast();
  actions.addNote([words('a', 'two metres')]);
  expect(store.getState().toast).toMatchObject({ kind: 'problem', problem: { code: 'no-storage' } });
});

test('an account that changes while the first view is compared is compared again', async () => {
  const answers: ((result: Result<Comparison>) => void)[] = [];
  const compared: string[][] = [];
  const { record, workbench } = (await openFlood()).store.getState();
  const page = start({
    engine: {
      compare: (_, accounts) => {
        compared.push(accounts.map(({ text }) => text));
        return new Promise((resolve) => answers.push(resolve));
      },
    },
  });
  const opened = page.actions.openStory('flood');
  await eventually(() => expect(answers).toHaveLength(1));
  const accounts = record!.accounts.map((account, i) =>
    i === 0 ? { ...account, text: 'Changed.' } : account,
  );
  page.store.setState({ workbench, record: { ...record!, accounts } });
  answers[0]!({ ok: true, value: flood });
  await opened;
  expect(compared[1]?.[0]).toBe('Changed.');
});

test('a story that was left says nothing of whether the one on show is saved', async () => {
  const { store, actions } = await openFlood({
    shelf: {
      list: () => [floodStory],
      open: (id) => Promise.resolve({ ok: true, value: { ...floodStory, id } }),
    },
  });
  const saved: unknown[] = [];
  store.subscribe(
    (state) => void saved.push(state.saved && state.record?.id === 'other' && state.saved.state),
  );
  await actions.openStory('other');
  await eventually(() => expect(store.getState().record?.id).toBe('other'));
  expect(store.getState().storyId).toBe('other');
  expect(new Set(saved)).not.toContain('saved');
});

test('a note that was begun and left empty goes also where its story is left', async () => {
  const { store, actions } = await openFlood({
    shelf: {
      list: () => [floodStory],
      open: (id) => Promise.resolve({ ok: true, value: { ...floodStory, id } }),
    },
  });
  actions.addNote([words('a', 'two metres')]);
  await actions.openStory('other');
  await eventually(() => expect(store.getState().record?.id).toBe('other'));
  await actions.openStory('flood');
  await eventually(() => expect(store.getState().record?.id).toBe('flood'));
  expect(store.getState().record?.annotations).toEqual([]);
});
