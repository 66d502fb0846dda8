import { expect, test } from 'vitest';
import { movedCaret } from './moved-caret.ts';

/** The caret is the bar. */
function moved(before: string, after: string): string {
  const at = movedCaret(before.replace('|', ''), after, before.indexOf('|'));
  return `${after.slice(0, at)}|${after.slice(at)}`;
}

test.each([
  ['words before it came', 'Why| now?', 'But why now?', 'But why| now?'],
  ['words behind it came', 'Why| now?', 'Why now, then?', 'Why| now, then?'],
  ['words before it went', 'But why| now?', 'why now?', 'why| now?'],
  ['the words around it became others', 'a lo|ng b', 'a short b', 'a short| b'],
  ['all went', 'a|b', '', '|'],
  ['it stood at the end and the same letter came', 'aa|', 'aaa', 'aa|a'],
  ['nothing changed', 'a|b', 'ab', 'a|b'],
])('a caret stays with its words when %s', (_, before, after, expected) => {
  expect(moved(before, after)).toBe(expected);
});
