import { expect, test } from 'vitest';
import { SEED } from '../src/testing/random.ts';
import { runSlice } from './slice.ts';
import { TARGETS } from './targets/index.ts';

/** A few inputs for each target with every run of the tests; `npm run fuzz` gives them thousands. */
const PART = 8;

test('the shares of the targets add up to 1,000', () => {
  expect(TARGETS.reduce((sum, { share }) => sum + share, 0)).toBe(1000);
});

test.each(TARGETS)(`$name stands any input (seed ${SEED})`, async (target) => {
  const failure = await runSlice(target, { seed: SEED, round: 0, inputs: Math.ceil(target.share / PART) });
  expect(failure).toBeNull();
});
