import { expect, test } from 'vitest';
import { told } from '../../testing/told.ts';
import { createViews } from './view.ts';
import { wordClass } from './word-class.ts';

test.each([
  ['The mayor wants to [address] the crew', 'verb'],
  ['The [address] of the mayor', 'noun'],
  ['a [sweeping] victory', 'adjective'],
  ['They have [denied] it', 'verb'],
  ['the [disputed] result stands', 'adjective'],
  ['She [abruptly] left', 'adverb'],
  ['the [resignation]', 'noun'],
  ['He [called] the crew', 'verb'],
])('%s: %s', (marked, expected) => {
  const text = marked.replace(/[[\]]/g, '');
  const { tokens } = createViews().of(told(text, text).a).passages[0]!;
  const at = tokens.findIndex(({ start }) => start === marked.indexOf('['));
  expect(wordClass(tokens, at, 'en')).toBe(expected);
});
