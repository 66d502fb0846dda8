import { longestRun } from '../runs.ts';
import type { Weighed } from '../weigh.ts';
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

/** Runs of fewer words are met by chance. */
const LEAST_RUN = 2;

/** Words in the same order on both sides, and words that both or one of them quotes. */
export function pushPhraseSignals(into: number[], overlap: Overlap): void {
  const { a, b } = overlap;
  const run = longestRun(a.sequence, b.sequence);
  let weight = 0;
  for (let k = run.a; k < run.a + run.length; k++) weight += a.runWeights[k]!;
  into.push(Math.log1p(run.length), Math.log1p(weight), Math.log1p(countNeighbours(overlap)));
  pushQuotes(into, overlap);
  const same = countCommon(a.speakers, b.speakers) > 0;
  into.push(same ? 1 : 0, !same && a.speakers.length > 0 && b.speakers.length > 0 ? 1 : 0);
}

function pushQuotes(into: number[], { a, b, atA, ids }: Overlap): void {
  const bothQuote = a.quotations.length > 0 && b.quotations.length > 0;
  const oneQuotes = a.quotations.length > 0 || b.quotations.length > 0;
  if (!oneQuotes || ids.size === 0) {
    into.push(bothQuote ? 1 : 0, oneQuotes ? 1 : 0, 0, 0, 0, 0, 0);
    return;
  }
  let [inBoth, inA, inB] = [0, 0, 0];
  for (const k of atA) {
    const own = a.weights[k]!;
    const { id } = a.terms[k]!;
    if (a.quotedIds.has(id)) inA += own;
    if (b.quotedIds.has(id)) inB += own;
    if (a.quotedIds.has(id) && b.quotedIds.has(id)) inBoth += own;
  }
  const { longest, share } = quotedRun(a, b);
  into.push(
    bothQuote ? 1 : 0,
    1,
    inBoth / (Math.min(a.quotedTotal, b.quotedTotal) + 1),
    Math.max(inA / (a.quotedTotal + 1), inB / (b.quotedTotal + 1)),
    Math.log1p(longest),
    share,
    Math.max(runInside(a, b), runInside(b, a)),
  );
}

/** The longest run of words that both quote, and the longest as a share of the shorter quotation. */
function quotedRun(a: Weighed, b: Weighed): { longest: number; share: number } {
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
function runInside(own: Weighed, other: Weighed): number {
  let share = 0;
  for (const quotation of own.quotations) {
    const { length } = longestRun(quotation, other.sequence);
    if (length >= LEAST_RUN) share = Math.max(share, length / (quotation.length + 1));
  }
  return share;
}

/** Number of pairs of shared words that follow each other on both sides, other words aside. */
function countNeighbours({ a, b, ids }: Overlap): number {
  if (ids.size < 2) return 0;
  const [one, other] = [followers(a, ids), followers(b, ids)];
  let common = 0;
  for (const [first, seconds] of one) {
    const there = other.get(first);
    if (there) for (const second of seconds) if (there.has(second)) common++;
  }
  return common;
}

function followers({ sequence }: Weighed, ids: ReadonlySet<number>): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  let before = -1;
  for (const id of sequence) {
    if (!ids.has(id)) continue;
    if (before >= 0) {
      const known = found.get(before);
      if (known) known.add(id);
      else found.set(before, new Set([id]));
    }
    before = id;
  }
  return found;
}
