import { expect, test } from 'vitest';
import { createApp, type App } from '../../store/app.ts';
import type { State } from '../../store/state.ts';
import { flood, floodStory } from '../../testing/flood-comparison.ts';
import { reached, sidesAfter, switched } from './announcement.ts';

/** The flood, open; its engine answers at once. */
async function open(): Promise<App> {
  const app = createApp({
    engine: { compare: () => Promise.resolve({ ok: true, value: flood }) },
    shelf: { list: () => [floodStory], open: () => Promise.resolve({ ok: true, value: floodStory }) },
    settings: { load: () => ({}), save: () => undefined },
  });
  await app.actions.openStory('flood');
  return app;
}

/** What is told while something is done, in order. */
function toldBy({ store }: App, act: () => void): string[] {
  const told: (string | null)[] = [];
  const hear = (state: State, before: State) =>
    told.push(reached(state, before), sidesAfter(state, before), switched(state, before, null));
  const stop = store.subscribe(hear);
  act();
  stop();
  return told.filter((words) => words !== null);
}

test('a comparison is told once, and each choice by where it is and what it is', async () => {
  const app = await open();
  const { store, actions } = app;
  expect(reached(store.getState(), null)).toBe('Compared. 3 linked sentence pairs.');
  expect(toldBy(app, () => actions.selectSentence('a', 1))).toEqual([
    'The Valley Courier, sentence 2 selected; linked to 2 sentences in Hill Gazette, differs in numbers.',
  ]);
  expect(toldBy(app, () => actions.stepDifference(1))).toEqual(['Difference 1 of 4, Attribution. f-claimed']);
  expect(toldBy(app, () => actions.clearSelection())).toEqual(['']);
  expect(toldBy(app, () => actions.previewSentence({ account: 'a', sentence: 1 }))).toEqual([]);
});

test('marks, mode and sides are told when they change, and by nobody else', async () => {
  const app = await open();
  const { actions } = app;
  expect(toldBy(app, () => actions.toggleLayer('linked'))).toEqual(['Linked: on, 3.']);
  expect(toldBy(app, () => actions.toggleLayer('linked'))).toEqual(['Linked: off.']);
  expect(toldBy(app, () => actions.setMode('rows'))).toEqual([expect.stringMatching(/^In rows\. /)]);
  expect(toldBy(app, () => actions.setMode('rows'))).toEqual([]);
  expect(toldBy(app, () => actions.swapSides())).toEqual([
    'Side by side: Hill Gazette and The Valley Courier.',
  ]);
});

test('a story that is opened anew has marks and sides that nobody switched', async () => {
  const app = await open();
  app.actions.toggleLayer('linked');
  app.actions.swapSides();
  const told = toldBy(app, () => void app.actions.openStory('other'));
  expect(told.filter((words) => words !== '')).toEqual([]);
});

test('where there is nothing to step to, that is said', async () => {
  const { store, actions } = await open();
  actions.stepNote(1);
  expect(store.getState().toast).toEqual({ kind: 'nothing', what: 'note' });
  actions.toggleKind('naming');
  actions.stepDifference(1);
  expect(store.getState().toast).toEqual({ kind: 'nothing', what: 'difference' });
});
