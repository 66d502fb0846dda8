import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EQUIVALENT, whyEquivalent } from './equivalent.ts';
import { mutantsOf } from './mutate.ts';

test.each(EQUIVALENT)('there still is the mutant "$what" of $line', (known) => {
  const source = readFileSync(known.file, 'utf8');
  const mutants = mutantsOf(known.file, source);
  expect(mutants.some((mutant) => whyEquivalent(known.file, source, mutant, [known]) !== null)).toBe(true);
});

test('a mutant is known by its file, its line as written and what it does, wherever the line is', () => {
  const known = [{ file: 'x.ts', line: 'if (a < b) c();', what: '< becomes <=', why: 'c does nothing then' }];
  const why = (file: string, source: string): (string | null)[] =>
    mutantsOf(file, source).map((mutant) => whyEquivalent(file, source, mutant, known));
  expect(why('x.ts', '\n  if (a < b) c();\n')).toEqual([null, 'c does nothing then']);
  expect(why('y.ts', 'if (a < b) c();')).toEqual([null, null]);
  expect(why('x.ts', 'if (a < b) d();')).toEqual([null, null]);
});
