import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Comparison, Result } from '../engine/index.ts';
import { openStorage } from '../storage/open-storage.ts';
import { bridgeComparison, bridgeStory } from '../testing/three-accounts.ts';
import { createApp } from './app.ts';
import { readPair, writePair } from './pair-text.ts';
import type { EnginePort, PartialResults } from './ports.ts';
import type { Progress } from './progress.ts';
import { differences, selectedFinding } from './select/differences.ts';
import { effectiveLinks } from './select/links.ts';
import { missingPairs } from './select/missing.ts';
import { eventually } from '../testing/eventually.ts';

interface Job {
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
  readonly partial: PartialResults;
  readonly answer: (result: Result<Comparison>) => void;
}

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
});

/** The bridge story on a page whose engine is told what to say. */
function start() {
  const jobs: Job[] = [];
  const compare: EnginePort['compare'] = (signal, _, tell, partial) =>
    new Promise((answer) => jobs.push({ signal, tell, partial: partial!, answer }));
  const storage = openStorage({
    indexedDB: globalThis.indexedDB,
    now: Date.now,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
    openChannel: null,
    storageManager: undefined,
    newId: () => 'id',
  });
  const app = createApp({
    engine: { compare },
    shelf: { list: () => [bridgeStory], open: () => Promise.resolve({ ok: true, value: bridgeStory }) },
    settings: { load: () => ({}), save: () => undefined },
    storage: () => storage,
  });
  const job = async (n: number): Promise<Job> => {
    await eventually(() => expect(jobs.length).toBeGreaterThan(n));
    return jobs[n]!;
  };
  return { ...app, jobs, job, storage };
}

async function openWhole() {
  const page = start();
  const opened = page.actions.openStory('bridge');
  (await page.job(0)).answer({ ok: true, value: bridgeComparison() });
  await opened;
  await eventually(() => expect(page.store.getState().record).not.toBeNull());
  const pair = () => Object.values(page.store.getState().pair ?? {}).join('');
  return { ...page, pair };
}

const REST = [
  ['a', 'c'],
  ['b', 'c'],
] as const;

test('the accounts side by side are compared and drawn first, the other pairs follow', async () => {
  const { store, actions, job } = start();
  const opened = actions.openStory('bridge', { left: 'c', right: 'b' });
  const { partial, tell, answer } = await job(0);
  expect(partial.first).toEqual(['c', 'b']);
  partial.onPartial(
    bridgeComparison([
      ['a', 'b'],
      ['a', 'c'],
    ]),
  );
  await opened;
  expect(store.getState()).toMatchObject({ work: { phase: 'ready' }, pair: { left: 'c', right: 'b' } });
  expect(effectiveLinks(store.getState())).toHaveLength(2);
  tell({ stage: 'align', done: 0.6, pair: ['a', 'c'] });
  expect(store.getState().work).toMatchObject({ phase: 'ready', rest: { pair: ['a', 'c'] } });
  answer({ ok: true, value: bridgeComparison() });
  await eventually(() => expect(missingPairs(store.getState())).toEqual([]));
  expect(store.getState().work).not.toHaveProperty('rest');
});

test('stopping keeps what is there, and asking for a pair that is missing compares it first', async () => {
  const { store, actions, jobs, job } = start();
  void actions.openStory('bridge');
  (await job(0)).partial.onPartial(bridgeComparison(REST));
  actions.stopComparing();
  expect(jobs[0]!.signal.aborted).toBe(true);
  expect(missingPairs(store.getState())).toEqual(REST);
  expect(effectiveLinks(store.getState())).toHaveLength(2);

  actions.showAccount('left', 'c');
  const { partial, answer } = await job(1);
  expect(partial.first).toEqual(['c', 'b']);
  expect(effectiveLinks(store.getState())).toEqual([]);
  partial.onPartial(
    bridgeComparison([
      ['a', 'b'],
      ['a', 'c'],
    ]),
  );
  expect(effectiveLinks(store.getState())).toHaveLength(2);
  answer({ ok: true, value: bridgeComparison() });
  await eventually(() => expect(missingPairs(store.getState())).toEqual([]));
});

