import { createStore } from 'zustand/vanilla';
import { expect, test } from 'vitest';
import { flood } from '../testing/flood-comparison.ts';
import { writeMarked } from '../testing/marked-text.ts';
import { searchActions } from './actions/search.ts';
import { searchedSentences, searchHits } from './select/search.ts';
import { initialState, type State } from './state.ts';

function reading() {
  const store = createStore<State>(() => ({
    ...initialState([], {}),
    storyId: 'flood',
    work: { phase: 'ready', comparison: flood },
    pair: { left: 'a', right: 'b' },
  }));
  return { store, ...searchActions(store) };
}

test('words are found in both accounts, whatever their case and quotation marks', () => {
  const { store, search } = reading();
  search('THE MAYOR');
  const marked = flood.accounts.map(({ id, text }) =>
    writeMarked(
      text,
      searchHits(store.getState()).filter(({ account }) => account === id),
    ),
  );
  expect(marked.join('\n').match(/\[[^\]]+\]/g)).toEqual(expect.arrayContaining(['[The mayor]']));
  search('"we were ready,"');
  expect(searchHits(store.getState()).length).toBeGreaterThan(0);
  search('no such words');
  expect(searchHits(store.getState())).toEqual([]);
});

test('steps go through the hits and around the ends, and choose their sentences', () => {
  const { store, search, stepHit } = reading();
  search('the river');
  const hits = searchHits(store.getState());
  expect(hits.length).toBeGreaterThan(1);
  stepHit(-1);
  expect(store.getState().hit).toBe(hits.length - 1);
  stepHit(1);
  expect(store.getState().hit).toBe(0);
  expect(store.getState().selection).toMatchObject({ kind: 'sentence', account: hits[0]!.account });
  expect(searchedSentences(store.getState()).get('b')?.size).toBeGreaterThan(0);
});

test('nothing is found where nothing is looked for', () => {
  const { store, search, stepHit } = reading();
  search('  ');
  stepHit(1);
  expect([searchHits(store.getState()), store.getState().hit]).toEqual([[], null]);
});
