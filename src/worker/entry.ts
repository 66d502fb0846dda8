import { compare, type Comparison, type Result } from '../engine/index.ts';
import type { CompareRequest, WorkerMessage } from './protocol.ts';

/** After this long a stage, or a pair, stops and the comparison says what it could not finish: some answer beats none. */
const PATIENCE_MS = 30_000;

/** A result on the way may cost this share of the time at most: it is put together anew for each. */
const PARTIAL_SHARE = 0.1;

/** How often it says that it is alive while it works. */
const SIGN_OF_LIFE_MS = 1000;

addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  send({ type: 'done', job: data.job, result: run(data) });
});

/** A bug in the engine must reach the page as a value: an uncaught error would leave the reader waiting. */
function run({ job, accounts, first }: CompareRequest): Result<Comparison> {
  let end = performance.now() + PATIENCE_MS;
  let nextSign = 0;
  const expired = (): boolean => {
    const now = performance.now();
    if (now >= nextSign) {
      send({ type: 'alive', job });
      nextSign = now + SIGN_OF_LIFE_MS;
    }
    return now > end;
  };
  const paced = atPace();
  try {
    return compare(accounts, {
      deadline: { expired },
      ...(first && { first }),
      onProgress: (stage, done, pair) => {
        end = performance.now() + PATIENCE_MS;
        send({ type: 'progress', job, stage, done, ...(pair && { pair }) });
      },
      onPair: (soFar) => paced(() => send({ type: 'partial', job, comparison: soFar() })),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'engine-crashed', message, account: null } };
  }
}

/** Does something the first time at once, and again only after a rest that is in proportion to what it took. */
function atPace(): (work: () => void) => void {
  let next = 0;
  return (work) => {
    const begin = performance.now();
    if (begin < next) return;
    work();
    const end = performance.now();
    next = end + (end - begin) / PARTIAL_SHARE;
  };
}

function send(message: WorkerMessage): void {
  postMessage(message);
}
