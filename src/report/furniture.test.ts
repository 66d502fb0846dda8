import { expect, test } from 'vitest';
import type { Role } from '../engine/index.ts';
import { foldFurniture } from './furniture.ts';

const LETTERS: Readonly<Record<string, Role>> = { f: 'boilerplate', b: 'body', h: 'headline' };
const roles = (letters: string): Role[] => Array.from(letters, (letter) => LETTERS[letter]!);

test.each([
  ['bbb', ['bbb']],
  ['fffhbb', ['(fff)', 'hbb']],
  ['hbffbb', ['hbffbb']],
  ['ffhbfff', ['ffhb', '(fff)']],
  ['ffff', ['(ffff)']],
  ['', []],
])('%s is read as %j', (letters, expected) => {
  const shown = foldFurniture(roles(letters)).map(({ from, to, folded }) => {
    const run = letters.slice(from, to);
    return folded ? `(${run})` : run;
  });
  expect(shown).toEqual(expected);
});
