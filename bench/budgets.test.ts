import { expect, test } from 'vitest';
import { judge } from './budgets.ts';
import { growth, type CaseResult, type Cell } from './results.ts';

const measured = (time: number): Cell => ({ time, missing: null, expected: null });
const skipped = (expected: number): Cell => ({ time: null, missing: 'skipped', expected });

function caseOf(name: string, words: number, engine: number, diffWords: Cell): CaseResult {
  const cells = { Parallax: measured(engine), floor: measured(words / 1000), 'jsdiff diffWords': diffWords };
  return { name, words, cells, time: null, memory: null };
}

const CASES = [
  caseOf('news', 1_200, 12, measured(10)),
  caseOf('10 k', 20_000, 90, skipped(36_000)),
  caseOf('100 k', 200_000, 1_800, skipped(3_600_000)),
];

const said = (goal: RegExp): unknown =>
  judge({ cases: CASES, batch: { early: 60, later: 120, peaks: [1, 1] }, browser: null }).find((one) =>
    goal.test(one.goal),
  )?.met;

test.each([
  [/floor, 10 k/, true],
  [/floor, 100 k/, false],
  [/exponent, 10 k to 100 k/, false],
  [/1 times as fast as diffWords, news/, false],
  [/300 times as fast as diffWords, 10 k/, true],
  [/news pair, warm/, true],
  [/batch/, true],
  [/memory, 1 M/, null],
])('says whether the goal %s is met', (goal, met) => expect(said(goal)).toBe(met));

test('growth is the power of size, and unknown where a time was only expected', () => {
  expect(growth(CASES[1]!, CASES[2]!, 'Parallax')).toBeCloseTo(Math.log10(20));
  expect(growth(CASES[1]!, CASES[2]!, 'jsdiff diffWords')).toBeNull();
});
