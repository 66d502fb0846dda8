import { expect, test } from 'vitest';
import { FakeWorker } from '../testing/fake-worker.ts';
import { createTaskClient, type TaskMessage } from './task-client.ts';

function start() {
  const workers: FakeWorker<string>[] = [];
  const run = createTaskClient<string, string>(() => {
    const worker = new FakeWorker<string>();
    workers.push(worker);
    return worker;
  });
  return { run, workers };
}

const never = new AbortController().signal;
const done = (value: string): TaskMessage<string> => ({ type: 'done', result: { ok: true, value } });

test('a task is answered after its progress, and its Worker waits for the next', async () => {
  const { run, workers } = start();
  const heard: number[] = [];
  const first = run(never, 'one', (progress) => heard.push(progress.done));
  workers[0]!.answer({ type: 'progress', done: 0.5 });
  workers[0]!.answer(done('1'));
  expect(await first).toEqual({ ok: true, value: '1' });
  expect(heard).toEqual([0.5]);
  const second = run(never, 'two');
  workers[0]!.answer(done('2'));
  expect(await second).toEqual({ ok: true, value: '2' });
  expect(workers.map(({ requests }) => requests)).toEqual([['one', 'two']]);
});

test('stopping a task ends its Worker and no other', async () => {
  const { run, workers } = start();
  const stop = new AbortController();
  const stopped = run(stop.signal, 'one');
  const kept = run(never, 'two');
  stop.abort();
  workers[1]!.answer(done('2'));
  expect(await stopped).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(await kept).toEqual({ ok: true, value: '2' });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test('what was stopped before it began asks nobody', async () => {
  const { run, workers } = start();
  expect(await run(AbortSignal.abort(), 'one')).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(workers).toEqual([]);
});

test('a Worker that breaks is a problem that says why, and is not asked again', async () => {
  const { run, workers } = start();
  const broken = run(never, 'one');
  workers[0]!.crash('out of memory');
  expect(await broken).toMatchObject({
    ok: false,
    problem: { code: 'task-failed', message: 'out of memory' },
  });
  const next = run(never, 'two');
  workers[1]!.answer(done('2'));
  expect(await next).toEqual({ ok: true, value: '2' });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test('stopping a task that is done does nothing', async () => {
  const { run, workers } = start();
  const stop = new AbortController();
  const task = run(stop.signal, 'one');
  workers[0]!.answer(done('1'));
  await task;
  stop.abort();
  expect(workers[0]!.terminated).toBe(false);
});
