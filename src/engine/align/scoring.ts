import type { Account } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import { createReader, type Reader } from '../text/reader.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { CONTEXT, readContext } from './context.ts';
import { readLikeness } from './likeness.ts';
import { readSignals, SIGNALS } from './signals/index.ts';
import { sketchBoth } from './sketch.ts';
import { type Pair, weighBoth } from './weigh.ts';

/** Names of the numbers that the model sees of a pair, in order. */
export const INPUTS: readonly string[] = [...SIGNALS, ...CONTEXT];

/** A candidate pair with all that the model sees of it. */
export interface ReadPair extends Candidate {
  readonly inputs: readonly number[];
}

/** The candidate pairs of two accounts, and whether the deadline let all of them be read. */
export interface ReadPairs {
  readonly pair: Pair;
  readonly pairs: readonly ReadPair[];
  readonly complete: boolean;
}

/**
 * Only this many of the partners most like a sentence are read in full, from either side: of the links that labels
 * and model agree on, hardly any lies further down.
 */
const CLOSEST = 4;

/** The candidate pairs of two accounts with their inputs: what training and scoring share. */
export function readPairs(
  a: Account,
  b: Account,
  deadline: Deadline,
  reader: Reader = createReader(),
): ReadPairs {
  const pair = weighBoth(sketchBoth(a, b, reader));
  const candidates = findCandidates(pair);
  const likeness = candidates.map(({ a: i, b: j }) => readLikeness(pair, i, j));
  const context = readContext(candidates, likeness, pair);
  const pairs: ReadPair[] = [];
  let last = -1;
  let complete = true;
  for (const [k, { a: i, b: j }] of candidates.entries()) {
    if (i !== last && deadline.expired()) {
      complete = false;
      break;
    }
    last = i;
    if (context[k]![RANK_MIN]! >= CLOSEST) continue;
    pairs.push({ a: i, b: j, inputs: [...readSignals(pair, i, j), ...context[k]!] });
  }
  return { pair, pairs, complete };
}

const RANK_MIN = CONTEXT.indexOf('rank.min');
