import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { answerCrash } from './answer.ts';
import { inOrder } from './in-order.ts';
import { readLines } from './lines.ts';
import { startProgress } from './progress.ts';
import { createPool, type Thread } from './worker-pool.ts';

/** What a thread is started with, so that it knows that it is one of ours and not a program that loads this file. */
interface ThreadData {
  readonly task: 'parallax-batch';
  readonly deadline: number | null;
}

/** How `batch` is asked to work. */
export interface BatchOptions {
  /** Lines compared at the same time. */
  readonly jobs: number;
  /** Milliseconds for each line that sets no limit itself; `null`: none. */
  readonly deadline: number | null;
}

/**
 * Megabytes for young objects in a thread, twice what it has by itself. Two news accounts take 13 MB of objects that are
 * soon gone; with less room more of them are still in use when it is cleared, and go where clearing takes long. About a
 * tenth more pairs a second (median of six runs in turn, 0.9 to 1.4 times), for some 20 MB a thread.
 */
const YOUNG_ROOM = 96;

/** Lines a job that are taken in ahead, so that a long line at the front keeps no core waiting. */
const AHEAD = 4;

const clock = { now: () => performance.now() };

/**
 * Answers the lines of standard input on standard output, in their order, on several threads that run `entry`, the
 * file of the command line itself. Says on standard error which lines failed. Returns how many did.
 */
export async function runBatch(
  { jobs, deadline }: BatchOptions,
  entry: URL,
  say: (message: string) => void,
): Promise<number> {
  const progress = startProgress(process.stderr, clock.now);
  const data: ThreadData = { task: 'parallax-batch', deadline };
  const options = { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_ROOM } };
  const pool = createPool(jobs, (): Thread => new Worker(entry, options), answerCrash);
  const lines = readLines(process.stdin.setEncoding('utf8'));
  let number = 0;
  let failed = 0;
  for await (const { line, error } of inOrder(lines, pool.answer, AHEAD * jobs)) {
    number++;
    if (error !== null) {
      failed++;
      progress.clear();
      say(`line ${number}: ${error}`);
    }
    if (!process.stdout.write(line + '\n')) await once(process.stdout, 'drain');
    progress.update(`${number} lines, ${failed} failed`);
  }
  pool.close();
  progress.clear();
  return failed;
}

/** Whether this is a thread of `runBatch`. */
export function isBatchThread(): boolean {
  return (workerData as ThreadData | null)?.task === 'parallax-batch';
}

/** Answers the lines that `runBatch` sends, until it ends the thread. */
export async function serveBatch(): Promise<void> {
  const { deadline } = workerData as ThreadData;
  const { answerLine } = await import('./batch.ts');
  const port = parentPort!;
  port.on('message', (line: string) => port.postMessage(answerLine(line, clock, deadline)));
}
