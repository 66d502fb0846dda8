import type { Weighed } from '../weigh.ts';
import type { Inputs } from './inputs.ts';
import type { Overlap } from './overlap.ts';

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
export function pushPlaceSignals(into: Inputs, overlap: Overlap, i: number, j: number): void {
  const { a, b, pair } = overlap;
  const placeA = i / Math.max(1, pair.a.length - 1);
  const placeB = j / Math.max(1, pair.b.length - 1);
  into.push(Math.abs(placeA - placeB));
  into.pushSorted(placeA, placeB);
  into.pushSorted(Math.min(i, LATE), Math.min(j, LATE));
  into.push(i < LEAD && j < LEAD ? 1 : 0);
  into.pushSorted(Math.min(pair.a.length, LATE), Math.min(pair.b.length, LATE));
  const lighter = Math.min(a.total, b.total);
  const heavier = Math.max(a.total, b.total);
  into.push(Number(startsParagraph(pair.a, i)) + Number(startsParagraph(pair.b, j)));
  into.push(Math.log1p(lighter));
  into.push(Math.log1p(heavier));
  into.push(lighter / (heavier + TINY));
  into.pushSorted(a.length, b.length);
  pushInside(into, overlap);
}

function startsParagraph(side: readonly Weighed[], at: number): boolean {
  return at === 0 || side[at - 1]!.paragraph !== side[at]!.paragraph;
}

/**
 * A sentence tells its main thing first: the share of its first half and of its second that the other has, and how
 * far apart the shared words stand.
 */
function pushInside(into: Inputs, { a, b, atA, atB, count, weight }: Overlap): void {
  let [headA, headB, meanA, meanB] = [0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const own = a.weights[atA[k]!]!;
    const placeA = a.places[atA[k]!]!;
    const placeB = b.places[atB[k]!]!;
    if (placeA < 0.5) headA += own;
    if (placeB < 0.5) headB += own;
    meanA += own * placeA;
    meanB += own * placeB;
  }
  into.pushSorted(headA / (a.head + LITTLE), headB / (b.head + LITTLE));
  into.pushSorted((weight - headA) / (a.tail + LITTLE), (weight - headB) / (b.tail + LITTLE));
  into.push(Math.abs(meanA - meanB) / (weight + TINY));
}
