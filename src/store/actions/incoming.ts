import type { Problem, Result } from '../../engine/index.ts';
import type { ReadAccount, ReadTask } from '../ports.ts';
import type { Incoming } from '../state.ts';
import type { IntakeContext } from './intake-context.ts';

/** The story that something was given to, and the account, if the reader said so. */
export type Goal = Pick<Incoming, 'story' | 'into'>;

/** Files and pastes on their way, listed while they are read and, if they could not be, with the reason. */
export interface IncomingFiles {
  /** Reads one; `null` if it could not be read, or was stopped. */
  readonly read: (task: ReadTask, goal: Goal) => Promise<readonly ReadAccount[] | null>;
  /** Whether one is on its way into that account, which is no longer free then. */
  readonly isAwaited: (story: string, account: string) => boolean;
  /** Stops reading one, or lets go of one that could not be read. */
  readonly drop: (key: number) => void;
}

/** Files above this are no account of words; it is told before they fill the memory. In bytes. */
const LARGEST_FILE = 100_000_000;

export function incomingFiles({ store, ports }: Pick<IntakeContext, 'store' | 'ports'>): IncomingFiles {
  const stops = new Map<number, AbortController>();
  let lastKey = 0;

  const change = (key: number, patch: Partial<Incoming> | null): void =>
    store.setState(({ incoming }) => ({
      incoming: incoming.flatMap((each) => (each.key !== key ? each : patch ? { ...each, ...patch } : [])),
    }));

  async function answer(
    signal: AbortSignal,
    task: ReadTask,
    onProgress: (done: number) => void,
  ): Promise<Result<readonly ReadAccount[]>> {
    if (task.type === 'file' && task.file.size > LARGEST_FILE) return tooLarge(task.file);
    try {
      const reader = await ports.reader?.();
      return reader ? await reader.read(signal, task, ({ done }) => onProgress(done)) : NO_READER;
    } catch {
      return NO_READER;
    }
  }

  return {
    async read(task, { story, into }) {
      const key = ++lastKey;
      const stop = new AbortController();
      stops.set(key, stop);
      const name = task.type === 'file' ? task.file.name : null;
      const entry: Incoming = { key, story, name, into, done: null, problem: null };
      store.setState(({ incoming }) => ({ incoming: [...incoming, entry] }));
      const result = await answer(stop.signal, task, (done) => change(key, { done }));
      stops.delete(key);
      const problem = result.ok || result.problem.code === 'cancelled' ? null : result.problem;
      change(key, problem && { problem });
      return result.ok ? result.value : null;
    },
    isAwaited: (story, account) =>
      store
        .getState()
        .incoming.some((each) => each.story === story && each.into === account && each.problem === null),
    drop(key) {
      stops.get(key)?.abort();
      change(key, null);
    },
  };
}

function tooLarge({ name, size }: File): Result<never> {
  const megabytes = Math.round(size / 1_000_000);
  const message = `${name}: ${megabytes} MB; files up to ${LARGEST_FILE / 1_000_000} MB are read.`;
  return { ok: false, problem: { code: 'file-too-large', message, account: null } };
}

const NO_READER: { readonly ok: false; readonly problem: Problem } = {
  ok: false,
  problem: {
    code: 'no-reader',
    message: 'The part of the page that reads files could not be loaded. Reload the page to try again.',
    account: null,
  },
};
