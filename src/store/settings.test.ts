import { expect, test } from 'vitest';
import { settingsFrom } from './settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './state.ts';

const CHOSEN: Settings = {
  theme: 'dark',
  mode: 'rows',
  letterKeys: false,
  author: 'Ida Lund',
  language: 'de',
  type: { size: 125 },
  follow: false,
  inspectorHeight: 40,
  shownAround: true,
};

test('what was kept is what it was', () => {
  expect(settingsFrom(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'dark'],
  ['a list', []],
])('%s is no settings', (_, kept) => {
  expect(settingsFrom(kept)).toEqual(DEFAULT_SETTINGS);
});

test('what is no such setting is as it is at first, and disturbs no other', () => {
  const nonsense = {
    theme: 'neon',
    mode: 7,
    letterKeys: 'yes',
    author: { name: 'Ida' },
    language: 'x'.repeat(10_000),
    type: [],
    follow: null,
    inspectorHeight: 4000,
    shownAround: true,
    colour: 'red',
  };
  expect(settingsFrom(nonsense)).toEqual({ ...DEFAULT_SETTINGS, shownAround: true });
  expect(settingsFrom({ ...CHOSEN, inspectorHeight: Number.NaN })).toEqual({
    ...CHOSEN,
    inspectorHeight: 32,
  });
});
