/** After how long a run earns a progress line, and how often it changes, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;

/** A progress line on a terminal: silent for the first second, gone at the end. */
export interface Progress {
  update(text: string): void;
  clear(): void;
}

export function startProgress(stream: NodeJS.WriteStream, now: () => number): Progress {
  const start = now();
  let last = start;
  let shown = false;
  return {
    update(text) {
      const time = now();
      if (!stream.isTTY || time - start < PATIENCE || time - last < INTERVAL) return;
      stream.write(`\r\u001b[K${text}`);
      last = time;
      shown = true;
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
