import { expect, test } from 'vitest';
import { lightStem, withoutElision } from './light-stem.ts';

test.each([
  ['fr', 'accidents', "l'accident"],
  ['fr', 'généraux', 'général'],
  ['fr', 'blessée', 'blessés'],
  ['es', 'viviendas', 'vivienda'],
  ['es', 'heridos', 'heridas'],
  ['es', 'voces', 'voz'],
  ['de', 'Häuser', 'Hauses'],
  ['de', 'verletzte', 'verletzten'],
  ['pt', 'aviões', 'avião'],
  ['pt', 'hospitais', 'hospital'],
  ['pt', 'feridos', 'feridas'],
])('%s: %s and %s are one', (language, one, other) =>
  expect(lightStem(one.toLowerCase(), language)).toBe(lightStem(other.toLowerCase(), language)),
);

test.each([
  ['fr', 'mort', 'more'],
  ['es', 'casa', 'caso'],
  ['de', 'land', 'lande'],
  ['pt', 'porto', 'porta'],
  ['it', 'mercati', 'mercato'],
])('%s: %s and %s are two', (language, one, other) =>
  expect(lightStem(one, language)).not.toBe(lightStem(other, language)),
);

test.each([
  ['fr', "qu'il", 'il'],
  ['fr', "aujourd'hui", "aujourd'hui"],
  ['it', "l'uomo", "l'uomo"],
])('%s: %s without elision is %s', (language, word, bare) =>
  expect(withoutElision(word, language)).toBe(bare),
);
