import { expect, test } from 'vitest';
import { collect } from '../testing/collect.ts';
import { heldMemory } from '../testing/heap.ts';
import { inOrder } from './in-order.ts';

/** Work that is done when the test says so. */
function heldWork() {
  const started: number[] = [];
  const release = new Map<number, () => void>();
  const work = (item: number): Promise<string> => {
    started.push(item);
    return new Promise((resolve) => release.set(item, () => resolve(`done ${item}`)));
  };
  return { started, finish: (item: number) => release.get(item)!(), work };
}

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield await Promise.resolve(i);
}

/** Lets everything happen that needs no more work to be finished. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('results come in the order of the items, whichever is done first', async () => {
  const { finish, work } = heldWork();
  const results = collect(inOrder(numbers(3), work, 8));
  await settled();
  for (const item of [2, 0, 1]) finish(item);
  expect(await results).toEqual(['done 0', 'done 1', 'done 2']);
});

test('no more items are taken in than there is room for', async () => {
  const { started, finish, work } = heldWork();
  const results = inOrder(numbers(9), work, 3);
  const first = results.next();
  await settled();
  expect(started).toEqual([0, 1, 2]);
  finish(2);
  await settled();
  expect(started).toEqual([0, 1, 2]);
  finish(0);
  expect(await first).toEqual({ done: false, value: 'done 0' });
  void results.next();
  await settled();
  expect(started).toEqual([0, 1, 2, 3]);
});

test('a result is given although no further item has come yet', async () => {
  async function* talk(): AsyncGenerator<number> {
    yield 0;
    await new Promise(() => undefined);
  }
  const results = inOrder(talk(), (item) => Promise.resolve(item + 1), 4);
  expect(await results.next()).toEqual({ done: false, value: 1 });
});

test('an error of the source reaches whoever asks', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield await Promise.resolve(0);
    throw new Error('input is gone');
  }
  await expect(collect(inOrder(broken(), (item) => Promise.resolve(item), 4))).rejects.toThrow(
    'input is gone',
  );
});

test('nothing is held of items whose results were taken', async () => {
  const items: WeakRef<object>[] = [];
  async function* many(): AsyncGenerator<object> {
    for (let i = 0; i < 1000; i++) {
      const item = { i };
      items.push(new WeakRef(item));
      yield await Promise.resolve(item);
    }
  }
  const results = inOrder(many(), (item) => Promise.resolve({ item }), 4);
  for (let i = 0; i < 900; i++) await results.next();
  await settled();
  heldMemory();
  expect(items.filter((item) => item.deref() !== undefined).length).toBeLessThan(20);
  await results.return(undefined);
});
