import { expect, test } from 'vitest';
import { percent, t } from './t.ts';

test('a message takes its values', () => {
  expect(t('diff.place', { n: 3, total: 1200 })).toBe('3 of 1,200');
});

test('a message that counts takes the form of its number', () => {
  expect(t('diff.count', { n: 1 })).toBe('1 difference');
  expect(t('diff.count', { n: 0 })).toBe('0 differences');
});

test('a value that is missing shows as a hole, so that it is seen', () => {
  expect(t('account.by')).toBe('By {name}');
});

test('a share is whole percent', () => {
  expect(percent(0.724)).toBe('72%');
});
