import type { Answer } from './answer.ts';

/** The part of a worker thread that the pool uses. */
export interface Thread {
  postMessage(line: string): void;
  on(event: 'message', listener: (answer: Answer) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'exit', listener: () => void): void;
  terminate(): unknown;
}

/** Threads that answer lines, one line at a time each. */
export interface WorkerPool {
  /** Never rejects: a thread that ends while it works is answered for by `crashed`, and the next line gets a new one. */
  readonly answer: (line: string) => Promise<Answer>;
  /** Ends all threads. */
  readonly close: () => void;
}

interface Task {
  readonly line: string;
  readonly settle: (answer: Answer) => void;
}

/**
 * A pool of at most `size` threads, each started when a line finds all others busy. `crashed` makes the answer to a
 * line whose thread ended, by what is known of why.
 */
export function createPool(
  size: number,
  start: () => Thread,
  crashed: (line: string, reason: string) => Answer,
): WorkerPool {
  const waiting: Task[] = [];
  const idle: Thread[] = [];
  const busy = new Map<Thread, Task>();

  function assign(): void {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (busy.size < size ? open() : null);
      if (!thread) return;
      const task = waiting.shift()!;
      busy.set(thread, task);
      thread.postMessage(task.line);
    }
  }

  function open(): Thread {
    const thread = start();
    thread.on('message', (answer) => {
      const task = busy.get(thread);
      busy.delete(thread);
      idle.push(thread);
      task?.settle(answer);
      assign();
    });
    thread.on('error', (error) => lose(thread, error.message));
    thread.on('exit', () => lose(thread, 'it ended'));
    return thread;
  }

  /** An error is followed by an exit: the second finds nothing left to do. */
  function lose(thread: Thread, reason: string): void {
    const task = busy.get(thread);
    busy.delete(thread);
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
    task?.settle(crashed(task.line, reason));
    assign();
  }

  return {
    answer: (line) =>
      new Promise((settle) => {
        waiting.push({ line, settle });
        assign();
      }),
    close() {
      for (const thread of [...idle, ...busy.keys()]) void thread.terminate();
    },
  };
}
