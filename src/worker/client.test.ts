import { expect, test } from 'vitest';
import type { AccountInput, Comparison, Result } from '../engine/index.ts';
import { FakeWorker } from '../testing/fake-worker.ts';
import { createEngineClient } from './client.ts';
import type { CompareRequest } from './protocol.ts';

function start() {
  const workers: FakeWorker<CompareRequest>[] = [];
  const watches = new Set<() => void>();
  const client = createEngineClient(
    () => {
      const worker = new FakeWorker<CompareRequest>();
      workers.push(worker);
      return worker;
    },
    (onTick) => {
      watches.add(onTick);
      return () => watches.delete(onTick);
    },
  );
  const tick = (times: number): void => {
    for (let i = 0; i < times; i++) for (const onTick of [...watches]) onTick();
  };
  return { client, workers, tick, watches };
}

const ACCOUNTS: readonly AccountInput[] = [{ id: 'a', text: 'The river rose.' }];
const EMPTY: Result<Comparison> = {
  ok: true,
  value: {
    version: 1,
    engine: { name: 'parallax', version: '0', options: {} },
    complete: true,
    accounts: [],
    links: [],
    utterances: [],
    findings: [],
  },
};

test('a comparison is the answer of the Worker, after its progress', async () => {
  const { client, workers } = start();
  const heard: number[] = [];
  const answer = client.compare(new AbortController().signal, ACCOUNTS, ({ done }) => heard.push(done));
  const worker = workers[0]!;
  const { job } = worker.requests[0]!;
  worker.answer({ type: 'progress', job, stage: 'clean', done: 0 });
  worker.answer({ type: 'progress', job, stage: 'align', done: 0.5 });
  worker.answer({ type: 'done', job, result: EMPTY });
  expect(await answer).toBe(EMPTY);
  expect(heard).toEqual([0, 0.5]);
  expect(worker.requests[0]!.accounts).toBe(ACCOUNTS);
});

test('what is found of some pairs is told before the answer', async () => {
  const { client, workers } = start();
  const partial: Comparison[] = [];
  const answer = client.compare(new AbortController().signal, ACCOUNTS, undefined, {
    first: ['b', 'c'],
    onPartial: (comparison) => partial.push(comparison),
  });
  const [request] = workers[0]!.requests;
  expect(request!.first).toEqual(['b', 'c']);
  const found = { ...EMPTY.value, missing: [['a', 'b']] as const };
  workers[0]!.answer({ type: 'partial', job: request!.job, comparison: found });
  workers[0]!.answer({ type: 'done', job: request!.job, result: EMPTY });
  expect(await answer).toBe(EMPTY);
  expect(partial).toEqual([found]);
});

test('abort ends the busy Worker and asks a new one for what was left', async () => {
  const { client, workers } = start();
  const stop = new AbortController();
  const stopped = client.compare(stop.signal, ACCOUNTS);
  const kept = client.compare(new AbortController().signal, ACCOUNTS);
  stop.abort();
  expect(await stopped).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
  const left = workers[1]!.requests;
  expect(left).toHaveLength(1);
  workers[1]!.answer({ type: 'done', job: left[0]!.job, result: EMPTY });
  expect(await kept).toBe(EMPTY);
});

test('a signal that is aborted already asks nothing', async () => {
  const { client, workers } = start();
  const answer = await client.compare(AbortSignal.abort(), ACCOUNTS);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(workers[0]!.requests).toEqual([]);
});

test('a broken Worker is a problem that says why, and is started again only when there is work', async () => {
  const { client, workers } = start();
  const answer = client.compare(new AbortController().signal, ACCOUNTS);
  workers[0]!.crash('Unexpected token');
  expect(await answer).toMatchObject({
    ok: false,
    problem: { code: 'worker-failed', message: 'Unexpected token' },
  });
  expect(workers).toHaveLength(1);
  void client.compare(new AbortController().signal, ACCOUNTS);
  expect(workers).toHaveLength(2);
  expect(workers[1]!.requests).toHaveLength(1);
});

test('a Worker that falls silent is a problem that says so, and another one is asked next', async () => {
  const { client, workers, tick } = start();
  const answer = client.compare(new AbortController().signal, ACCOUNTS);
  const { job } = workers[0]!.requests[0]!;
  tick(10);
  workers[0]!.answer({ type: 'alive', job });
  tick(2);
  workers[0]!.answer({ type: 'alive', job });
  tick(2);
  expect(workers[0]!.terminated).toBe(false);
  tick(1);
  expect(await answer).toMatchObject({ ok: false, problem: { code: 'worker-failed' } });
  expect(workers[0]!.terminated).toBe(true);
  void client.compare(new AbortController().signal, ACCOUNTS);
  expect(workers[1]!.requests).toHaveLength(1);
  tick(10);
  expect(workers[1]!.terminated).toBe(false);
});

test('nobody waits for a Worker that has no work', async () => {
  const { client, workers, tick, watches } = start();
  const answer = client.compare(new AbortController().signal, ACCOUNTS);
  const { job } = workers[0]!.requests[0]!;
  workers[0]!.answer({ type: 'alive', job });
  workers[0]!.answer({ type: 'done', job, result: EMPTY });
  await answer;
  expect(watches.size).toBe(0);
  tick(10);
  expect(workers[0]!.terminated).toBe(false);
});

test('an abort after the answer leaves the Worker alone', async () => {
  const { client, workers } = start();
  const stop = new AbortController();
  const answer = client.compare(stop.signal, ACCOUNTS);
  workers[0]!.answer({ type: 'done', job: workers[0]!.requests[0]!.job, result: EMPTY });
  await answer;
  stop.abort();
  expect(workers).toHaveLength(1);
  expect(workers[0]!.terminated).toBe(false);
});

test('dispose settles what is under way', async () => {
  const { client, workers } = start();
  const answer = client.compare(new AbortController().signal, ACCOUNTS);
  client.dispose();
  expect(await answer).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(workers[0]!.terminated).toBe(true);
});
