import { growth, timeOf, type CaseResult, type Results } from './results.ts';
import { DIFF_WORDS, ENGINE, FLOOR } from './run/contender.ts';
import { STAGES, type StageName } from './run/stages.ts';
import { showFigure } from './show/table.ts';

/**
 * The goals for speed and size, all in this file. They change only on purpose; the bench reports those for speed and
 * never fails for them, the weight of the page is held by a test.
 */
export const BUDGETS = {
  /** Whole engine against one pass over the words and sentences of the same text, from this size on. */
  timesFloor: 5,
  timesFloorFromWords: 10_000,
  /** Power of size that time may grow with. */
  exponent: 1.15,
  /** diffWords against the engine at 10 k words a side. */
  timesFasterThanDiffWords: 300,
  /** A news pair of 600 words a side, when the code is warm. Milliseconds. */
  newsPair: 15,
  /** The same stage by stage: together they are the whole. Milliseconds. */
  stages: {
    clean: 0.5,
    segment: 1,
    quotes: 2.5,
    align: 4,
    utterances: 1,
    framing: 4,
    overview: 1,
    other: 1,
  } satisfies Readonly<Record<StageName, number>>,
  /** A pair of 1 M words a side: the whole process, measured as told in README.md. Bytes. */
  largestMemory: 2 ** 30,
  /** What comes before the first view, as sent gzipped; fonts are compressed already. Bytes. */
  pageScripts: 120_000,
  pageFonts: 120_000,
  /** News pairs a second on one core through `parallax batch`, in a run over a thousand: when the code is warm. */
  batchRate: 100,
} as const;

export interface Verdict {
  readonly goal: string;
  readonly measured: string;
  /** `null`: not measured in this run. */
  readonly met: boolean | null;
}

/** Each goal with what was measured. */
export function judge({ cases, batch }: Results): Verdict[] {
  const big = cases.filter(({ words }) => words >= 2 * BUDGETS.timesFloorFromWords);
  const find = (name: string): CaseResult | undefined => cases.find((one) => one.name === name);
  const largest = find('1 M')?.memory?.peak ?? null;
  return [
    ...big.map((one) => judgeFloor(one)),
    ...big.slice(1).map((one, i) => judgeGrowth(big[i]!, one)),
    ...cases.filter((one) => timeOf(one, DIFF_WORDS) !== null).map(judgeDiffWords),
    ...STAGES.map((stage) =>
      atMost(`news pair, ${stage}`, find('news')?.time?.stages?.[stage] ?? null, BUDGETS.stages[stage], 'ms'),
    ),
    atMost('news pair, warm', find('news')?.cells[ENGINE]?.time ?? null, BUDGETS.newsPair, 'ms'),
    atMost(
      'peak memory, 1 M words a side',
      largest && largest / 2 ** 20,
      BUDGETS.largestMemory / 2 ** 20,
      'MB',
    ),
    {
      goal: `batch: at least ${BUDGETS.batchRate} news pairs a second a core`,
      measured: batch === null ? 'not measured' : batch.later.toFixed(0),
      met: batch === null ? null : batch.later >= BUDGETS.batchRate,
    },
  ];
}

function judgeFloor(one: CaseResult): Verdict {
  return atMost(
    `engine against floor, ${one.name} words`,
    quotient(timeOf(one, ENGINE), timeOf(one, FLOOR)),
    BUDGETS.timesFloor,
    'times',
  );
}

function judgeGrowth(from: CaseResult, to: CaseResult): Verdict {
  return atMost(`exponent, ${from.name} to ${to.name} words`, growth(from, to, ENGINE), BUDGETS.exponent, '');
}

function judgeDiffWords(one: CaseResult): Verdict {
  const times = quotient(timeOf(one, DIFF_WORDS), timeOf(one, ENGINE));
  const wanted = one.name === '10 k' ? BUDGETS.timesFasterThanDiffWords : 1;
  const expected = one.cells[DIFF_WORDS]?.time === null ? ' (diffWords by its growth)' : '';
  return {
    goal: `at least ${wanted} times as fast as diffWords, ${one.name}`,
    measured: times === null ? 'not measured' : `${showFigure(times)} times${expected}`,
    met: times === null ? null : times >= wanted,
  };
}

function atMost(what: string, value: number | null, limit: number, unit: string): Verdict {
  return {
    goal: `${what}: at most ${limit} ${unit}`.trim(),
    measured: value === null ? 'not measured' : `${showFigure(value)} ${unit}`.trim(),
    met: value === null ? null : value <= limit,
  };
}

function quotient(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one / other;
}
