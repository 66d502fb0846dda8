import { expect } from 'vitest';
// The page loads it when it is first needed; here nothing is to wait for it.
import '../annotation/workbench.ts';
import type { Comparison, Result } from '../engine/index.ts';
import { openStorage } from '../storage/open-storage.ts';
import { createApp } from '../store/app.ts';
import type { Ports } from '../store/ports.ts';
import { flood, floodStory } from './flood-comparison.ts';
import { eventually } from './eventually.ts';

/** The flood story on a page whose storage keeps everything in memory. */
export function start(overrides: Partial<Ports> = {}) {
  const inputs: Parameters<Ports['engine']['compare']>[1][] = [];
  const files: { name: string; text: string }[] = [];
  let ids = 0;
  let clock = Date.parse('2026-03-01T10:00:00.000Z');
  const compare: Ports['engine']['compare'] = (_, accounts) => {
    inputs.push(accounts);
    return Promise.resolve<Result<Comparison>>({ ok: true, value: flood });
  };
  const app = createApp({
    engine: { compare },
    shelf: { list: () => [floodStory], open: () => Promise.resolve({ ok: true, value: floodStory }) },
    settings: { load: () => ({ author: 'Ada' }), save: () => undefined },
    storage: () =>
      openStorage({
        indexedDB: undefined,
        now: () => (clock += 5000),
        wait: () => new Promise(() => undefined),
        openChannel: null,
        storageManager: undefined,
        newId: () => `id-${++ids}`,
      }),
    files: {
      save: (name, _, text) => files.push({ name, text: String(text) }),
      now: () => '2026-03-01T11:00:00.000Z',
    },
    ...overrides,
  });
  return { ...app, inputs, files };
}

/** The same, with the story open. */
export async function openFlood(overrides: Partial<Ports> = {}) {
  const page = start(overrides);
  await page.actions.openStory('flood');
  await eventually(() => expect(page.store.getState().record).not.toBeNull());
  return page;
}

/** Words of an account of the flood as a passage. */
export const words = (account: 'a' | 'b', said: string) => {
  const { text } = flood.accounts.find(({ id }) => id === account)!;
  const start = text.indexOf(said);
  return { account, range: { start, end: start + said.length } };
};
