import { expect } from 'vitest';
// The page loads them when they are first needed; here nothing is to wait for them.
import '../annotation/workbench.ts';
import { compare } from '../engine/index.ts';
import type { OpenChannel } from '../storage/tabs.ts';
import { openStorage } from '../storage/open-storage.ts';
import { createApp } from '../store/app.ts';
import type { Ports } from '../store/ports.ts';
import type { StoragePort } from '../store/session.ts';
import { eventually } from './eventually.ts';

/** Ids that no other tab gives. */
let ids = 0;

/**
 * A tab of the page over the database of the test (`globalThis.indexedDB`), without samples and with the engine itself.
 * Tabs hear of each other only with `openChannel`.
 */
export function openTab(openChannel: OpenChannel | null = null, overrides: Partial<Ports> = {}) {
  let storage: Promise<StoragePort> | null = null;
  const app = createApp({
    engine: { compare: (_, accounts) => Promise.resolve(compare(accounts)) },
    shelf: {
      list: () => [],
      open: () =>
        Promise.resolve({ ok: false, problem: { code: 'story-missing', message: '', account: null } }),
    },
    settings: { load: () => ({}), save: () => undefined },
    storage: () =>
      (storage ??= openStorage({
        indexedDB: globalThis.indexedDB,
        now: () => Date.parse('2026-03-01T10:00:00Z'),
        wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
        openChannel,
        storageManager: undefined,
        newId: () => `${++ids}`.padStart(8, '0'),
      })),
    ...overrides,
  });
  return {
    ...app,
    accounts: () => app.store.getState().record!.accounts,
    /** Waits until all that was done is in the database. */
    stored: () => eventually(() => expect(app.store.getState().saved?.state).toBe('saved')),
  };
}
