/** How many code units a gram has. Five are rare enough in a long text, and survive between two changed words. */
export const GRAM = 5;

/** Where each gram of a text occurs. Grams of equal hash share a list, so a hit is to be checked or outvoted. */
export interface GramIndex {
  readonly text: string;
  /** Where the list of a hash begins in `positions`; one more for the end. */
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
}

/** Indexes every gram of a text in two linear passes (a counting sort by hash). */
export function indexGrams(text: string): GramIndex {
  const count = Math.max(0, text.length - GRAM + 1);
  const buckets = bucketsFor(count);
  const starts = new Uint32Array(buckets + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const hash = hashGram(text, at, buckets);
    hashes[at] = hash;
    starts[hash + 1]!++;
  }
  for (let hash = 0; hash < buckets; hash++) starts[hash + 1]! += starts[hash]!;
  const next = starts.slice();
  const positions = new Uint32Array(count);
  for (let at = 0; at < count; at++) positions[next[hashes[at]!]!++] = at;
  return { text, starts, positions };
}

/** Twice as many hashes as grams, as a power of two, so that a mask can cut a hash to size. */
function bucketsFor(count: number): number {
  let buckets = 256;
  while (buckets < count * 2) buckets *= 2;
  return buckets;
}

/** Multiplicative hashing (Knuth, vol. 3, 6.4): the high bits of the product are the well mixed ones. */
function hashGram(text: string, at: number, buckets: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** The places of the pattern's gram at `at`, ascending. */
export function placesOf(index: GramIndex, pattern: string, at: number): Uint32Array {
  const hash = hashGram(pattern, at, index.starts.length - 1);
  return index.positions.subarray(index.starts[hash], index.starts[hash + 1]);
}

/** How many grams of a pattern to look at for a rare one. */
const PROBES = 24;

/** A gram that occurs more often than this is no help: the text itself is searched then. */
const COMMON = 256;

/** Where the pattern occurs letter by letter, ascending; at most `most` places. */
export function findOccurrences(index: GramIndex, pattern: string, most: number): number[] {
  const last = pattern.length - GRAM;
  if (last < 0) return [];
  const step = Math.max(1, Math.floor(last / PROBES));
  let rarest = { at: 0, places: placesOf(index, pattern, 0) };
  for (let at = step; at <= last && rarest.places.length > 0; at += step) {
    const places = placesOf(index, pattern, at);
    if (places.length < rarest.places.length) rarest = { at, places };
  }
  if (rarest.places.length > COMMON) return searchAll(index.text, pattern, most);
  const starts = Array.from(rarest.places, (place) => place - rarest.at);
  return starts.filter((start) => start >= 0 && index.text.startsWith(pattern, start)).slice(0, most);
}

function searchAll(text: string, pattern: string, most: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(pattern); at >= 0 && found.length < most; at = text.indexOf(pattern, at + 1)) {
    found.push(at);
  }
  return found;
}
