import type { Sketch } from './sketch.ts';

/** A pair of sentences worth a closer look: indexes into A and B. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** A term in more sentences than this on either side tells too little to be followed; bounds the work on long texts. */
const MOST_POSTINGS = 64;
/** Partners kept for each sentence: more than any sentence has links, so that only hopeless ones fall away. */
const MOST_PARTNERS = 24;
/** What a family of kindred words is worth beside a shared word of the same rarity. */
const KINSHIP = 0.5;

/**
 * The pairs that share telling words, or kindred ones, sorted by A then B. Near linear: each sentence follows only
 * the terms that few sentences hold, and keeps its best partners from either side.
 */
export function findCandidates({
  a,
  b,
}: {
  readonly a: readonly Sketch[];
  readonly b: readonly Sketch[];
}): Candidate[] {
  const pairs = new Map<number, Candidate>();
  const keep = (i: number, j: number) => pairs.set(i * b.length + j, { a: i, b: j });
  bestPartners(a, b).forEach((list, i) => {
    for (const j of list) keep(i, j);
  });
  bestPartners(b, a).forEach((list, j) => {
    for (const i of list) keep(i, j);
  });
  return [...pairs.entries()].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

function bestPartners(from: readonly Sketch[], to: readonly Sketch[]): number[][] {
  const terms = { from: postingsOf(from, termIds), to: postingsOf(to, termIds) };
  const families = { from: postingsOf(from, familyIds), to: postingsOf(to, familyIds) };
  return from.map((sketch) => {
    const shared = new Map<number, number>();
    const follow = (postings: typeof terms, id: number, worth: number) => {
      const list = postings.to.get(id);
      if (!list || Math.max(list.length, postings.from.get(id)!.length) > MOST_POSTINGS) return;
      const each = worth * Math.log(1 + to.length / list.length);
      for (const at of list) shared.set(at, (shared.get(at) ?? 0) + each);
    };
    for (const term of sketch.terms) {
      follow(terms, term.id, 1);
      for (const family of term.families) follow(families, family, KINSHIP);
    }
    const ranked = [...shared].sort(([i, one], [j, other]) => other - one || i - j);
    return ranked.slice(0, MOST_PARTNERS).map(([at]) => at);
  });
}

const termIds = (sketch: Sketch): number[] => sketch.terms.map((term) => term.id);
const familyIds = (sketch: Sketch): readonly number[] => sketch.terms.flatMap((term) => term.families);

/** For each id, the sentences that hold it, ascending. */
function postingsOf(
  sketches: readonly Sketch[],
  idsOf: (sketch: Sketch) => readonly number[],
): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  sketches.forEach((sketch, at) => {
    for (const id of idsOf(sketch)) {
      const list = postings.get(id);
      if (!list) postings.set(id, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return postings;
}
