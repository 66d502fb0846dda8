import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['\u202egnp.exe', '[U+202E]gnp.exe'],
  ['a\u200bb\0\ufeff', 'a[U+200B]b[U+0000][U+FEFF]'],
  ['\ud800x\u{e0041}', '[U+D800]x[U+E0041]'],
  ['line\n\tline – “é” 😀', 'line\n\tline – “é” 😀'],
])('%j is shown as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
