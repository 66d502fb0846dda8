import type { Result } from '../engine/index.ts';
import type { ReadAccount } from '../intake/html.ts';
import type { ReadMessage, ReadTask } from '../intake/protocol.ts';
import type { WorkerLike } from './client.ts';

export interface ReaderClient {
  /**
   * Reads a file or a paste in a Worker. Never rejects: what cannot be read, a crash and an abort are all `ok: false`,
   * an abort with the code `cancelled`.
   */
  read(
    signal: AbortSignal,
    task: ReadTask,
    onProgress?: (progress: { readonly done: number }) => void,
  ): Promise<Result<readonly ReadAccount[]>>;
}

/**
 * Gives each task a Worker to itself, so that stopping one, which means to terminate its Worker, disturbs no other. A
 * Worker that is done waits for the next task.
 */
export function createReaderClient(startWorker: () => WorkerLike): ReaderClient {
  const idle: WorkerLike[] = [];
  return {
    read(signal, task, onProgress = () => undefined) {
      if (signal.aborted) return Promise.resolve(failure('cancelled', 'Reading was stopped.'));
      const worker = idle.pop() ?? startWorker();
      const ended = new AbortController();
      return new Promise((resolve) => {
        const end = (result: Result<readonly ReadAccount[]>, works: boolean): void => {
          ended.abort();
          if (works) idle.push(worker);
          else worker.terminate();
          resolve(result);
        };
        const breaks = (message: string): void => end(failure('worker-failed', message), false);
        const options = { signal: ended.signal };
        const hear = (message: ReadMessage): void => {
          if (message.type === 'done') end(message.result, true);
          else onProgress(message);
        };
        worker.addEventListener('message', ({ data }) => hear(data as ReadMessage), options);
        worker.addEventListener(
          'messageerror',
          () => breaks('What was read cannot be handed over.'),
          options,
        );
        const onError = (event: ErrorEvent): void => {
          event.preventDefault();
          breaks(event.message || 'The part of the page that reads files could not be started.');
        };
        worker.addEventListener('error', onError, options);
        const abort = (): void => end(failure('cancelled', 'Reading was stopped.'), false);
        signal.addEventListener('abort', abort, options);
        worker.postMessage(task);
      });
    },
  };
}

function failure(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message, account: null } };
}
