import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { wasKept } from './was-kept.ts';

test('a story was kept if its database is there, and looking makes none', async () => {
  const factory = new IDBFactory();
  expect(await wasKept('flood', factory)).toBe(false);
  await new Promise((resolve) => {
    factory.open('parallax-story-flood').onsuccess = resolve;
  });
  expect(await wasKept('flood', factory)).toBe(true);
  expect(await wasKept('bridge', factory)).toBe(false);
  expect(await factory.databases()).toHaveLength(1);
});

test('where the browser does not say, it is as if nothing had been kept', async () => {
  const refusing = new IDBFactory();
  refusing.databases = () => Promise.reject(new Error('not allowed'));
  expect(await wasKept('flood', refusing)).toBe(false);
  expect(await wasKept('flood', undefined)).toBe(false);
});
