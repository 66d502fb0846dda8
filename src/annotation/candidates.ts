import type { Range } from '../engine/text/range.ts';
import { GRAM, type GramIndex, placesOf } from './gram-index.ts';

/** A stretch of the folded text where the beginning of the pattern probably lies. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** Width of a bin of diagonals, in code units: inserted and deleted words shift the rest of a match by less. */
const BIN = 32;

/** Grams of a pattern to look at: enough for any sentence; longer patterns are sampled evenly. */
const VOTERS = 160;

/** How many places may vote for one pattern. The rarest grams go first; in a text of few words the rest is noise. */
const VOTES = 800;

/**
 * Where a pattern may begin in a text that has many of its grams: each gram that both share votes for the difference
 * of its two positions, and the more rarely it occurs the more it counts. Regions come most voted first.
 * (Filtering before verifying: Navarro, A Guided Tour to Approximate String Matching, 2001, section 8.)
 */
export function voteRegions(index: GramIndex, pattern: string, part: Range, most: number): Region[] {
  const votes = new Map<number, number>();
  let count = 0;
  for (const { at, places } of rarestFirst(index, pattern, part)) {
    if (count > 0 && count + places.length > VOTES) break;
    count += places.length;
    for (const place of places) {
      const bin = Math.floor((place - at) / BIN);
      votes.set(bin, (votes.get(bin) ?? 0) + 1 / places.length);
    }
  }
  return topBins(votes, most).map((bin) => ({ from: bin * BIN, to: (bin + 2) * BIN }));
}

interface Voter {
  readonly at: number;
  readonly places: Uint32Array;
}

function rarestFirst(index: GramIndex, pattern: string, part: Range): Voter[] {
  const voters: Voter[] = [];
  const last = part.end - GRAM;
  const step = Math.max(1, Math.floor((last - part.start) / VOTERS));
  for (let at = part.start; at <= last; at += step) {
    const places = placesOf(index, pattern, at);
    if (places.length > 0 && places.length <= VOTES) voters.push({ at, places });
  }
  return voters.sort((one, other) => one.places.length - other.places.length || one.at - other.at);
}

/** The bins that together with the next one hold the most votes; no two of them share a bin. */
function topBins(votes: ReadonlyMap<number, number>, most: number): number[] {
  const sums = Array.from(
    votes.keys(),
    (bin) => [bin, votes.get(bin)! + (votes.get(bin + 1) ?? 0)] as const,
  ).sort(([binA, sumA], [binB, sumB]) => sumB - sumA || binA - binB);
  const top: number[] = [];
  for (const [bin] of sums) {
    if (top.length === most) break;
    if (top.every((taken) => Math.abs(taken - bin) > 1)) top.push(bin);
  }
  return top;
}
