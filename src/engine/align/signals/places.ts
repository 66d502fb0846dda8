import type { Sketch } from '../sketch.ts';
import { type Overlap, sorted, sumOf } from './overlap.ts';

export const PLACE_SIGNALS = [
  'place.distance',
  'place.min',
  'place.max',
  'place.first',
  'place.lastFirst',
  'place.bothFirst',
  'accounts.min',
  'accounts.max',
  'paragraph.starts',
  'weight.min',
  'weight.max',
  'weight.ratio',
  'words.min',
  'words.max',
  'head.min',
  'head.max',
  'tail.min',
  'tail.max',
  'inside.distance',
] as const;

/** The lead of a report: its first sentences. */
const LEAD = 2;
/** Sentences past this are all "late": keeps long accounts within what the model has seen. */
const LATE = 40;

/** Where the sentences stand in their accounts, how long they are, and where in them the shared words stand. */
export function readPlaceSignals(overlap: Overlap, i: number, j: number): number[] {
  const { a, b, sketches } = overlap;
  const sizeA = sketches.a.length;
  const sizeB = sketches.b.length;
  const placeA = i / Math.max(1, sizeA - 1);
  const placeB = j / Math.max(1, sizeB - 1);
  const [lighter, heavier] = sorted(weigh(overlap, a), weigh(overlap, b));
  return [
    Math.abs(placeA - placeB),
    ...sorted(placeA, placeB),
    ...sorted(Math.min(i, LATE), Math.min(j, LATE)),
    i < LEAD && j < LEAD ? 1 : 0,
    ...sorted(Math.min(sizeA, LATE), Math.min(sizeB, LATE)),
    Number(startsParagraph(sketches.a, i)) + Number(startsParagraph(sketches.b, j)),
    Math.log1p(lighter),
    Math.log1p(heavier),
    lighter / (heavier + 0.01),
    ...sorted(a.words.length, b.words.length),
    ...readInside(overlap),
  ];
}

function weigh({ sketches }: Overlap, side: Sketch): number {
  return sumOf(side.terms, (term) => sketches.weight[term.id]!);
}

function startsParagraph(sketches: readonly Sketch[], at: number): boolean {
  return at === 0 || sketches[at - 1]!.paragraph !== sketches[at]!.paragraph;
}

/**
 * A sentence tells its main thing first: the share of its first half and of its second that the other has, and how
 * far apart the shared words stand.
 */
function readInside(overlap: Overlap): number[] {
  const a = halves(overlap, overlap.a);
  const b = halves(overlap, overlap.b);
  const mean = (placeOf: (item: Overlap['shared'][number]) => number) =>
    sumOf(overlap.shared, (item) => item.weight * placeOf(item)) /
    (sumOf(overlap.shared, (item) => item.weight) + 0.01);
  const apart = Math.abs(mean((item) => item.a.place) - mean((item) => item.b.place));
  return [...sorted(a.head, b.head), ...sorted(a.tail, b.tail), apart];
}

function halves({ ids, sketches }: Overlap, side: Sketch): { head: number; tail: number } {
  const share = (within: (place: number) => boolean) => {
    let whole = 0.5;
    let both = 0;
    for (const { id, place } of side.terms) {
      if (!within(place)) continue;
      whole += sketches.weight[id]!;
      if (ids.has(id)) both += sketches.weight[id]!;
    }
    return both / whole;
  };
  return { head: share((place) => place < 0.5), tail: share((place) => place >= 0.5) };
}
