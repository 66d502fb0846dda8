import { expect, test } from 'vitest';
import { apply, mutantsOf } from './mutate.ts';

const all = (source: string) => mutantsOf('x.ts', source).map((mutant) => apply(source, mutant));

test.each([
  ['a < b && !c', ['a < b || !c', 'a <= b && !c', 'a < b && c']],
  ['x = y.at(-1)', ['x = y.at(-2)']],
  ['if (a) b();', ['if (false) b();']],
  ['const x: 1 | 2 = 1.5;', ['const x: 1 | 2 = 3;']],
  ['f("a" + b)', []],
])('%s has its mutants', (source, mutants) => {
  expect(all(source)).toEqual(mutants);
});
