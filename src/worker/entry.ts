import { compare, type Comparison, type Result } from '../engine/index.ts';
import type { CompareRequest, WorkerMessage } from './protocol.ts';

/** After this long a stage stops and the comparison says what it could not finish: some answer beats none. */
const PATIENCE_MS = 30_000;

addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  send({ type: 'done', job: data.job, result: run(data) });
});

/** A bug in the engine must reach the page as a value: an uncaught error would leave the reader waiting. */
function run({ job, accounts }: CompareRequest): Result<Comparison> {
  const end = performance.now() + PATIENCE_MS;
  try {
    return compare(accounts, {
      deadline: { expired: () => performance.now() > end },
      onProgress: (stage, done) => send({ type: 'progress', job, stage, done }),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'engine-crashed', message, account: null } };
  }
}

function send(message: WorkerMessage): void {
  postMessage(message);
}
