import type { Account, Link, Role } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import { shortId } from '../text/hash.ts';
import type { Reader } from '../text/reader.ts';
import { readEvidence } from './evidence.ts';
import { predict } from './network.ts';
import { readPairs } from './scoring.ts';
import { findTwins } from './twins.ts';
import { NETWORK } from './weights.generated.ts';

export interface AlignOptions {
  readonly deadline: Deadline;
  /** What other stages have read already. Default: nothing. */
  readonly reader?: Reader;
}

export interface Aligned {
  readonly links: readonly Link[];
  /** Pairs of sentences that fell short of a link, the surest first: a difference may lie in them all the same. */
  readonly near: readonly NearLink[];
  /** False when the deadline cut the work short. */
  readonly complete: boolean;
}

/** Indexes of two sentences, and the chance that a reader would link them. */
export interface NearLink {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Chosen {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly kind: Link['kind'];
}

/** The score from which a pair is linked: near where precision and recall on labelled pairs balance best (F1). */
const LINKED = 0.3;
/** The score from which a pair that is not linked is still told of: below it hardly one in six is a link to a reader. */
const NEAR = 0.1;
/** A link is "same" when that is at least as likely as "partial", given that the two are linked at all. */
const SAME = 0.5;

/** The sentences of two accounts that tell the same thing, many to many, sorted by A then B. */
export function align(a: Account, b: Account, { deadline, reader }: AlignOptions): Aligned {
  const twins = findTwins(a, b);
  const takenA = new Set(twins.map((twin) => twin.a));
  const takenB = new Set(twins.map((twin) => twin.b));
  const read = readPairs(a, b, deadline, reader);
  const scored = read.pairs.flatMap(({ a: i, b: j, inputs }): Chosen[] => {
    if (takenA.has(i) || takenB.has(j) || !isTold(a, i) || !isTold(b, j)) return [];
    const [score, same] = predict(NETWORK, inputs) as [number, number];
    if (score < NEAR) return [];
    return [{ a: i, b: j, score, kind: same >= SAME * score ? 'same' : 'partial' }];
  });
  const linked = scored.filter(({ score }) => score >= LINKED);
  const near = scored.filter(({ score }) => score < LINKED).sort((one, other) => other.score - one.score);
  const chosen = [...twins.map((twin): Chosen => ({ ...twin, score: 1, kind: 'same' })), ...linked];
  const links = chosen
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ a: i, b: j, score, kind }): Link => ({
      id: shortId('link', a.sha256, String(i), b.sha256, String(j)),
      kind,
      score: round(score),
      a: { account: a.id, sentences: [i] },
      b: { account: b.id, sentences: [j] },
      origin: 'machine',
      evidence: readEvidence(
        { text: a.text, sketch: read.pair.a[i]! },
        { text: b.text, sketch: read.pair.b[j]! },
      ),
    }));
  return { links, near, complete: read.complete };
}

/** Three decimals are more than a chance learned from labels means. Only twins are certain. */
function round(score: number): number {
  return score === 1 ? 1 : Math.min(0.999, Math.round(score * 1000) / 1000);
}

/** What an account tells, unlike its headline, its credits and the furniture of its page. */
const TELLING: ReadonlySet<Role> = new Set(['body', 'standfirst']);

function isTold({ sentences }: Account, i: number): boolean {
  return TELLING.has(sentences[i]!.role);
}
