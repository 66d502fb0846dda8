import type { Account } from '../model.ts';
import type { Reader } from '../text/reader.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { CONTEXT, pushContext, readContext } from './context.ts';
import { readLikeness } from './likeness.ts';
import { Inputs } from './signals/inputs.ts';
import { SIGNALS, signalReader } from './signals/index.ts';
import { OverlapFinder } from './signals/overlap.ts';
import { sketchBoth } from './sketch.ts';
import { type Pair, weighBoth } from './weigh.ts';

/** Names of the numbers that the model sees of a pair, in order. */
export const INPUTS: readonly string[] = [...SIGNALS, ...CONTEXT];

/** Which pairs are read in full. */
export interface Wanted {
  /** Pairs less alike than this are left out; 0..1. */
  readonly least: number;
  /** For each sentence of A and of B 0 if no pair with it is read; it counts as a rival all the same. Default: all are. */
  readonly open?: { readonly a: Uint8Array; readonly b: Uint8Array };
}

/** Told of each pair that is read in full, by A then B. The inputs are good until it returns. */
export type Visit = (i: number, j: number, inputs: Float64Array) => void;

/**
 * Only this many of the partners most like a sentence are read in full, from either side: of the links that labels
 * and model agree on, hardly any lies further down.
 */
const CLOSEST = 6;

/** Reads two accounts into what comparing their sentences needs. */
export function readBoth(a: Account, b: Account, reader: Reader, checkpoint: Checkpoint): Pair {
  return weighBoth(sketchBoth(a, b, reader, checkpoint), checkpoint);
}

/** Visits the candidate pairs of two accounts that are wanted with their inputs: what training and scoring share. */
export function visitPairs(pair: Pair, { least, open }: Wanted, checkpoint: Checkpoint, visit: Visit): void {
  const candidates = findCandidates(pair, checkpoint);
  const overlaps = new OverlapFinder(pair);
  const likeness = likenessOf(candidates, overlaps, checkpoint);
  const context = readContext(candidates, likeness, pair, checkpoint);
  const pushSignals = signalReader(pair);
  const inputs = new Inputs(INPUTS.length);
  const { starts, b } = candidates;
  for (let i = 0; i + 1 < starts.length; i++) {
    checkpoint();
    if (open?.a[i] === 0) continue;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      if (likeness[k]! < least || open?.b[b[k]!] === 0) continue;
      if (Math.min(context.inA.rank[k]!, context.inB.rank[k]!) >= CLOSEST) continue;
      // A sentence may be the best partner of thousands that say the same.
      checkpoint();
      const j = b[k]!;
      inputs.size = 0;
      pushSignals(inputs, overlaps.find(i, j), i, j);
      pushContext(inputs, context, k, i, j);
      visit(i, j, inputs.values);
    }
  }
}

/** Of each candidate, in their order. */
function likenessOf(
  { starts, b }: Candidates,
  overlaps: OverlapFinder,
  checkpoint: Checkpoint,
): Float64Array {
  const likeness = new Float64Array(b.length);
  for (let i = 0; i + 1 < starts.length; i++) {
    checkpoint();
    for (let k = starts[i]!; k < starts[i + 1]!; k++) likeness[k] = readLikeness(overlaps.find(i, b[k]!));
  }
  return likeness;
}
