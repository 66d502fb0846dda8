import { expect, test } from 'vitest';
import { DEFAULT_LAYERS } from '../report/layers.ts';
import {
  kindsSetting,
  layersSetting,
  notesSetting,
  placesSetting,
  quotesSetting,
  rememberedView,
  tentativeSetting,
  VIEW_SETTINGS,
  withoutPlaces,
} from './remembered.ts';
import { ALL_QUOTES } from './state.ts';
import { story } from '../testing/story-record.ts';

test('what is kept of a view is what it was', () => {
  const layers = { ...DEFAULT_LAYERS, linked: true, quotes: false };
  const kinds = new Set(['naming', 'number'] as const);
  const settings = {
    [VIEW_SETTINGS.layers]: layersSetting(layers),
    [VIEW_SETTINGS.kinds]: kindsSetting(kinds),
    [VIEW_SETTINGS.tentative]: tentativeSetting(true),
  };
  expect(rememberedView({ settings })).toEqual({ layers, kinds, tentative: true });
});

test('filters of quotations and notes are what they were, whatever is in their words', () => {
  const quotes = { speaker: 'Søren & “Mo” = 1', match: 'trimmed', order: 'words' } as const;
  const noteFilter = { text: 'flood & fire', author: '', kind: 'pair', tags: ['one', 'two'] } as const;
  const settings = {
    [VIEW_SETTINGS.quotes]: quotesSetting(quotes),
    [VIEW_SETTINGS.notes]: notesSetting(noteFilter),
    [VIEW_SETTINGS.places]: placesSetting({ a: 12, 'account & 2': 0 }),
  };
  const places = { a: 12, 'account & 2': 0 };
  expect(rememberedView({ settings })).toEqual({ quotes, noteFilter, places });
});

test('those whose speaker is not named are not all', () => {
  for (const speaker of ['', null]) {
    const kept = quotesSetting({ speaker, match: null, order: 'place' });
    expect(rememberedView({ settings: { [VIEW_SETTINGS.quotes]: kept } }).quotes?.speaker).toBe(speaker);
  }
});

test('all kinds are all kinds again', () => {
  expect(rememberedView({ settings: { [VIEW_SETTINGS.kinds]: kindsSetting(null) } })).toEqual({
    kinds: null,
  });
});

test('a story that remembers nothing, or nonsense, changes nothing and breaks nothing', () => {
  expect(rememberedView({ settings: {} })).toEqual({});
  const settings = {
    [VIEW_SETTINGS.layers]: 'glitter quotes',
    [VIEW_SETTINGS.kinds]: 7,
    [VIEW_SETTINGS.quotes]: 'order=upwards&match=',
    [VIEW_SETTINGS.notes]: 'kind=poem&status=&colour=red',
    [VIEW_SETTINGS.places]: 'a=-1&b=1e9&c=three&d=4',
  };
  const { layers, kinds, quotes, noteFilter, places } = rememberedView({ settings });
  expect(quotes).toEqual(ALL_QUOTES);
  expect(noteFilter).toEqual({});
  expect(places).toEqual({ d: 4 });
  expect(layers).toMatchObject({ quotes: true, wording: false });
  expect(layers).not.toHaveProperty('glitter');
  expect(kinds).toBeUndefined();
});

test('where the reader left off goes to nobody else', () => {
  const settings = { [VIEW_SETTINGS.places]: placesSetting({ a: 11 }), [VIEW_SETTINGS.kinds]: 'number' };
  expect(withoutPlaces({ ...story, settings }).settings).toEqual({ [VIEW_SETTINGS.kinds]: 'number' });
});
