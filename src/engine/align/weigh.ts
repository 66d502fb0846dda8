import type { Checkpoint } from '../text/checkpoint.ts';
import { countAllHolders, type Postings, postingsOf } from './postings.ts';
import type { Sketch, Sketches } from './sketch.ts';
import { KIND, KINDS, type Kind } from './terms.ts';

/** How often a term occurs: names and plain words in three classes each, numbers in one. */
export const RARITIES = 7;

/**
 * A sentence with its terms weighed, and the sums that every comparison with another one needs. Its lists are plain
 * arrays: most have a dozen numbers, and a typed array takes 200 to 400 bytes beside its numbers.
 */
export interface Weighed extends Sketch {
  /** How telling each of `ids` is, in its order. */
  readonly weights: readonly number[];
  /** The rarity class of each of `ids`. */
  readonly rarities: readonly number[];
  readonly rarityCounts: readonly number[];
  readonly total: number;
  /** Weight of the terms of each kind. */
  readonly ofKind: readonly number[];
  /** Euclidean lengths of the weights: all of them, and those of what is told. */
  readonly norm: number;
  readonly coreNorm: number;
  /** Weight of the first half of the sentence and of the second. */
  readonly head: number;
  readonly tail: number;
  /** For each of `ids` 1 if it stands inside quotation marks, and the weight of those that do. */
  readonly inQuotes: readonly number[];
  readonly quotedTotal: number;
  /** The words of each quotation. */
  readonly quotations: readonly (readonly number[])[];
  /** The first name, if it stands where the subject does; else `null`. */
  readonly subject: number | null;
}

/** Both accounts, ready to compare. */
export interface Pair {
  readonly a: readonly Weighed[];
  readonly b: readonly Weighed[];
  /** The sentences of A and of B that hold each term, and how many they are. */
  readonly postingsA: Postings;
  readonly postingsB: Postings;
  readonly countA: Uint32Array;
  readonly countB: Uint32Array;
  /** Ids of families of words are below this. */
  readonly families: number;
}

/** Sentences, of both accounts, that hold a rare term; and one that is met now and then. */
const RARE = 2;
const SOME_NAMES = 6;
const SOME_WORDS = 5;
const NUMBER_RARITY = 3;
/** The subject of a news sentence seldom comes later than this share of its words. */
const SUBJECT_PLACE = 0.6;
/** Words of a sentence past these are not looked at for runs: a "sentence" that long is a list or lost its stops. */
const LONGEST_SEQUENCE = 250;

/**
 * Weighs each term by the logarithm of the inverse share of sentences, of both accounts, that hold it (Spärck Jones
 * 1972): two accounts of one event share its common words by chance.
 */
export function weighBoth({ a, b, size, families }: Sketches, checkpoint: Checkpoint): Pair {
  const postingsA = postingsOf(
    a.map(({ ids }) => ids),
    size,
  );
  checkpoint();
  const postingsB = postingsOf(
    b.map(({ ids }) => ids),
    size,
  );
  checkpoint();
  const countA = countAllHolders(postingsA);
  const countB = countAllHolders(postingsB);
  const sentences = a.length + b.length;
  const counts = countA.map((inA, id) => inA + countB[id]!);
  const weight = Float64Array.from(counts).map((count) => Math.log((sentences + 1) / (count + 0.5)));
  /** Filled and emptied by each sentence: where a term stands among its own, counted from 1. */
  const position = new Int32Array(size);
  const weigh = (sketch: Sketch) => {
    checkpoint();
    return weighSentence(sketch, weight, counts, position);
  };
  return { a: a.map(weigh), b: b.map(weigh), postingsA, postingsB, countA, countB, families };
}

function weighSentence(
  sketch: Sketch,
  weight: Float64Array,
  counts: Uint32Array,
  position: Int32Array,
): Weighed {
  const { ids } = sketch;
  const weights = ids.map((id) => weight[id]!);
  for (let k = 0; k < ids.length; k++) position[ids[k]!] = k + 1;
  const long = sketch.sequence.length > LONGEST_SEQUENCE;
  const sequence = long ? sketch.sequence.slice(0, LONGEST_SEQUENCE) : sketch.sequence;
  const { total, ofKind, norm, coreNorm, head, tail } = addUp(sketch, weights);
  const { rarities, rarityCounts } = readRarities(sketch, counts);
  const { inQuotes, quotedTotal, quotations } = readQuotations(sketch, sequence, weights, position);
  // All names written out: an object that is spread into and then grows is slow to make, and to read from ever after.
  const weighed: Weighed = {
    length: sketch.length,
    sequence,
    ids,
    kinds: sketch.kinds,
    places: sketch.places,
    kin: sketch.kin,
    families: sketch.families,
    stops: sketch.stops,
    carried: sketch.carried,
    hasPronoun: sketch.hasPronoun,
    quoted: sketch.quoted,
    speakers: sketch.speakers,
    role: sketch.role,
    paragraph: sketch.paragraph,
    weights,
    total,
    ofKind,
    norm,
    coreNorm,
    head,
    tail,
    rarities,
    rarityCounts,
    inQuotes,
    quotedTotal,
    quotations,
    subject: subjectOf(sketch),
  };
  for (const id of ids) position[id] = 0;
  return weighed;
}

function addUp({ kinds, places }: Sketch, weights: readonly number[]) {
  const ofKind = zeros(KINDS);
  let [total, square, coreSquare, head] = [0, 0, 0, 0];
  for (let k = 0; k < weights.length; k++) {
    const own = weights[k]!;
    total += own;
    square += own * own;
    ofKind[kinds[k]!]! += own;
    if (kinds[k] === KIND.core) coreSquare += own * own;
    if (places[k]! < 0.5) head += own;
  }
  return {
    total,
    ofKind,
    norm: Math.sqrt(square),
    coreNorm: Math.sqrt(coreSquare),
    head,
    tail: total - head,
  };
}

function readRarities({ ids, kinds }: Sketch, counts: Uint32Array) {
  const rarities = ids.map((id, k) => rarityOf(kinds[k]!, counts[id]!));
  const rarityCounts = zeros(RARITIES);
  for (const rarity of rarities) rarityCounts[rarity]!++;
  return { rarities, rarityCounts };
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

function rarityOf(kind: Kind, sentences: number): number {
  if (kind === KIND.number) return NUMBER_RARITY;
  const first = kind === KIND.name ? 0 : NUMBER_RARITY + 1;
  const some = kind === KIND.name ? SOME_NAMES : SOME_WORDS;
  return first + (sentences <= RARE ? 0 : sentences <= some ? 1 : 2);
}

function readQuotations(
  { quoted, ids }: Sketch,
  sequence: readonly number[],
  weights: readonly number[],
  position: Int32Array,
) {
  const inQuotes = zeros(ids.length);
  let quotedTotal = 0;
  const looked = quoted.filter(([from]) => from < sequence.length);
  const quotations = looked.map(([from, to]) => sequence.slice(from, to));
  for (const quotation of quotations) {
    for (const id of quotation) {
      const k = position[id]! - 1;
      if (k < 0 || inQuotes[k] === 1) continue;
      inQuotes[k] = 1;
      quotedTotal += weights[k]!;
    }
  }
  return { inQuotes, quotedTotal, quotations };
}

function subjectOf({ ids, kinds, places }: Sketch): number | null {
  let first = -1;
  for (let k = 0; k < ids.length; k++)
    if (kinds[k] === KIND.name && (first < 0 || places[k]! < places[first]!)) first = k;
  return first >= 0 && places[first]! < SUBJECT_PLACE ? ids[first]! : null;
}
