import type { Sketch, Sketches } from './sketch.ts';
import type { TermKind } from './terms.ts';

/** How often a term occurs: names and plain words in three classes each, numbers in one. */
export const RARITIES = 7;

/** A sentence with its terms weighed, and the sums that every comparison with another one needs. */
export interface Weighed extends Sketch {
  /** How telling each of `terms` is, in its order. */
  readonly weights: readonly number[];
  /** How telling each word of `sequence` is; function words a little. */
  readonly runWeights: readonly number[];
  /** The rarity class of each of `terms`. */
  readonly rarities: readonly number[];
  readonly rarityCounts: readonly number[];
  readonly total: number;
  readonly kinds: Readonly<Record<TermKind, number>>;
  /** Euclidean lengths of the weights: all of them, and those of what is told. */
  readonly norm: number;
  readonly coreNorm: number;
  /** Weight of the first half of the sentence and of the second. */
  readonly head: number;
  readonly tail: number;
  /** Distinct ids of content words inside quotation marks, and their weight. */
  readonly quotedIds: ReadonlySet<number>;
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
  /** Number of sentences of A and of B that hold each term. */
  readonly countA: Uint32Array;
  readonly countB: Uint32Array;
}

/** What a function word adds to the weight of a run. */
const STOP_WEIGHT = 0.2;
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
export function weighBoth({ a, b, size }: Sketches): Pair {
  const countA = countTerms(a, size);
  const countB = countTerms(b, size);
  const sentences = a.length + b.length;
  const weight = Float64Array.from(countA, (inA, id) =>
    Math.log((sentences + 1) / (inA + countB[id]! + 0.5)),
  );
  const weigh = (sketch: Sketch) => weighSentence(sketch, weight, (id) => countA[id]! + countB[id]!);
  return { a: a.map(weigh), b: b.map(weigh), countA, countB };
}

function countTerms(sketches: readonly Sketch[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const sketch of sketches) for (const { id } of sketch.terms) counts[id]!++;
  return counts;
}

function weighSentence(sketch: Sketch, weight: Float64Array, countOf: (id: number) => number): Weighed {
  const { terms } = sketch;
  const weights = terms.map((term) => weight[term.id]!);
  const content = new Set(terms.map((term) => term.id));
  const sequence = sketch.sequence.slice(0, LONGEST_SEQUENCE);
  const kinds = { name: 0, number: 0, calendar: 0, frame: 0, core: 0 };
  const rarities = terms.map(({ id, kind }) => rarityOf(kind, countOf(id)));
  const rarityCounts = Array.from({ length: RARITIES }, () => 0);
  let [total, square, coreSquare, head] = [0, 0, 0, 0];
  terms.forEach(({ kind, place }, k) => {
    const own = weights[k]!;
    total += own;
    square += own * own;
    kinds[kind] += own;
    rarityCounts[rarities[k]!]!++;
    if (kind === 'core') coreSquare += own * own;
    if (place < 0.5) head += own;
  });
  const quotations = sketch.quoted.map(([from, to]) => sequence.slice(from, to));
  const quotedIds = new Set(quotations.flat().filter((id) => content.has(id)));
  return {
    ...sketch,
    sequence,
    weights,
    runWeights: sequence.map((id) => (content.has(id) ? weight[id]! : STOP_WEIGHT)),
    rarities,
    rarityCounts,
    total,
    kinds,
    norm: Math.sqrt(square),
    coreNorm: Math.sqrt(coreSquare),
    head,
    tail: total - head,
    quotedIds,
    quotedTotal: [...quotedIds].reduce((sum, id) => sum + weight[id]!, 0),
    quotations,
    subject: subjectOf(sketch),
  };
}

function rarityOf(kind: TermKind, sentences: number): number {
  if (kind === 'number') return NUMBER_RARITY;
  const first = kind === 'name' ? 0 : NUMBER_RARITY + 1;
  const some = kind === 'name' ? SOME_NAMES : SOME_WORDS;
  return first + (sentences <= RARE ? 0 : sentences <= some ? 1 : 2);
}

function subjectOf({ terms }: Sketch): number | null {
  let first: Sketch['terms'][number] | null = null;
  for (const term of terms) {
    if (term.kind === 'name' && (first === null || term.place < first.place)) first = term;
  }
  return first !== null && first.place < SUBJECT_PLACE ? first.id : null;
}
