import { expect, test } from 'vitest';
import { collect } from '../testing/collect.ts';
import { readLines } from './lines.ts';

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

const lines = (...chunks: string[]) => collect(readLines(chunksOf(chunks)));

test('lines are put together over the borders of chunks', async () => {
  expect(await lines('one\ntw', 'o', '\nthree')).toEqual(['one', 'two', 'three']);
});

test('an empty line is a line, but nothing follows the last end of line', async () => {
  expect(await lines('one\n\n', 'two\n')).toEqual(['one', '', 'two']);
  expect(await lines()).toEqual([]);
});

test('a byte order mark before the first line is none of it, and stays elsewhere', async () => {
  expect(await lines('', '\uFEFFone\n\uFEFFtwo', '\uFEFF\n')).toEqual(['one', '\uFEFFtwo\uFEFF']);
});

test('CR LF ends a line, even with a border between', async () => {
  expect(await lines('one\r', '\ntwo\r\n')).toEqual(['one', 'two']);
});

test('separators that JSON may hold in a string part nothing', async () => {
  expect(await lines('"a\u2028b\u2029c\rd"\n')).toEqual(['"a\u2028b\u2029c\rd"']);
});
