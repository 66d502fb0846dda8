import type { Result } from '../engine/index.ts';
import type { WorkerLike } from './client.ts';

/** What a Worker says of its task: any number of `progress` with the share done, 0..1, then exactly one `done`. */
export type TaskMessage<Value> =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'done'; readonly result: Result<Value> };

/**
 * Does a task in a Worker. Never rejects: what cannot be done, a crash and an abort are all `ok: false`, an abort with
 * the code `cancelled`.
 */
export type TaskClient<Task, Value> = (
  signal: AbortSignal,
  task: Task,
  onProgress?: (progress: { readonly done: number }) => void,
) => Promise<Result<Value>>;

const CANCELLED = failure('cancelled', 'This was stopped.');

/**
 * Gives each task a Worker to itself, so that stopping one, which means to terminate its Worker, disturbs no other. A
 * Worker that is done waits for the next task.
 */
export function createTaskClient<Task, Value>(startWorker: () => WorkerLike): TaskClient<Task, Value> {
  const idle: WorkerLike[] = [];
  return (signal, task, onProgress = () => undefined) => {
    if (signal.aborted) return Promise.resolve(CANCELLED);
    const worker = idle.pop() ?? startWorker();
    const ended = new AbortController();
    return new Promise((resolve) => {
      const end = (result: Result<Value>, works: boolean): void => {
        ended.abort();
        if (works) idle.push(worker);
        else worker.terminate();
        resolve(result);
      };
      const breaks = (message: string): void => end(failure('task-failed', message), false);
      const options = { signal: ended.signal };
      const hear = (message: TaskMessage<Value>): void => {
        if (message.type === 'done') end(message.result, true);
        else onProgress(message);
      };
      worker.addEventListener('message', ({ data }) => hear(data as TaskMessage<Value>), options);
      worker.addEventListener('messageerror', () => breaks('The answer cannot be handed over.'), options);
      const onError = (event: ErrorEvent): void => {
        event.preventDefault();
        breaks(event.message || 'A part of the page that works in the background could not be started.');
      };
      worker.addEventListener('error', onError, options);
      signal.addEventListener('abort', () => end(CANCELLED, false), options);
      worker.postMessage(task);
    });
  };
}

function failure(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message, account: null } };
}
