import type { RunFinder } from '../runs.ts';
import type { Weighed } from '../weigh.ts';
import type { Inputs } from './inputs.ts';
import { type Overlap, countCommon } from './overlap.ts';

export const PHRASE_SIGNALS = [
  'run.length',
  'run.weight',
  'neighbours',
  'quote.both',
  'quote.either',
  'quote.cover',
  'quote.inside',
  'quote.run',
  'quote.runShare',
  'quote.runInside',
  'speaker.same',
  'speaker.differs',
] as const;

/** What a function word adds to the weight of a run. */
const STOP_WEIGHT = 0.2;
/** Runs of fewer words are met by chance. */
const LEAST_RUN = 2;

/** Words in the same order on both sides, and words that both or one of them quotes. */
export function pushPhraseSignals(into: Inputs, overlap: Overlap, longestRun: RunFinder): void {
  const { a, b } = overlap;
  const run = longestRun(a.sequence, b.sequence);
  into.push(Math.log1p(run.length));
  into.push(Math.log1p(weighRun(a, run.a, run.length)));
  into.push(Math.log1p(countNeighbours(overlap)));
  pushQuotes(into, overlap, longestRun);
  const same = countCommon(a.speakers, b.speakers) > 0;
  into.push(same ? 1 : 0);
  into.push(!same && a.speakers.length > 0 && b.speakers.length > 0 ? 1 : 0);
}

/** How telling the words of a run are together. */
function weighRun({ sequence, ids, weights }: Weighed, from: number, length: number): number {
  let weight = 0;
  for (let at = from; at < from + length; at++) {
    const k = ids.indexOf(sequence[at]!);
    weight += k < 0 ? STOP_WEIGHT : weights[k]!;
  }
  return weight;
}

function pushQuotes(into: Inputs, { a, b, atA, atB, count }: Overlap, longestRun: RunFinder): void {
  const oneQuotes = a.quotations.length > 0 || b.quotations.length > 0;
  into.push(a.quotations.length > 0 && b.quotations.length > 0 ? 1 : 0);
  into.push(oneQuotes ? 1 : 0);
  if (!oneQuotes || count === 0) {
    for (let k = 0; k < 5; k++) into.push(0);
    return;
  }
  let [inBoth, inA, inB] = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    const own = a.weights[atA[k]!]!;
    const [quotesA, quotesB] = [a.inQuotes[atA[k]!] === 1, b.inQuotes[atB[k]!] === 1];
    if (quotesA) inA += own;
    if (quotesB) inB += own;
    if (quotesA && quotesB) inBoth += own;
  }
  const { longest, share } = quotedRun(a, b, longestRun);
  into.push(inBoth / (Math.min(a.quotedTotal, b.quotedTotal) + 1));
  into.push(Math.max(inA / (a.quotedTotal + 1), inB / (b.quotedTotal + 1)));
  into.push(Math.log1p(longest));
  into.push(share);
  into.push(Math.max(runInside(a, b, longestRun), runInside(b, a, longestRun)));
}

/** The longest run of words that both quote, and the longest as a share of the shorter quotation. */
function quotedRun(a: Weighed, b: Weighed, longestRun: RunFinder): { longest: number; share: number } {
  let [longest, share] = [0, 0];
  for (const one of a.quotations) {
    for (const other of b.quotations) {
      const { length } = longestRun(one, other);
      longest = Math.max(longest, length);
      share = Math.max(share, length / (Math.min(one.length, other.length) + 1));
    }
  }
  return { longest, share };
}

/** The largest share of a quotation of one sentence that stands as one run in the other. */
function runInside(own: Weighed, other: Weighed, longestRun: RunFinder): number {
  let share = 0;
  for (const quotation of own.quotations) {
    const { length } = longestRun(quotation, other.sequence);
    if (length >= LEAST_RUN) share = Math.max(share, length / (quotation.length + 1));
  }
  return share;
}

/** Number of distinct pairs of shared words that follow each other on both sides, other words aside. */
function countNeighbours(overlap: Overlap): number {
  if (overlap.count < 2) return 0;
  const inA = neighboursIn(overlap.a, overlap);
  return inA.size === 0 ? 0 : neighboursIn(overlap.b, overlap, inA).size;
}

/** Each as one number. With `among`, only those. */
function neighboursIn({ sequence }: Weighed, overlap: Overlap, among?: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const base = overlap.pair.countA.length;
  let before = -1;
  for (const id of sequence) {
    if (!overlap.isShared(id)) continue;
    const neighbours = before * base + id;
    if (before >= 0 && (!among || among.has(neighbours))) found.add(neighbours);
    before = id;
  }
  return found;
}
