import { judge } from '../budgets.ts';
import { CHANGES } from '../pairs/pair.ts';
import { growth, timeOf, type BatchResult, type CaseResult, type Cell, type Results } from '../results.ts';
import { BATCH_LINES } from '../run/processes.ts';
import { ENGINE, FLOOR } from '../run/contender.ts';
import { CONTENDERS } from '../run/contenders.ts';
import { STAGES } from '../run/stages.ts';
import type { Timing } from '../run/task.ts';
import { browserTables } from './browser.ts';
import { showBytes, showPercent, showRatio, showTime, table } from './table.ts';

const NAMES = CONTENDERS.map(({ name }) => name);

/** All tables of one run, in Markdown. */
export function report(results: Results, setting: readonly string[]): string {
  const { cases } = results;
  return [
    '# Measured speed',
    'Written by `npm run bench`; what is measured and how is told in README.md. Ratios are what counts.',
    setting.map((line) => `- ${line}`).join('\n'),
    '## Time',
    'Both texts, median of the warm runs. `~`: skipped, expected by its growth between smaller sizes.',
    table(
      ['', ...cases.map(({ name }) => name)],
      NAMES.map((name) => [name, ...cases.map(({ cells }) => showCell(cells[name]))]),
    ),
    'The same as multiples of what Parallax takes.',
    table(
      ['', ...cases.map(({ name }) => name)],
      NAMES.slice(1).map((name) => [name, ...cases.map((one) => showMultiple(one, name))]),
    ),
    'The first run of a fresh process, when nothing is compiled yet.',
    table(['', ...cases.map(({ name }) => name)], [[ENGINE, ...cases.map((one) => showFirst(one))]]),
    '## Stages',
    'Both texts, and in brackets the multiple of the floor.',
    stageTable(cases),
    '## Growth',
    'The power of size that time grows with: 1 linear, 2 quadratic.',
    growthTable(cases),
    '## Links found',
    'Of the true links of the made pairs, and by what was done to the sentence; precision is the share of found links that are true.',
    linkTable(cases),
    '## Memory',
    'A process that compares once: its largest resident set, the set before (Node itself and the texts), and the heap that the comparison keeps.',
    memoryTable(cases),
    '## Batch',
    showBatch(results.batch),
    '## In Chromium',
    browserTables(results.browser),
    '## Goals',
    table(
      ['goal', 'measured', ''],
      judge(results).map(({ goal, measured, met }) => [
        goal,
        measured,
        met === null ? '-' : met ? 'met' : 'not met',
      ]),
    ),
  ].join('\n\n');
}

function showCell(cell: Cell | undefined): string {
  if (cell === undefined || cell.missing === 'failed') return 'failed';
  if (cell.missing === 'over') return `> ${showTime(cell.expected ?? 0)}`;
  if (cell.time === null) return cell.expected === null ? 'skipped' : `~ ${showTime(cell.expected)}`;
  return showTime(cell.time);
}

function showMultiple(one: CaseResult, name: string): string {
  const [time, own] = [timeOf(one, name), timeOf(one, ENGINE)];
  if (time === null || own === null) return '';
  return (one.cells[name]?.time === null ? '~ ' : '') + showRatio(time / own);
}

function showFirst({ time }: CaseResult): string {
  const own = time?.timings.find(({ name }) => name === ENGINE);
  return own ? showTime(own.first) : 'failed';
}

function stageTable(cases: readonly CaseResult[]): string {
  const cell = (one: CaseResult, time: number | null): string => {
    const floor = timeOf(one, FLOOR);
    if (time === null || floor === null) return '';
    return `${showTime(time)} (${showRatio(time / floor)})`;
  };
  return table(
    ['', ...cases.map(({ name }) => name)],
    [
      ...STAGES.map((stage) => [stage, ...cases.map((one) => cell(one, one.time?.stages?.[stage] ?? null))]),
      ['whole engine', ...cases.map((one) => cell(one, timeOf(one, ENGINE)))],
    ],
  );
}

function growthTable(cases: readonly CaseResult[]): string {
  const made = cases.slice(2);
  const show = (power: number | null): string => (power === null ? '' : power.toFixed(2));
  const steps = made.slice(1).map((to, i) => ({ from: made[i]!, to }));
  return table(
    ['', ...steps.map(({ from, to }) => `${from.name} to ${to.name}`)],
    [
      ...STAGES.map((stage) => [stage, ...steps.map(({ from, to }) => show(stageGrowth(from, to, stage)))]),
      ...NAMES.map((name) => [name, ...steps.map(({ from, to }) => show(growth(from, to, name)))]),
    ],
  );
}

function stageGrowth(from: CaseResult, to: CaseResult, stage: (typeof STAGES)[number]): number | null {
  if (!from.time?.stages || !to.time?.stages) return null;
  return Math.log(to.time.stages[stage] / from.time.stages[stage]) / Math.log(to.words / from.words);
}

function linkTable(cases: readonly CaseResult[]): string {
  const rows = cases.flatMap(({ name, time }) =>
    (time?.timings ?? []).flatMap(({ name: who, found }: Timing) =>
      found
        ? [
            [
              `${who}, ${name}`,
              ...[found.recall, ...CHANGES.map((change) => found.byChange[change]), found.precision].map(
                showPercent,
              ),
            ],
          ]
        : [],
    ),
  );
  return table(['', 'all', ...CHANGES, 'precision'], rows);
}

function showBatch(batch: BatchResult | null): string {
  if (batch === null) return '`parallax batch` failed.';
  const { early, later, peaks } = batch;
  const [few, many] = peaks.map(showBytes) as [string, string];
  return `\`parallax batch\` compares ${later.toFixed(0)} news pairs a second on one core; ${early.toFixed(0)} in its first hundreds, when not all is compiled yet. Its largest resident set: ${few} after ${BATCH_LINES[0]} lines, ${many} after ${BATCH_LINES[2]}.`;
}

function memoryTable(cases: readonly CaseResult[]): string {
  return table(
    ['', 'peak', 'before', 'kept'],
    cases.map(({ name, memory }) => [
      name,
      ...(memory ? [memory.peak, memory.before, memory.kept].map(showBytes) : ['failed']),
    ]),
  );
}
