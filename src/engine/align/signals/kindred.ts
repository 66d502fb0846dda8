import type { Sketch } from '../sketch.ts';
import { type Overlap, sorted } from './overlap.ts';

export const KINDRED_SIGNALS = [
  'kindred.min',
  'kindred.max',
  'kindred.count',
  'kindred.weight',
  'kindred.first',
  'kindred.product',
  'kindred.log',
  'kindred.second',
] as const;

/** What a kindred word is worth beside the same word. */
const KINSHIP = 0.6;

interface Kin {
  /** Share of the sentence's weight that the other has, kindred words counted in part. */
  readonly cover: number;
  readonly weight: number;
  /** Words that the other has only in kind. */
  readonly count: number;
  /** Weight of the heaviest of them. */
  readonly first: number;
}

/** What both say when one word may stand for another of its family (resign, step down). */
export function readKindredSignals(overlap: Overlap): number[] {
  const a = kinOf(overlap.a, overlap.b, overlap);
  const b = kinOf(overlap.b, overlap.a, overlap);
  return [
    ...sorted(a.cover, b.cover),
    Math.min(a.count, b.count),
    Math.min(a.weight, b.weight),
    Math.max(a.first, b.first),
    a.cover * b.cover,
    Math.log1p(Math.min(a.weight, b.weight)),
    Math.min(a.first, b.first),
  ];
}

function kinOf(side: Sketch, other: Sketch, { ids, sketches }: Overlap): Kin {
  const families = new Set<number>();
  for (const term of other.terms) if (!ids.has(term.id)) for (const id of term.families) families.add(id);
  let [total, weight, count, first] = [0, 0, 0, 0];
  for (const term of side.terms) {
    const own = sketches.weight[term.id]!;
    total += own;
    if (ids.has(term.id)) weight += own;
    else if (term.families.some((family) => families.has(family))) {
      weight += KINSHIP * own;
      count++;
      first = Math.max(first, own);
    }
  }
  return { cover: weight / (total + 0.01), weight, count, first };
}
