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
  /** What comes of it, if it was begun under that signal and of the same texts, else `null`; then it is forgotten. */
  readonly take: (signal: AbortSignal, inputs: readonly AccountInput[]) => Promise<Result<Comparison>> | null;
}

export function comparingAhead({ engine }: Pick<Ports, 'engine'>): Ahead {
  let begun: {
    readonly signal: AbortSignal;
    readonly inputs: readonly AccountInput[];
    readonly result: Promise<Result<Comparison>>;
  } | null = null;
  return {
    begin(signal, inputs, onProgress) {
      if (inputs.length > 2) return;
      begun = { signal, inputs, result: engine.compare(signal, inputs, onProgress) };
    },
    take(signal, inputs) {
      const found = begun;
      begun = null;
      return found?.signal === signal && sameInputs(inputs, found.inputs) ? found.result : null;
    },
  };
}
