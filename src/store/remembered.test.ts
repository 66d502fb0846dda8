import { expect, test } from 'vitest';
import { DEFAULT_LAYERS } from './layers.ts';
import {
  kindsSetting,
  layersSetting,
  rememberedView,
  tentativeSetting,
  VIEW_SETTINGS,
} from './remembered.ts';

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

test('all kinds are all kinds again', () => {
  expect(rememberedView({ settings: { [VIEW_SETTINGS.kinds]: kindsSetting(null) } })).toEqual({
    kinds: null,
  });
});

test('a story that remembers nothing, or nonsense, changes nothing and breaks nothing', () => {
  expect(rememberedView({ settings: {} })).toEqual({});
  const settings = { [VIEW_SETTINGS.layers]: 'glitter quotes', [VIEW_SETTINGS.kinds]: 7 };
  const { layers, kinds } = rememberedView({ settings });
  expect(layers).toMatchObject({ quotes: true, wording: false });
  expect(layers).not.toHaveProperty('glitter');
  expect(kinds).toBeUndefined();
});
