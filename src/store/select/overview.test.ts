import { expect, test } from 'vitest';
import { flood } from '../../testing/flood-comparison.ts';
import type { AccountVoices, Comparison, Voice } from '../../engine/index.ts';
import { initialState, type State } from '../state.ts';
import { overview } from './overview.ts';

function voice(speaker: string | null, words: number, named = true): Voice {
  return { speaker, named, quotes: 1, words, start: words, sentence: 0 };
}

function voices(account: string, list: readonly Voice[]): AccountVoices {
  return {
    account,
    words: 100,
    quotedWords: 20,
    loadedWords: 0,
    loadedPerHundred: 0,
    loaded: [],
    voices: list,
  };
}

function showing(comparison: Comparison): State {
  return {
    ...initialState([], {}),
    storyId: 'flood',
    work: { phase: 'ready', comparison },
    pair: { left: 'a', right: 'b' },
  };
}

test('a name and its surname alone are one speaker, sources without a name are not', () => {
  const state = showing({
    ...flood,
    voices: [
      voices('a', [voice('Ida Lund', 9), voice('senior officials', 4, false)]),
      voices('b', [voice('officials', 6, false), voice('Ida Lund', 3), voice(null, 2)]),
    ],
  });
  const rows = overview(state)!.speakers.map(({ speaker, left, right }) => [
    speaker,
    left?.words,
    right?.words,
  ]);
  expect(rows).toEqual([
    ['Ida Lund', 9, 3],
    ['officials', undefined, 6],
    ['senior officials', 4, undefined],
    [null, undefined, 2],
  ]);
});

test('a sentence is shared if it has a counterpart, however many', () => {
  const { figures } = overview(showing(flood))!;
  const sides = flood.links.flatMap(({ a, b }) => [a, b]).filter(({ account }) => account === 'a');
  expect(figures.left.linked).toBe(new Set(sides.flatMap(({ sentences }) => sentences)).size);
  expect(figures.left.sentences).toBe(flood.accounts[0]!.sentences.length);
});

test('furniture of the page counts as no sentence of the article', () => {
  const [a, ...others] = flood.accounts;
  const sentences = a!.sentences.map((sentence, i) =>
    i === flood.links[0]!.a.sentences[0] ? { ...sentence, role: 'boilerplate' as const } : sentence,
  );
  const before = overview(showing(flood))!.figures.left;
  const { left } = overview(showing({ ...flood, accounts: [{ ...a!, sentences }, ...others] }))!.figures;
  expect([left.sentences, left.linked]).toEqual([before.sentences - 1, before.linked - 1]);
});

test('what is named in different words comes before what is named alike', () => {
  const use = (account: string, key: string, count: number) => ({
    account,
    key,
    text: key,
    count,
    start: 0,
    end: 1,
  });
  const state = showing({
    ...flood,
    namings: [
      { id: 'alike', kind: 'person', uses: [use('a', 'lund', 5), use('b', 'lund', 5)] },
      { id: 'otherwise', kind: 'matter', uses: [use('a', 'protester', 1), use('b', 'mob', 1)] },
      { id: 'one side', kind: 'matter', uses: [use('a', 'dyke', 1), use('c', 'dam', 1)] },
    ],
  });
  expect(overview(state)!.namings.map(({ id, differs }) => [id, differs])).toEqual([
    ['otherwise', true],
    ['alike', false],
  ]);
});
