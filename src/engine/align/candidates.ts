import type { Sketches, Sketch } from './sketch.ts';

/** A pair of sentences worth a closer look: indexes into A and B. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** A term in more sentences than this on one side tells too little to be followed; bounds the work on long texts. */
const MOST_POSTINGS = 64;
/** Partners kept for each sentence: more than any sentence has links, so that only hopeless ones fall away. */
const MOST_PARTNERS = 24;

/**
 * The pairs that share telling words, sorted by A then B. Near linear: each sentence follows only the terms that few
 * sentences hold, and keeps its best partners from either side.
 */
export function findCandidates(sketches: Sketches): Candidate[] {
  const pairs = new Map<number, Candidate>();
  const keep = (a: number, b: number) => pairs.set(a * sketches.b.length + b, { a, b });
  bestPartners(sketches.a, sketches.b, sketches.weight).forEach((list, a) => list.forEach((b) => keep(a, b)));
  bestPartners(sketches.b, sketches.a, sketches.weight).forEach((list, b) => list.forEach((a) => keep(a, b)));
  return [...pairs.entries()].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

function bestPartners(from: readonly Sketch[], to: readonly Sketch[], weight: Float64Array): number[][] {
  const postings = new Map<number, number[]>();
  to.forEach((sketch, i) => {
    for (const id of sketch.terms) {
      const list = postings.get(id);
      if (list) list.push(i);
      else postings.set(id, [i]);
    }
  });
  return from.map((sketch) => {
    const shared = new Map<number, number>();
    for (const id of sketch.terms) {
      const list = postings.get(id);
      if (!list || list.length > MOST_POSTINGS) continue;
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + weight[id]!);
    }
    const ranked = [...shared].sort(([i, one], [j, other]) => other - one || i - j);
    return ranked.slice(0, MOST_PARTNERS).map(([j]) => j);
  });
}
