import type { Weighed } from '../weigh.ts';
import { type Overlap, pushSorted } from './overlap.ts';

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
/** Keeps halves that say nearly nothing from counting as wholly shared. */
const LITTLE = 0.5;
const TINY = 0.01;

/** Where the sentences stand in their accounts, how long they are, and where in them the shared words stand. */
export function pushPlaceSignals(into: number[], overlap: Overlap, i: number, j: number): void {
  const { a, b, pair } = overlap;
  const placeA = i / Math.max(1, pair.a.length - 1);
  const placeB = j / Math.max(1, pair.b.length - 1);
  into.push(Math.abs(placeA - placeB));
  pushSorted(into, placeA, placeB);
  pushSorted(into, Math.min(i, LATE), Math.min(j, LATE));
  into.push(i < LEAD && j < LEAD ? 1 : 0);
  pushSorted(into, Math.min(pair.a.length, LATE), Math.min(pair.b.length, LATE));
  const lighter = Math.min(a.total, b.total);
  const heavier = Math.max(a.total, b.total);
  into.push(
    Number(startsParagraph(pair.a, i)) + Number(startsParagraph(pair.b, j)),
    Math.log1p(lighter),
    Math.log1p(heavier),
    lighter / (heavier + TINY),
  );
  pushSorted(into, a.words.length, b.words.length);
  pushInside(into, overlap);
}

function startsParagraph(side: readonly Weighed[], at: number): boolean {
  return at === 0 || side[at - 1]!.paragraph !== side[at]!.paragraph;
}

/**
 * A sentence tells its main thing first: the share of its first half and of its second that the other has, and how
 * far apart the shared words stand.
 */
function pushInside(into: number[], { a, b, atA, atB, weight }: Overlap): void {
  let [headA, headB, meanA, meanB] = [0, 0, 0, 0];
  atA.forEach((x, k) => {
    const own = a.weights[x]!;
    const placeA = a.terms[x]!.place;
    const placeB = b.terms[atB[k]!]!.place;
    if (placeA < 0.5) headA += own;
    if (placeB < 0.5) headB += own;
    meanA += own * placeA;
    meanB += own * placeB;
  });
  pushSorted(into, headA / (a.head + LITTLE), headB / (b.head + LITTLE));
  pushSorted(into, (weight - headA) / (a.tail + LITTLE), (weight - headB) / (b.tail + LITTLE));
  into.push(Math.abs(meanA - meanB) / (weight + TINY));
}
