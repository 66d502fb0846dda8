import { expect, it } from 'vitest';
import { flatMap } from './flat-map.ts';

it('gives what the method of lists gives', () => {
  const repeat = (word: string, at: number, all: readonly string[]): string[] =>
    Array.from({ length: at }, () => `${word}${all.length}`);
  const words = ['a', 'b', '', 'd'];
  expect(flatMap(words, repeat)).toEqual(words.flatMap(repeat));
  expect(flatMap([], () => [1])).toEqual([]);
});
