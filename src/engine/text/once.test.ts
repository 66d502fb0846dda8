import { expect, test } from 'vitest';
import { once } from './once.ts';

test('makes its constant when it is first asked for, and only then, whatever it is', () => {
  let times = 0;
  const nothing = once(() => {
    times++;
    return null;
  });
  expect(times).toBe(0);
  expect([nothing(), nothing()]).toEqual([null, null]);
  expect(times).toBe(1);
});
