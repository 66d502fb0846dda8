// Measures the engine against its peers: npm run bench [-- --small | --large] [-- --patient] [-- --no-peers] [-- --no-browser | --page]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { BrowserResults } from './browser/results.ts';
import { measureBrowser } from './browser/measure.ts';
import { countWords, LARGE, makeCases, SMALL, USUAL, type Case } from './cases.ts';
import { growth, type BatchResult, type CaseResult, type Cell, type Results } from './results.ts';
import { ENGINE, FLOOR } from './run/contender.ts';
import { CONTENDERS } from './run/contenders.ts';
import { bundle, measureBatch, memoryInProcess, timeInProcess } from './run/processes.ts';
import type { Task, TimeResult } from './run/task.ts';
import { browserTables } from './show/browser.ts';
import { report } from './show/report.ts';
import { showTime } from './show/table.ts';

/** A peer that would take longer is skipped. Milliseconds. */
const LIMIT = 10_000;
/** With --patient: for a machine that is left alone. */
const PATIENT_LIMIT = 120_000;
/** What each contender may spend on repeating itself. Milliseconds. */
const BUDGET = 1_500;
/** The engine may take longer before it is skipped, too. Milliseconds. */
const ENGINE_LIMIT = 60_000;
/** Peers can only be stopped by the clock on the wall, which on a busy machine runs several times as fast. */
const WALL_TIMES = 4;

/** Milliseconds from which a contender is skipped. */
interface Limits {
  readonly engine: number;
  readonly peers: number;
}

const OPTIONS = ['--small', '--large', '--patient', '--no-peers', '--no-browser', '--page'];

export default async function main(given: readonly string[]): Promise<void> {
  const unknown = given.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}; known: ${OPTIONS.join(', ')}`);
  if (given.includes('--page')) {
    console.log([...describeSetting(), browserTables(await measurePage())].join('\n\n'));
    return;
  }
  const patient = given.includes('--patient');
  const largest = given.includes('--large') ? LARGE : given.includes('--small') ? SMALL : USUAL;
  const peers = !given.includes('--no-peers');
  const limits: Limits = {
    engine: patient ? PATIENT_LIMIT : ENGINE_LIMIT,
    peers: !peers ? 0 : patient ? PATIENT_LIMIT : LIMIT,
  };
  const setting = describeSetting();
  await bundle();
  const cases: CaseResult[] = [];
  let batch: BatchResult | null = null;
  for (const one of makeCases(largest)) {
    const start = performance.now();
    cases.push(measure(one, cases, limits));
    console.error(progress(cases.at(-1)!, performance.now() - start));
    if (one.name === 'news') batch = measureBatch(one.accounts);
  }
  const browser = given.includes('--no-browser') ? null : await measurePage();
  const results: Results = { cases, batch, browser };
  const text = report(results, [
    ...setting,
    `Peers are skipped where they would take more than ${limits.peers / 1000} s.`,
  ]);
  console.log(text);
  if (peers && largest >= USUAL) writeFileSync('bench/RESULTS.md', `${text}\n`);
}

/** The page is measured on the same sizes whatever was asked for: that takes a minute or two. */
async function measurePage(): Promise<BrowserResults | null> {
  const cases = [...makeCases(USUAL)];
  const find = (name: string): Case => cases.find((one) => one.name === name)!;
  try {
    return await measureBrowser({ seeds: find('seeds'), middle: find('10 k'), large: find('100 k') });
  } catch (error) {
    // What was measured of the engine before is not lost for a browser that fails.
    console.error('the page could not be measured:', error);
    return null;
  }
}

function progress({ name, cells }: CaseResult, time: number): string {
  const times = Object.entries(cells).flatMap(([who, cell]) =>
    cell.time === null ? [] : [`${who} ${showTime(cell.time)}`],
  );
  return `${name}: ${times.join(', ')} (measured in ${showTime(time)})`;
}

function measure(one: Case, smaller: readonly CaseResult[], limits: Limits): CaseResult {
  const words = countWords(one);
  const expected = new Map(CONTENDERS.map(({ name }) => [name, expect(name, words, smaller)]));
  const limitOf = (name: string): number =>
    name === FLOOR ? Infinity : name === ENGINE ? limits.engine : limits.peers;
  const chosen = CONTENDERS.filter(({ name }) => (expected.get(name) ?? 0) < limitOf(name));
  const { accounts, truth } = one;
  const task: Task = {
    accounts,
    truth,
    contenders: chosen.map(({ name }) => name),
    limit: WALL_TIMES * limits.peers,
    budget: BUDGET,
  };
  const time = timeInProcess(task);
  const memory = task.contenders.includes(ENGINE) ? memoryInProcess(task) : null;
  const cells = CONTENDERS.map(({ name }) => [name, cellOf(name, task, time, expected.get(name) ?? null)]);
  return { name: one.name, words, cells: Object.fromEntries(cells) as Record<string, Cell>, time, memory };
}

/**
 * The milliseconds to expect by growth between the two sizes measured last, or `null` if there are none. At least
 * linear. The sample story is left out: its accounts are half page code, and small.
 */
function expect(name: string, words: number, smaller: readonly CaseResult[]): number | null {
  const last = smaller.at(-1);
  const before = smaller.at(-2);
  if (!last) return null;
  const time = last.cells[name]?.time ?? last.cells[name]?.expected;
  if (typeof time !== 'number') return null;
  const power = before && smaller.length > 2 ? (growth(before, last, name) ?? 2) : 2;
  return time * (words / last.words) ** Math.max(1, power);
}

function cellOf(name: string, task: Task, time: TimeResult | null, expected: number | null): Cell {
  if (!task.contenders.includes(name)) return { time: null, missing: 'skipped', expected };
  const timing = time?.timings.find((one) => one.name === name);
  if (!timing) return { time: null, missing: 'failed', expected: null };
  if (!timing.finished) return { time: null, missing: 'over', expected: timing.median };
  return { time: timing.median, missing: null, expected: null };
}

function describeSetting(): string[] {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src').length > 0 ? ', with changes not committed' : '';
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}; load at the start ${loadavg()[0]!.toFixed(1)}`,
    `Node ${process.version}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}`,
  ];
}
