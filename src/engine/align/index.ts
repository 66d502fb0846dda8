import type { Account, Link, Role } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import { shortId } from '../text/hash.ts';
import { findCandidates } from './candidates.ts';
import { readEvidence } from './evidence.ts';
import { readSignals } from './signals.ts';
import { sketchBoth } from './sketch.ts';
import { findTwins } from './twins.ts';
import { BIAS, WEIGHTS } from './weights.generated.ts';

export interface AlignOptions {
  readonly deadline: Deadline;
}

export interface Aligned {
  readonly links: readonly Link[];
  /** False when the deadline cut the work short. */
  readonly complete: boolean;
}

/** The score from which a pair is linked: where precision and recall on labelled pairs balance best (F1). */
const LINKED = 0.26;
/** The score from which a link is more often "same" than "partial". */
const SAME = 0.6;

/** What an account tells, unlike its headline, its credits and the furniture of its page. */
const isTold = ({ sentences }: Account, i: number): boolean => TELLING.has(sentences[i]!.role);
const TELLING: ReadonlySet<Role> = new Set(['body', 'standfirst']);

/** The sentences of two accounts that tell the same thing, many to many, sorted by A then B. */
export function align(a: Account, b: Account, { deadline }: AlignOptions): Aligned {
  const twins = findTwins(a, b);
  const taken = { a: new Set(twins.map((twin) => twin.a)), b: new Set(twins.map((twin) => twin.b)) };
  const sketches = sketchBoth(a, b);
  const chosen = twins.map((twin) => ({ ...twin, score: 1 }));
  let complete = true;
  for (const { a: i, b: j } of findCandidates(sketches)) {
    if (deadline.expired()) {
      complete = false;
      break;
    }
    if (taken.a.has(i) || taken.b.has(j) || !isTold(a, i) || !isTold(b, j)) continue;
    const sum = readSignals(sketches, i, j).reduce((t, value, k) => t + value * WEIGHTS[k]!, BIAS);
    const score = 1 / (1 + Math.exp(-sum));
    if (score >= LINKED) chosen.push({ a: i, b: j, score });
  }
  const links = chosen
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ a: i, b: j, score }): Link => ({
      id: shortId('link', a.sha256, String(i), b.sha256, String(j)),
      kind: score >= SAME ? 'same' : 'partial',
      score: Math.round(score * 1000) / 1000,
      a: { account: a.id, sentences: [i] },
      b: { account: b.id, sentences: [j] },
      origin: 'machine',
      evidence: readEvidence(sketches, i, j),
    }));
  return { links, complete };
}
