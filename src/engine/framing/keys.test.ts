import { expect, test } from 'vitest';
import { derivationOf, wordKey } from './keys.ts';

test.each([
  ['organised', 'organizes'],
  ['labour', 'labor'],
  ['centres', 'center'],
  ['travelled', 'traveling'],
  ['dialogue', 'dialog'],
  ['defence', 'defense'],
  ['said', 'saying'],
  ['men', 'man'],
  ['sought', 'seeks'],
  ['n.a.a.c.p', 'naacp'],
])('%s and %s are one', (one, other) => expect(wordKey(one, 'en')).toBe(wordKey(other, 'en')));

test.each([
  ['four', 'for'],
  ['hour', 'horn'],
  ['reset', 'reboot'],
  ['rise', 'rice'],
])('%s and %s are two', (one, other) => expect(wordKey(one, 'en')).not.toBe(wordKey(other, 'en')));

test('a language without a stemmer keeps its words', () => expect(wordKey('mercati', 'it')).toBe('mercati'));

test.each([
  ['attacker', 'attack', 'agent'],
  ['attacks', 'attack', 'none'],
  ['murder', 'murder', 'none'],
  ['publication', 'public', 'action'],
  ['question', 'question', 'none'],
  ['executive', 'execut', 'quality'],
  ['bombastic', 'bombast', 'quality'],
  ['dangerous', 'danger', 'quality'],
  ['questionable', 'question', 'quality'],
  ['weaponized', 'weapon', 'act'],
  ['alienated', 'alien', 'act'],
  ['establishment', 'establish', 'action'],
  ['controversial', 'controversi', 'quality'],
  ['basic', 'basic', 'none'],
  ['officially', 'offici', 'manner'],
  ['family', 'famili', 'none'],
] as const)('%s is derived from %s as %s', (norm, key, derivation) => {
  expect(derivationOf(norm, key)).toBe(derivation);
});
