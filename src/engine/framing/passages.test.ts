import { expect, it } from 'vitest';
import { told } from '../../testing/told.ts';
import { createViews } from './view.ts';

/** More than are kept ready. */
const MANY = 9000;

it('makes the tokens of a sentence anew as they were, after those of many others have taken their place', () => {
  const said = 'Some 43 U.S. troops met the ex-mayor, "a thug", on Monday.';
  const text = [said, ...Array.from({ length: MANY }, () => 'No.')].join('\n');
  const [once, often] = [said, text].map((each) => createViews().of(told(each, '').a).passages);
  expect(often).toHaveLength(1 + MANY);
  expect(often![0]!.tokens).toEqual(once![0]!.tokens);
  expect(often![0]!.tokens.filter(({ number }) => number)).not.toEqual([]);
  const [first, second] = [often![0]!.tokens, often![0]!.tokens];
  expect(second).toBe(first);
});
