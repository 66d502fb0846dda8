import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { loadLanguage, speak } from './language.ts';
import { ENGLISH } from './strings/languages.ts';
import { day, percent, t } from './t.ts';

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

test('a value that looks like a place for one stays as it is', () => {
  expect(t('account.by', { name: '{name} $& {n}' })).toBe('By {name} $& {n}');
});

test('a share is whole percent', () => {
  expect(percent(0.724)).toBe('72%');
});

test('a day is the same day everywhere, and what is none stays as it is', () => {
  expect(day('2016-09-03')).toBe('September 3, 2016');
  expect(day('last week')).toBe('last week');
});

describe('in another language', () => {
  const root = { lang: 'en', dir: 'ltr' };
  beforeEach(() => vi.stubGlobal('document', { documentElement: root }));
  afterEach(() => {
    speak(ENGLISH);
    vi.unstubAllGlobals();
  });

  it('messages, numbers and dates are those of the language, and the document says so', async () => {
    speak(await loadLanguage('de'));
    expect(t('diff.count', { n: 1200 })).toBe('1.200 Unterschiede');
    expect(percent(0.724)).toBe('72\u00a0%');
    expect(day('2016-09-03')).toBe('3. September 2016');
    expect(root).toEqual({ lang: 'de', dir: 'ltr' });
  });
});
