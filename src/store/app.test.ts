import { expect, test } from 'vitest';
import type { Comparison, Result } from '../engine/index.ts';
import { flood, floodStory } from '../testing/flood-comparison.ts';
import { createApp } from './app.ts';
import { DEFAULT_SETTINGS } from './state.ts';
import type { EnginePort, Ports } from './ports.ts';
import type { Progress } from './progress.ts';
import { listedDifferences, selectedFinding, tentativeCount } from './select/differences.ts';
import { accountPair } from './select/pair.ts';
import type { Settings } from './state.ts';
import { eventually } from '../testing/eventually.ts';

/** An engine that answers when it is told to. */
class FakeEngine implements EnginePort {
  signal: AbortSignal | null = null;
  onProgress: ((progress: Progress) => void) | null = null;
  texts: string[] = [];
  answer: (result: Result<Comparison>) => void = () => undefined;

  compare(...[signal, accounts, onProgress]: Parameters<EnginePort['compare']>): Promise<Result<Comparison>> {
    this.signal = signal;
    this.onProgress = onProgress;
    this.texts = accounts.map(({ text }) => text);
    return new Promise((resolve) => (this.answer = resolve));
  }
}

function start(overrides: Partial<Ports> = {}) {
  const engine = new FakeEngine();
  const saved: Settings[] = [];
  const app = createApp({
    engine,
    shelf: {
      list: () => [floodStory],
      open: (id) =>
        Promise.resolve(
          id === floodStory.id
            ? { ok: true, value: floodStory }
            : {
                ok: false,
                problem: { code: 'story-missing', message: `There is no "${id}".`, account: null },
              },
        ),
    },
    settings: { load: () => ({ theme: 'dark' }), save: (settings) => saved.push(settings) },
    ...overrides,
  });
  return { ...app, engine, saved };
}

async function openFlood(comparison: Comparison = flood) {
  const page = start();
  const opened = page.actions.openStory('flood');
  await eventually(() => expect(page.engine.signal).not.toBeNull());
  page.engine.answer({ ok: true, value: comparison });
  await opened;
  return page;
}

test('opening a story shows progress and then its first two accounts side by side', async () => {
  const { store, actions, engine } = start();
  const opened = actions.openStory('flood');
  expect(store.getState().work).toEqual({ phase: 'working', stage: null, done: 0 });
  await eventually(() => expect(engine.onProgress).not.toBeNull());
  expect(engine.texts).toEqual(floodStory.texts);
  engine.onProgress?.({ stage: 'align', done: 0.5 });
  expect(store.getState().work).toEqual({ phase: 'working', stage: 'align', done: 0.5 });
  engine.answer({ ok: true, value: flood });
  await opened;
  expect(store.getState().work.phase).toBe('ready');
  expect(store.getState().pair).toEqual({ left: 'a', right: 'b' });
});

test('opening the open story again does not compare it again', async () => {
  const { actions, engine } = await openFlood();
  engine.signal = null;
  await actions.openStory('flood');
  expect(engine.signal).toBeNull();
});

test('a story that is not there is a failure that keeps its reason', async () => {
  const { store, actions } = start();
  await actions.openStory('drought');
  expect(store.getState().work).toMatchObject({
    phase: 'failed',
    problem: { message: 'There is no "drought".' },
  });
});

test('stopping aborts the work, and comparing again starts afresh', async () => {
  const { store, actions, engine } = start();
  void actions.openStory('flood');
  await eventually(() => expect(engine.signal).not.toBeNull());
  const first = engine.signal!;
  actions.stopComparing();
  expect(first.aborted).toBe(true);
  expect(store.getState().work).toEqual({ phase: 'stopped' });
  engine.answer({ ok: false, problem: { code: 'cancelled', message: 'stopped', account: null } });

  const again = actions.compareAgain();
  await eventually(() => expect(engine.signal).not.toBe(first));
  engine.answer({ ok: true, value: flood });
  await again;
  expect(store.getState().work.phase).toBe('ready');
});

test('another story drops the answer of the one before', async () => {
  const { store, actions, engine } = start();
  const first = actions.openStory('flood');
  await eventually(() => expect(engine.signal).not.toBeNull());
  await actions.openStory('drought');
  engine.answer({ ok: true, value: flood });
  await first;
  expect(store.getState()).toMatchObject({ storyId: 'drought', work: { phase: 'failed' } });
});

test('differences are stepped through around both ends', async () => {
  const { store, actions } = await openFlood();
  const ids: (string | undefined)[] = [];
  const step = (by: 1 | -1) => {
    actions.stepDifference(by);
    ids.push(selectedFinding(store.getState())?.id);
  };
  step(1);
  step(1);
  step(-1);
  step(-1);
  expect(ids).toEqual(['f-claimed', 'f-metres', 'f-claimed', 'f-sheep']);
});

test('filtering by kind lists those kinds alone, and all when the last is taken out', async () => {
  const { store, actions } = await openFlood();
  const listed = () => listedDifferences(store.getState()).map(({ id }) => id);
  actions.toggleKind('only-here');
  expect(listed()).toEqual(['f-bridge', 'f-sheep']);
  actions.stepDifference(1);
  expect(selectedFinding(store.getState())?.id).toBe('f-bridge');
  actions.toggleKind('only-here');
  expect(listed()).toHaveLength(4);
});

test('what is tentative is listed only when asked for', async () => {
  const findings = flood.findings.map((finding) =>
    finding.id === 'f-metres' ? { ...finding, tentative: true as const } : finding,
  );
  const { store, actions } = await openFlood({ ...flood, findings });
  const listed = () => listedDifferences(store.getState()).map(({ id }) => id);
  expect(listed()).toEqual(['f-claimed', 'f-bridge', 'f-sheep']);
  expect(tentativeCount(store.getState())).toBe(1);
  actions.toggleTentative();
  expect(listed()).toEqual(flood.findings.map(({ id }) => id));
  actions.toggleTentative();
  expect(listed()).toHaveLength(3);
});

test('what is selected is on the side on show', async () => {
  const { store, actions } = await openFlood();
  const side = () => store.getState().side;
  actions.selectSentence('b', 0);
  expect(side()).toBe('right');
  actions.selectFinding('f-claimed');
  expect(side()).toBe('right');
  actions.selectFinding('f-bridge');
  expect(side()).toBe('left');
});

test('swapping sides swaps the accounts and keeps the selection', async () => {
  const { store, actions } = await openFlood();
  actions.selectSentence('b', 0);
  actions.swapSides();
  const pair = accountPair(store.getState());
  expect([pair?.left.id, pair?.right.id]).toEqual(['b', 'a']);
  expect(store.getState().selection).toEqual({ kind: 'sentence', account: 'b', sentence: 0 });
});

test('settings are loaded over the defaults and saved whole', () => {
  const { store, actions, saved } = start();
  expect(store.getState().settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  actions.setLetterKeys(false);
  actions.setTheme('light');
  actions.setMode('rows');
  expect(saved.at(-1)).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', mode: 'rows', letterKeys: false });
});

test('a layer is switched without touching the others', () => {
  const { store, actions } = start();
  const before = store.getState().layers;
  actions.toggleLayer('linked');
  expect(store.getState().layers).toEqual({ ...before, linked: true });
});
