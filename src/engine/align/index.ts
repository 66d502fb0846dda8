import type { Account, Link, Role } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import { shortId } from '../text/hash.ts';
import { createReader, type Reader } from '../text/reader.ts';
import { runUntil } from '../text/checkpoint.ts';
import { sharesEnough } from './enough.ts';
import { readEvidence } from './evidence.ts';
import { LonePassages } from './lone-passages.ts';
import { pack, predictor } from './network.ts';
import { INPUTS, readBoth, visitPairs } from './scoring.ts';
import { findTwins } from './twins.ts';
import { type Witness, witnessOf } from './witness.ts';
import { NETWORKS } from './weights.generated.ts';

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

/**
 * Pairs less alike than this are not read in full: in stories that were not learned from none of them came near a link.
 * Training sees them all the same, since that gives the better networks.
 */
const LEAST_LIKENESS = 0.04;
const PACKED = pack(NETWORKS);
/** The score from which a pair is linked: near where precision and recall on labelled pairs balance best (F1). */
const LINKED = 0.3;
/** The score from which a pair that is not linked is still told of: below it hardly one in six is a link to a reader. */
const NEAR = 0.1;
/** The score of a pair that is linked by a passage which no other sentence shares. */
const PASSAGE = 0.9;
/** Where the inputs hold the logarithm of the length of the longest passage that a pair shares. */
const RUN_LENGTH = INPUTS.indexOf('run.length');
/** A link is "same" when that is at least as likely as "partial", given that the two are linked at all. */
const SAME = 0.5;

/**
 * The sentences of two accounts that tell the same thing, many to many, sorted by A then B. When the deadline passes,
 * what was found until then.
 */
export function align(a: Account, b: Account, { deadline, reader = createReader() }: AlignOptions): Aligned {
  const links: Link[] = [];
  const near: NearLink[] = [];
  const complete = runUntil(deadline, (checkpoint) => {
    const twins = findTwins(a, b, checkpoint);
    const pair = readBoth(a, b, reader, checkpoint);
    const witnesses = (i: number, j: number): Witnesses => [
      witnessOf(a, pair.a, i, reader),
      witnessOf(b, pair.b, j, reader),
    ];
    const link = (i: number, j: number, linked: Linked) => {
      checkpoint();
      links.push(linkOf(a, b, [i, j], linked));
    };
    for (const twin of twins)
      link(twin.a, twin.b, { kind: 'same', score: 1, witnesses: witnesses(twin.a, twin.b) });
    // What a twin says is all said by the other: it needs no further partner.
    const open = {
      a: openSentences(a, new Set(twins.map((twin) => twin.a))),
      b: openSentences(b, new Set(twins.map((twin) => twin.b))),
    };
    const predict = predictor(PACKED);
    const passages = new LonePassages(pair);
    const unlikely: Unlikely[] = [];
    visitPairs(pair, { least: LEAST_LIKENESS, open }, checkpoint, (i, j, inputs) => {
      const [score, same] = predict(inputs) as unknown as [number, number];
      const words = Math.round(Math.expm1(inputs[RUN_LENGTH]!));
      const kind = same >= SAME * score ? 'same' : 'partial';
      passages.add(i, j, words);
      if (score >= LINKED) {
        const both = witnesses(i, j);
        if (sharesEnough(...both)) link(i, j, { kind, score, witnesses: both });
      } else if (passages.isTelling(i, j, words)) unlikely.push({ i, j, score, kind, words });
      else if (score >= NEAR) near.push({ a: i, b: j, score });
    });
    for (const { i, j, score, kind, words } of unlikely) {
      if (passages.isLone(i, j, words)) link(i, j, { kind, score: PASSAGE, witnesses: witnesses(i, j) });
      else if (score >= NEAR) near.push({ a: i, b: j, score });
    }
  });
  return { links: links.sort(byPlace), near: near.sort((one, other) => other.score - one.score), complete };
}

/** A pair that shares a telling passage, and that the networks would not link. */
interface Unlikely {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  readonly kind: Link['kind'];
  /** The length of the passage. */
  readonly words: number;
}

type Witnesses = readonly [a: Witness, b: Witness];

interface Linked {
  readonly kind: Link['kind'];
  readonly score: number;
  readonly witnesses: Witnesses;
}

function linkOf(
  a: Account,
  b: Account,
  [i, j]: readonly [number, number],
  { kind, score, witnesses }: Linked,
): Link {
  return {
    id: shortId('link', a.sha256, String(i), b.sha256, String(j)),
    kind,
    score: round(score),
    a: { account: a.id, sentences: [i] },
    b: { account: b.id, sentences: [j] },
    origin: 'machine',
    evidence: readEvidence(...witnesses),
  };
}

function byPlace(one: Link, other: Link): number {
  return one.a.sentences[0]! - other.a.sentences[0]! || one.b.sentences[0]! - other.b.sentences[0]!;
}

/** Three decimals are more than a chance learned from labels means. Only twins are certain. */
function round(score: number): number {
  return score === 1 ? 1 : Math.min(0.999, Math.round(score * 1000) / 1000);
}

/** What an account tells, unlike its headline, its credits and the furniture of its page. */
const TELLING: ReadonlySet<Role> = new Set(['body', 'standfirst']);

/** For each sentence 1 if it may be linked. */
function openSentences({ sentences }: Account, taken: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from(sentences, ({ role }, i) => (TELLING.has(role) && !taken.has(i) ? 1 : 0));
}