test('what comes on the way never has less than what is on show', async () => {
  const { store, actions, job } = start();
  void actions.openStory('bridge');
  (await job(0)).partial.onPartial(bridgeComparison([['b', 'c']]));
  actions.stopComparing();
  actions.compareRest();
  (await job(1)).partial.onPartial(bridgeComparison(REST));
  expect(missingPairs(store.getState())).toEqual([['b', 'c']]);
});

test('a failure behind a view leaves the view', async () => {
  const { store, actions, job } = start();
  void actions.openStory('bridge');
  (await job(0)).partial.onPartial(bridgeComparison(REST));
  const problem = { code: 'engine-crashed', message: 'Out of memory.', account: null };
  (await job(0)).answer({ ok: false, problem });
  await eventually(() => expect(store.getState().toast).toEqual({ kind: 'problem', problem }));
  expect(store.getState().work.phase).toBe('ready');
});

test('an account is set on a side; one that is on the other changes places', async () => {
  const { actions, pair } = await openWhole();
  actions.showAccount('right', 'c');
  expect(pair()).toBe('ac');
  actions.showAccount('left', 'c');
  expect(pair()).toBe('ca');
  actions.showAccount('left', 'nobody');
  expect(pair()).toBe('ca');
});

test('a difference, a sentence or a note of other accounts brings them up; what stays keeps its side', async () => {
  const { store, actions, pair } = await openWhole();
  actions.selectFinding('may');
  expect(pair()).toBe('cb');
  expect(selectedFinding(store.getState())?.id).toBe('may');
  expect(differences(store.getState()).map(({ id }) => id)).toEqual(['may', 'nurses']);
  actions.selectSentence('a', 0);
  expect(pair()).toBe('ca');
  actions.selectFinding('nurses');
  expect(pair()).toBe('cb');

  const sentence = { start: 0, end: 19 };
  actions.addNote([
    { account: 'a', range: sentence },
    { account: 'b', range: sentence },
  ]);
  expect(pair()).toBe('ab');
  actions.bringUpAccounts(['c', 'a', 'b']);
  expect(pair()).toBe('ab');
});

test('the two accounts are remembered with the story, but not over what an address says', async () => {
  const first = await openWhole();
  first.actions.showAccount('left', 'c');
  expect(first.store.getState().record?.settings['pair']).toBe('c,b');
  await eventually(() => expect(first.store.getState().saved).toEqual({ state: 'saved' }));
  const again = createAppOver(first.storage);
  await again.actions.openStory('bridge');
  await eventually(() => expect(again.store.getState().pair).toEqual({ left: 'c', right: 'b' }));

  const linked = createAppOver(first.storage);
  await linked.actions.openStory('bridge', { left: 'b', right: 'a' });
  await eventually(() => expect(linked.store.getState().record).not.toBeNull());
  expect(linked.store.getState().pair).toEqual({ left: 'b', right: 'a' });

  const lost = createAppOver(first.storage);
  await lost.actions.openStory('bridge', { left: 'b', right: 'gone' });
  await eventually(() => expect(lost.store.getState().pair).toEqual({ left: 'c', right: 'b' }));
});

function createAppOver(storage: ReturnType<typeof openStorage>) {
  const answer = { ok: true, value: bridgeComparison() } as const;
  return createApp({
    engine: { compare: () => Promise.resolve(answer) },
    shelf: { list: () => [bridgeStory], open: () => Promise.resolve({ ok: true, value: bridgeStory }) },
    settings: { load: () => ({}), save: () => undefined },
    storage: () => storage,
  });
}

test('a pair is written so that any ids can be read again, and nothing else is read', () => {
  const pair = { left: 'a,b', right: '100%/ü' };
  expect(readPair(writePair(pair))).toEqual(pair);
  for (const text of ['', 'a', 'a,', ',b', 'a,b,c', '%,b', 7, null, undefined])
    expect(readPair(text)).toBeNull();
});
