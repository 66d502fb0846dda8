import { Best } from './best.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { flatMap } from '../text/flat-map.ts';
import { countHolders, type Postings, postingsOf } from './postings.ts';
import type { Sketch } from './sketch.ts';
import type { Pair } from './weigh.ts';

/**
 * Pairs of sentences worth a closer look, sorted by A then B: those of sentence `i` of A are with the sentences of B
 * at `starts[i]` to `starts[i + 1]` of `b`.
 */
export interface Candidates {
  readonly starts: Uint32Array;
  readonly b: Uint32Array;
}

/** A term in more sentences than this on either side tells too little to be followed; bounds the work on long texts. */
const MOST_POSTINGS = 64;
/** Partners kept for each sentence: more than any sentence has links, so that only hopeless ones fall away. */
const MOST_PARTNERS = 12;
/** What a family of kindred words is worth beside a shared word of the same rarity. */
const KINSHIP = 0.5;

/**
 * The pairs that share telling words, or kindred ones. Near linear: each sentence follows only the terms that few
 * sentences hold, and keeps its best partners from either side.
 */
export function findCandidates(pair: Pair, checkpoint: Checkpoint): Candidates {
  const { a, b, postingsA, postingsB } = pair;
  const indexA = {
    sentences: a.length,
    terms: postingsA,
    families: familyPostings(a, pair.families, checkpoint),
  };
  const indexB = {
    sentences: b.length,
    terms: postingsB,
    families: familyPostings(b, pair.families, checkpoint),
  };
  return joinPartners(
    bestPartners(a, indexA, indexB, checkpoint),
    bestPartners(b, indexB, indexA, checkpoint),
    checkpoint,
  );
}

/** Which sentences of an account hold each term and each family. */
interface Index {
  readonly sentences: number;
  readonly terms: Postings;
  readonly families: Postings;
}

function familyPostings(side: readonly Sketch[], size: number, checkpoint: Checkpoint): Postings {
  const families = side.map((sketch) => {
    checkpoint();
    return flatMap(sketch.families, (own) => own);
  });
  return postingsOf(families, size);
}

/** For each sentence of one account its best partners in the other. */
function bestPartners(
  from: readonly Sketch[],
  own: Index,
  other: Index,
  checkpoint: Checkpoint,
): Uint32Array[] {
  const worthOfTerms = worthsOf(own.terms, other.terms, other.sentences);
  const worthOfFamilies = worthsOf(own.families, other.families, other.sentences);
  const best = new Best(other.sentences, MOST_PARTNERS);
  return from.map(({ ids, families }) => {
    checkpoint();
    for (const id of ids) best.addAll(other.terms, id, worthOfTerms[id]!);
    for (const list of families)
      for (const family of list) best.addAll(other.families, family, KINSHIP * worthOfFamilies[family]!);
    return best.take();
  });
}

/** What it says for two sentences that both hold a term: the rarer, the more; 0 for terms that are not followed. */
function worthsOf(own: Postings, other: Postings, sentences: number): Float64Array {
  const worths = new Float64Array(own.starts.length - 1);
  for (let id = 0; id < worths.length; id++) {
    const holders = countHolders(other, id);
    const most = Math.max(holders, countHolders(own, id));
    if (holders > 0 && most <= MOST_POSTINGS) worths[id] = Math.log(1 + sentences / holders);
  }
  return worths;
}

/** The pairs that either side found, each once. */
function joinPartners(
  fromA: readonly Uint32Array[],
  fromB: readonly Uint32Array[],
  checkpoint: Checkpoint,
): Candidates {
  const starts = new Uint32Array(fromA.length + 1);
  for (const [i, partners] of fromA.entries()) starts[i + 1] = partners.length;
  for (const partners of fromB) for (const i of partners) starts[i + 1]!++;
  for (let i = 0; i < fromA.length; i++) starts[i + 1]! += starts[i]!;
  const all = new Uint32Array(starts[fromA.length]!);
  const next = starts.slice();
  fromA.forEach((partners, i) => {
    checkpoint();
    for (const j of partners) all[next[i]!++] = j;
  });
  fromB.forEach((partners, j) => {
    checkpoint();
    for (const i of partners) all[next[i]!++] = j;
  });
  return dropRepeats(starts, all, checkpoint);
}

function dropRepeats(starts: Uint32Array, all: Uint32Array, checkpoint: Checkpoint): Candidates {
  const kept = new Uint32Array(starts.length);
  let size = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    checkpoint();
    const row = all.subarray(starts[i], starts[i + 1]).sort();
    for (let k = 0; k < row.length; k++) {
      const j = row[k]!;
      if (k === 0 || j !== all[size - 1]) all[size++] = j;
    }
    kept[i + 1] = size;
  }
  return { starts: kept, b: all.subarray(0, size) };
}
