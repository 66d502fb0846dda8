import type { AccountInput, Comparison, Result } from '../../engine/index.ts';
import type { Ports } from '../ports.ts';
import type { Progress } from '../progress.ts';
import { sameInputs } from '../record.ts';

/** A comparison that is begun before it is known whether it is wanted. */
export interface Ahead {
  /** Begins it; of more than two accounts it does nothing, since it is not known yet which two come first. */
  readonly begin: (
    signal: AbortSignal,
    inputs: readonly AccountInput[],
    onProgress: (progress: Progress) => void,
  ) => void;
  /**
   * What comes of it, if it was begun under that signal and of the same texts; then it is forgotten. Else it is ended,
   * since what is asked for now would wait for it: `null`.
   */
  readonly take: (signal: AbortSignal, inputs: readonly AccountInput[]) => Promise<Result<Comparison>> | null;
}

export function comparingAhead({ engine }: Pick<Ports, 'engine'>): Ahead {
  let begun: {
    readonly signal: AbortSignal;
    readonly inputs: readonly AccountInput[];
    readonly result: Promise<Result<Comparison>>;
    readonly end: () => void;
  } | null = null;
  return {
    begin(signal, inputs, onProgress) {
      if (inputs.length > 2) return;
      const ending = new AbortController();
      const end = () => ending.abort();
      signal.addEventListener('abort', end, { once: true });
      begun = { signal, inputs, result: engine.compare(ending.signal, inputs, onProgress), end };
    },
    take(signal, inputs) {
      const found = begun;
      begun = null;
      if (found?.signal === signal && sameInputs(inputs, found.inputs)) return found.result;
      found?.end();
      return null;
    },
  };
}
