import type { Result } from '../engine/index.ts';
import type { ReadAccount } from './html.ts';
import { readPaste } from './paste.ts';
import type { ReadMessage, ReadTask } from './protocol.ts';
import { readAccounts } from './read-accounts.ts';
import { workerReaders } from './worker-readers.ts';

addEventListener('message', ({ data }: MessageEvent<ReadTask>) => {
  void read(data).then((result) => send({ type: 'done', result }));
});

/** A bug in a reader must reach the page as a value: an uncaught error would leave the reader waiting. */
async function read(task: ReadTask): Promise<Result<readonly ReadAccount[]>> {
  try {
    if (task.type === 'paste') return { ok: true, value: [readPaste(task, workerReaders.html)] };
    const { file } = task;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const onProgress = (done: number): void => send({ type: 'progress', done });
    return await readAccounts({ name: file.name, bytes }, workerReaders, onProgress);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'unreadable', message, account: null } };
  }
}

function send(message: ReadMessage): void {
  postMessage(message);
}
