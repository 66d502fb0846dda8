import type { Account } from '../model.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { CONTEXT, readContext } from './context.ts';
import { likeness, readSignals, SIGNALS } from './signals/index.ts';
import type { Deadline } from '../text/deadline.ts';
import { sketchBoth, type Sketches } from './sketch.ts';

/** Names of the numbers that the model sees of a pair, in order. */
export const INPUTS: readonly string[] = [...SIGNALS, ...CONTEXT];

/** A candidate pair with all that the model sees of it. */
export interface ReadPair extends Candidate {
  readonly inputs: readonly number[];
}

/** The candidate pairs of two accounts, and whether the deadline let all of them be read. */
export interface ReadPairs {
  readonly sketches: Sketches;
  readonly pairs: readonly ReadPair[];
  readonly complete: boolean;
}

/** The candidate pairs of two accounts with their inputs: what training and scoring share. */
export function readPairs(a: Account, b: Account, deadline: Deadline): ReadPairs {
  const sketches = sketchBoth(a, b);
  const candidates = findCandidates(sketches);
  const signals: number[][] = [];
  for (const pair of candidates) {
    if (pair.a !== candidates[signals.length - 1]?.a && deadline.expired()) break;
    signals.push(readSignals(sketches, pair.a, pair.b));
  }
  const known = candidates.slice(0, signals.length);
  const context = readContext(known, signals.map(likeness), sketches);
  return {
    sketches,
    pairs: known.map((pair, k) => ({ ...pair, inputs: [...signals[k]!, ...context[k]!] })),
    complete: known.length === candidates.length,
  };
}
