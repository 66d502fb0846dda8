import { existsSync, readFileSync } from 'node:fs';
import { CONTENDERS } from './contenders.ts';
import { now } from './clock.ts';
import { ENGINE, type Contender, type Counts, type Outcome } from './contender.ts';
import { compareOrThrow } from './engine.ts';
import { rate } from './recall.ts';
import { runStages, STAGES, type Staged, type StageName } from './stages.ts';
import type { MemoryResult, Repeated, Task, TimeResult, Timing } from './task.ts';

const STATUS = '/proc/self/status';

/**
 * There is more of the engine to compile than of any peer: of short texts it is warm after a hundred runs, of 100 k words
 * after ten. With runs enough for the one and not for the other its growth between the two is told too high.
 */
const OWN_SHARE = 24;
const STAGED = 'stages';

/** More runs do not change a median. */
const MOST_RUNS = 250;

interface Runner {
  readonly name: string;
  readonly run: () => void;
  readonly times: number[];
  /** Of the budget: how many times as much as a peer. */
  readonly share: number;
  spent: number;
}

/** Runs all contenders and the engine stage by stage, in turn, until each has used its budget. */
export function measureTime(task: Task): TimeResult {
  const [a, b] = task.accounts;
  const outcomes = new Map<string, Outcome>();
  const staged: Staged[] = [];
  const chosen = CONTENDERS.filter(({ name }) => task.contenders.includes(name));
  const runners = [
    ...chosen.map(({ name, run }) => runnerOf(name, () => void outcomes.set(name, run(a, b, task.limit)))),
    ...(task.contenders.includes(ENGINE)
      ? [runnerOf(STAGED, () => void staged.push(runStages(task.accounts)))]
      : []),
  ];
  alternate(runners, task.budget);
  if (staged[0]) checkStages(staged[0].counts, outcomes.get(ENGINE)!.counts!);
  return {
    timings: runners
      .filter(({ name }) => outcomes.has(name))
      .map((runner) => timingOf(runner, outcomes.get(runner.name)!, task)),
    stages: staged.length > 0 ? medianStages(staged) : null,
  };
}

function runnerOf(name: Contender['name'], run: () => void): Runner {
  const own = name === ENGINE || name === STAGED;
  return { name, run, times: [], share: own ? OWN_SHARE : 1, spent: 0 };
}

/**
 * Young garbage is collected before each run, so that nobody pays for another's. Not the old: that makes V8 drop code
 * that it had compiled, which no user's second comparison has to wait for, and the more of it the larger the program.
 */
function alternate(runners: readonly Runner[], budget: number): void {
  const wants = (runner: Runner): boolean =>
    runner.times.length === 0 || (runner.spent < runner.share * budget && runner.times.length < MOST_RUNS);
  for (let ready = [...runners]; ready.length > 0; ready = ready.filter(wants)) {
    for (const runner of ready) {
      const begin = now();
      globalThis.gc?.({ type: 'minor' });
      const start = now();
      runner.run();
      const end = now();
      runner.times.push(end - start);
      runner.spent += end - begin;
    }
  }
}

function timingOf({ name, times }: Runner, { finished, alignment }: Outcome, { truth }: Task): Timing {
  return {
    name,
    median: median(warm(times)),
    first: times[0]!,
    runs: times.length,
    finished,
    found: alignment && truth.length > 0 ? rate(alignment, truth) : null,
  };
}

/** The later half: compiling comes first. */
function warm<T>(runs: readonly T[]): readonly T[] {
  return runs.slice(runs.length >> 1);
}

function medianStages(runs: readonly Staged[]): Record<StageName, number> {
  const of = (stage: StageName): number => median(warm(runs).map(({ times }) => times[stage]));
  return Object.fromEntries(STAGES.map((stage) => [stage, of(stage)])) as Record<StageName, number>;
}

/** The stages timed one by one must be what the engine does as a whole. */
function checkStages(staged: Counts, whole: Counts): void {
  for (const part of ['links', 'utterances', 'findings'] as const) {
    if (staged[part] !== whole[part])
      throw new Error(`bench stages gave ${staged[part]} ${part}, the engine ${whole[part]}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Bytes. Where Linux tells it: its `maxRSS` also counts what the parent process had before it started this one. */
function peakResident(): number {
  const [, kilobytes] = existsSync(STATUS)
    ? (/^VmHWM:\s*(\d+)/m.exec(readFileSync(STATUS, 'utf8')) ?? [])
    : [];
  return 1024 * (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes));
}

/** Compares once. To be called in a process that has done nothing else, since the peak is the process's own. */
export function measureMemory({ accounts }: Task): MemoryResult {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const comparison = compareOrThrow(accounts);
  const peak = peakResident();
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before.heapUsed;
  if (comparison.accounts.length !== 2) throw new Error('nothing was compared');
  return { peak, before: before.rss, kept };
}

/** Compares again and again until the budget is used, for a profiler to watch. */
export function repeat({ accounts, budget }: Task): Repeated {
  const start = now();
  let runs = 0;
  for (; runs === 0 || now() - start < budget; runs++) compareOrThrow(accounts);
  return { runs, time: now() - start };
}
