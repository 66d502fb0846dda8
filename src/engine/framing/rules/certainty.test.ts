import { expect, test } from 'vitest';
import { between } from '../../../testing/told.ts';

test('nothing is less certain for “could” where the other account has “can”', () => {
  const a = 'The trust changed its rules so that no payment above £5,000 can be approved by one manager.';
  const b = 'He said that no single manager could now approve a payment of more than £5,000.';
  expect(between('certainty', a, b)).toEqual([]);
});

test('nothing is denied by one account that the other says in the same words', () => {
  const a = '"Nadie leyó aquellas cartas", escribió el ingeniero jefe.';
  const b = 'El ingeniero jefe lo resumió en una frase: "Nadie leyó aquellas cartas".';
  expect(between('certainty', a, b, 'es')).toEqual([]);
});
