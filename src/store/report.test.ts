import { expect, test } from 'vitest';
import type { Result } from '../engine/index.ts';
import type { ReportFile, ReportTask } from '../report/index.ts';
import { seedReport } from '../testing/seed-report.ts';
import { createApp } from './app.ts';
import type { Ports } from './ports.ts';

const task: ReportTask = { type: 'table', table: 'links', input: seedReport() };
const signal = new AbortController().signal;

/** A page that writes reports as told, and keeps what it saves. */
function start(writer: Ports['writer']) {
  const saved: string[] = [];
  const app = createApp({
    engine: { compare: () => new Promise(() => undefined) },
    shelf: { list: () => [], open: () => new Promise(() => undefined) },
    settings: { load: () => null, save: () => undefined },
    files: { save: (name) => saved.push(name), now: () => '2026-03-01T11:00:00.000Z' },
    ...(writer && { writer }),
  });
  return { ...app, saved, toast: () => app.store.getState().toast };
}

const answering = (result: Result<ReportFile>) => () =>
  Promise.resolve({ write: () => Promise.resolve(result) });
const problem = (code: string): Result<never> => ({
  ok: false,
  problem: { code, message: 'Why.', account: null },
});

test('what is written is handed over as a file', async () => {
  const { actions, saved, toast } = start(
    answering({ ok: true, value: { name: 'links.csv', type: 'text/csv', content: 'a' } }),
  );
  await actions.saveReport(signal, task);
  expect(saved).toEqual(['links.csv']);
  expect(toast()).toBeNull();
});

test('what cannot be written is told, and what was stopped is not', async () => {
  const broken = start(answering(problem('unwritable')));
  await broken.actions.saveReport(signal, task);
  expect(broken.saved).toEqual([]);
  expect(broken.toast()).toMatchObject({ kind: 'problem', problem: { code: 'unwritable' } });
  const stopped = start(answering(problem('cancelled')));
  await stopped.actions.saveReport(signal, task);
  expect(stopped.toast()).toBeNull();
});

test('where nothing writes, or what does cannot be loaded, that is told', async () => {
  for (const writer of [undefined, () => Promise.reject(new Error('offline'))]) {
    const { actions, toast } = start(writer);
    await actions.saveReport(signal, task);
    expect(toast()).toMatchObject({ problem: { code: 'no-writer' } });
  }
});
