import { expect, test } from 'vitest';
import { findStories } from './find-stories.ts';

const STORIES = [
  { title: 'Flood in Óbidos', accounts: ['Valley Courier', 'Hill Gazette'] },
  { title: 'The mayor resigns', accounts: ['Hill Gazette'] },
];

test.each([
  ['', ['Flood in Óbidos', 'The mayor resigns']],
  ['obidos', ['Flood in Óbidos']],
  ['GAZETTE mayor', ['The mayor resigns']],
  ['hill', ['Flood in Óbidos', 'The mayor resigns']],
  ['election', []],
])('%j finds %j', (words, titles) => {
  expect(findStories(STORIES, words).map(({ title }) => title)).toEqual(titles);
});
