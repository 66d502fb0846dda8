import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { createPool } from './worker-pool.ts';

class FakeThread extends EventEmitter {
  readonly heard: string[] = [];
  ended = false;

  postMessage(line: string): void {
    this.heard.push(line);
  }

  terminate(): void {
    this.ended = true;
  }

  reply(line: string): void {
    this.emit('message', { line, error: null } satisfies Answer);
  }

  crash(message: string): void {
    this.emit('error', new Error(message));
    this.emit('exit', 1);
  }
}

function start(size: number) {
  const threads: FakeThread[] = [];
  const pool = createPool(
    size,
    () => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread;
    },
    (line, reason) => ({ line: `${line} lost`, error: reason }),
  );
  return { pool, threads };
}

test('a thread is started only for a line that finds all others busy', async () => {
  const { pool, threads } = start(4);
  const first = pool.answer('one');
  threads[0]!.reply('1');
  expect(await first).toEqual({ line: '1', error: null });
  void pool.answer('two');
  expect(threads.map(({ heard }) => heard)).toEqual([['one', 'two']]);
  void pool.answer('three');
  expect(threads.map(({ heard }) => heard)).toEqual([['one', 'two'], ['three']]);
});

test('lines wait for a free thread when there are as many as may be', async () => {
  const { pool, threads } = start(1);
  const answers = ['one', 'two'].map((line) => pool.answer(line));
  expect(threads[0]!.heard).toEqual(['one']);
  threads[0]!.reply('1');
  expect(threads[0]!.heard).toEqual(['one', 'two']);
  threads[0]!.reply('2');
  expect((await Promise.all(answers)).map(({ line }) => line)).toEqual(['1', '2']);
});

test('the line of a thread that crashes is answered for, and a new thread takes the next', async () => {
  const { pool, threads } = start(1);
  const answers = ['one', 'two'].map((line) => pool.answer(line));
  threads[0]!.crash('out of memory');
  expect(await answers[0]).toEqual({ line: 'one lost', error: 'out of memory' });
  expect(threads).toHaveLength(2);
  threads[1]!.reply('2');
  expect(await answers[1]).toEqual({ line: '2', error: null });
});

test('a thread that ends while it is idle is not asked again', async () => {
  const { pool, threads } = start(1);
  const first = pool.answer('one');
  threads[0]!.reply('1');
  await first;
  threads[0]!.crash('gone');
  void pool.answer('two');
  expect(threads[1]!.heard).toEqual(['two']);
});

test('close ends every thread', () => {
  const { pool, threads } = start(2);
  void pool.answer('one');
  void pool.answer('two');
  threads[0]!.reply('1');
  pool.close();
  expect(threads.map(({ ended }) => ended)).toEqual([true, true]);
});
