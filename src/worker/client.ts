import type { AccountIds, AccountInput, Comparison, Problem, Result } from '../engine/index.ts';
import type { CompareRequest, Progress, WorkerMessage } from './protocol.ts';

/** The part of a `Worker` that the client uses. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What is told of the pairs of accounts before all of them are compared. */
export interface PartialResults {
  /** The two accounts to compare before all others. */
  readonly first?: AccountIds;
  readonly onPartial?: (comparison: Comparison) => void;
}

export interface EngineClient {
  /**
   * Compares accounts in the Worker. Never rejects: bad input, a crash and an abort are all `ok: false`, an abort
   * with the code `cancelled`. Aborting terminates the Worker, since a busy one hears no message, and starts another.
   */
  compare(
    signal: AbortSignal,
    accounts: readonly AccountInput[],
    onProgress?: (progress: Progress) => void,
    partial?: PartialResults,
  ): Promise<Result<Comparison>>;
  /** Ends the Worker; jobs under way settle as cancelled. */
  dispose(): void;
}

interface Job {
  readonly request: CompareRequest;
  readonly onProgress: (progress: Progress) => void;
  readonly onPartial: (comparison: Comparison) => void;
  readonly settle: (result: Result<Comparison>) => void;
}

/** Calls back at even intervals until what it returns is called. */
export type Ticker = (onTick: () => void) => () => void;

const TICK_MS = 20_000;
const tickInBrowser: Ticker = (onTick) => {
  const timer = setInterval(onTick, TICK_MS);
  return () => clearInterval(timer);
};

/**
 * So many ticks in a row without a word, and the Worker is dead: it says something every second while it works. Ticks
 * and not a time, since a machine that slept wakes to a single one, and the Worker with it.
 */
const SILENT_TICKS = 3;
const SILENT = 'The engine has fallen silent. The accounts may be too long for the memory of this browser.';

const CANCELLED = failure('cancelled', 'The comparison was stopped.');

/** Starts the engine's Worker by `startWorker` and speaks to it; `startWorker` is called again after each restart. */
export function createEngineClient(
  startWorker: () => WorkerLike,
  tick: Ticker = tickInBrowser,
): EngineClient {
  return new WorkerEngine(startWorker, tick);
}

class WorkerEngine implements EngineClient {
  private readonly startWorker: () => WorkerLike;
  private readonly tick: Ticker;
  private readonly jobs = new Map<number, Job>();
  private lastJob = 0;
  private worker: WorkerLike | null;
  private silentTicks = 0;
  /** Ends the watch over a Worker that is at work; `null` while there is none. */
  private endWatch: (() => void) | null = null;

  constructor(startWorker: () => WorkerLike, tick: Ticker) {
    this.startWorker = startWorker;
    this.tick = tick;
    this.worker = this.start();
  }

  compare(
    signal: AbortSignal,
    accounts: readonly AccountInput[],
    onProgress: (progress: Progress) => void = () => undefined,
    { first, onPartial = () => undefined }: PartialResults = {},
  ): Promise<Result<Comparison>> {
    if (signal.aborted) return Promise.resolve(CANCELLED);
    const job = ++this.lastJob;
    return new Promise((resolve) => {
      const abort = () => this.cancel(job);
      const settle = (result: Result<Comparison>) => {
        signal.removeEventListener('abort', abort);
        resolve(result);
      };
      const request: CompareRequest = { type: 'compare', job, accounts, ...(first && { first }) };
      this.jobs.set(job, { request, onProgress, onPartial, settle });
      signal.addEventListener('abort', abort, { once: true });
      this.post(request);
    });
  }

  dispose(): void {
    for (const id of [...this.jobs.keys()]) this.finish(id, CANCELLED);
    this.endWorker();
  }

  private start(): WorkerLike {
    const started = this.startWorker();
    started.addEventListener('message', ({ data }) => this.hear(data as WorkerMessage));
    started.addEventListener('messageerror', () => this.fail(started, 'The engine’s answer is unreadable.'));
    started.addEventListener('error', (event) => {
      event.preventDefault();
      this.fail(started, event.message || 'The engine could not be started.');
    });
    return started;
  }

  private hear(message: WorkerMessage): void {
    this.watch();
    const job = this.jobs.get(message.job);
    if (message.type === 'done') this.finish(message.job, message.result);
    else if (message.type === 'partial') job?.onPartial(message.comparison);
    else if (message.type === 'progress') job?.onProgress(progressOf(message));
  }

  /** A Worker is waited for from its first word on: until then it may be on its way through a slow network. */
  private watch(): void {
    this.silentTicks = 0;
    this.endWatch ??= this.tick(() => {
      if (++this.silentTicks >= SILENT_TICKS && this.worker) this.fail(this.worker, SILENT);
    });
  }

  private unwatch(): void {
    this.endWatch?.();
    this.endWatch = null;
  }

  private endWorker(): void {
    this.unwatch();
    this.worker?.terminate();
    this.worker = null;
  }

  private finish(id: number, result: Result<Comparison>): void {
    const job = this.jobs.get(id);
    this.jobs.delete(id);
    if (this.jobs.size === 0) this.unwatch();
    job?.settle(result);
  }

  /**
   * The Worker itself broke: nothing that it was asked will be answered. Another is started only when there is work
   * again, since one that cannot start at all would otherwise be started without end.
   */
  private fail(broken: WorkerLike, message: string): void {
    if (broken !== this.worker) return;
    this.endWorker();
    for (const id of [...this.jobs.keys()]) this.finish(id, failure('worker-failed', message));
  }

  private post(request: CompareRequest): void {
    this.worker ??= this.start();
    this.worker.postMessage(request);
  }

  private cancel(id: number): void {
    if (!this.jobs.has(id)) return;
    this.finish(id, CANCELLED);
    this.endWorker();
    this.worker = this.start();
    for (const { request } of this.jobs.values()) this.post(request);
  }
}

function progressOf({ stage, done, pair }: Progress): Progress {
  return { stage, done, ...(pair && { pair }) };
}

function failure(code: string, message: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, message, account: null } };
}
