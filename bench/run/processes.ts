import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import type { BatchResult } from '../results.ts';
import type { MemoryResult, Repeated, Task, TimeResult } from './task.ts';

const FOLDER = '.cache/bench';
/** Nothing here should take longer; a process that does is ended and its table cells say "failed". Milliseconds. */
const PATIENCE = 900_000;
/** More than the engine may use at any size. Megabytes. */
const MOST_HEAP = 6144;
/**
 * What the process that shows memory may use for it. Given more, the collector lets garbage lie, and the peak says more
 * of the machine than of the engine: at a million words a side it was once 1.5 GB where 0.9 were enough. Megabytes.
 */
const MEMORY_HEAP = 768;

/**
 * Bundles the measuring process and the command line as `npm run build` bundles the latter. Measuring what Vite's
 * module runner loads would be wrong: there each use of an import is a look-up in an object.
 */
export async function bundle(): Promise<void> {
  await bundleOne('bench/child.ts', 'child.mjs');
  await bundleOne('src/cli/main.ts', 'parallax.mjs');
}

async function bundleOne(entry: string, name: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
}

export function timeInProcess(task: Task): TimeResult | null {
  return inProcess('time', task) as TimeResult | null;
}

export function memoryInProcess(task: Task): MemoryResult | null {
  return inProcess('memory', task, [`--max-old-space-size=${MEMORY_HEAP}`]) as MemoryResult | null;
}

/** Where the profile of the last `profileInProcess` is, and the bundle that it speaks of. */
export const PROFILE = `${FOLDER}/repeat.cpuprofile`;
export const BUNDLE = `${FOLDER}/child.mjs`;

/** Compares until the budget is used and writes what V8's sampling profiler saw to `PROFILE`. */
export function profileInProcess(task: Task): Repeated | null {
  const flags = [
    '--cpu-prof',
    `--cpu-prof-dir=${FOLDER}`,
    '--cpu-prof-name=repeat.cpuprofile',
    '--cpu-prof-interval=500',
  ];
  return inProcess('repeat', task, flags) as Repeated | null;
}

/** The result, or `null` if the process failed; why goes to the terminal. */
function inProcess(what: 'time' | 'memory' | 'repeat', task: Task, more: readonly string[] = []): unknown {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/task.json`, JSON.stringify(task));
  const flags = ['--expose-gc', '--no-flush-bytecode', `--max-old-space-size=${MOST_HEAP}`, ...more];
  const { stdout, status, signal } = spawnSync(
    process.execPath,
    [...flags, BUNDLE, what, `${FOLDER}/task.json`],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', timeout: PATIENCE, maxBuffer: 2 ** 26 },
  );
  if (status === 0) return JSON.parse(stdout) as unknown;
  console.error(`the ${what} process ended with ${signal ?? `status ${status ?? '?'}`}`);
  return null;
}

/** Lines of the three runs of `measureBatch`: the start of the process, the code warming up, the code warm. */
export const BATCH_LINES = [20, 220, 420] as const;

/** How fast the command line compares many pairs like this one; `null` if it fails. */
export function measureBatch(accounts: Task['accounts']): BatchResult | null {
  const lineOf = (_: unknown, id: number): string => JSON.stringify({ id, accounts });
  const [few, middle, many] = BATCH_LINES.map((length) => runBatch(Array.from({ length }, lineOf)));
  if (!few || !middle || !many) return null;
  const [start, first, all] = BATCH_LINES;
  return {
    early: (1000 * (first - start)) / (middle.time - few.time),
    later: (1000 * (all - first)) / (many.time - middle.time),
    peaks: [few.peak, many.peak],
  };
}

/** Written to a fourth pipe when the process ends, since Node does not tell what a child has used. */
const TELL_USAGE = `import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = Number(/^VmHWM:\\s*(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {}
  writeSync(3, JSON.stringify({ time: (user + system) / 1000, peak: 1024 * peak }));
});`;

/** Milliseconds of processor time that the command line takes for the lines, its start included, and its peak in bytes. */
function runBatch(lines: readonly string[]): { readonly time: number; readonly peak: number } | null {
  const usage = `--import=data:text/javascript,${encodeURIComponent(TELL_USAGE)}`;
  const { status, output } = spawnSync(
    process.execPath,
    [usage, `${FOLDER}/parallax.mjs`, 'batch', '--jobs', '1'],
    {
      input: lines.join('\n') + '\n',
      stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      timeout: PATIENCE,
    },
  );
  return status === 0 ? (JSON.parse(output[3]!) as { time: number; peak: number }) : null;
}
