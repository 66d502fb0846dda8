import { expect, test } from 'vitest';
import { newStory } from '../../annotation/new-story.ts';
import { initialState, type State } from '../state.ts';
import { choicesOf, NO_WISH, reportWish } from './report-wishes.ts';

function keeping(report: string): State {
  return {
    ...initialState([], {}),
    record: { ...newStory('flood', 'Flood', null, []), settings: { report } },
  };
}

test('a wish that was kept is read again', () => {
  const wish = {
    ...NO_WISH,
    title: 'Two tales',
    without: ['removed'],
    onlyCertain: true,
    language: 'de',
  } as const;
  expect(reportWish(keeping(JSON.stringify(wish)))).toEqual(wish);
});

test.each([
  '',
  '{',
  'null',
  '[1]',
  '{"title": 3, "without": "all", "withoutKinds": [4], "language": "tlh", "onlyCertain": "yes"}',
])('what is no wish is none: %s', (kept) => {
  expect(reportWish(keeping(kept))).toEqual(NO_WISH);
});

test('what is left out is left out, and all kinds stay all when none is', () => {
  const all = {
    sections: ['summary', 'notes'],
    kinds: ['wording', 'order'],
    accounts: ['a', 'b', 'c'],
  } as const;
  expect(choicesOf({ ...NO_WISH, without: ['notes', 'weather'] }, all)).toMatchObject({
    sections: ['summary'],
    kinds: null,
    accounts: null,
  });
  expect(choicesOf({ ...NO_WISH, withoutKinds: ['order'] }, all).kinds).toEqual(['wording']);
  expect(choicesOf({ ...NO_WISH, withoutAccounts: ['b', 'gone'] }, all).accounts).toEqual(['a', 'c']);
  expect(choicesOf({ ...NO_WISH, withoutAccounts: ['a', 'b', 'c'] }, all).accounts).toBeNull();
});
