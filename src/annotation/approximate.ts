import { overlap, type Range } from '../engine/text/range.ts';
import type { AnchorIndex } from './anchor-text.ts';
import { keepsBorders, possibleBorders, SHORT } from './boundaries.ts';
import { voteRegions, type Region } from './candidates.ts';
import { CONFIDENCE, confidenceOf } from './confidence.ts';
import type { FoldedQuote } from './folded-quote.ts';
import { findOccurrences } from './gram-index.ts';
import {
  editDistance,
  editsAfter,
  editsBefore,
  searchWithin,
  sharedAfter,
  sharedBefore,
} from './likeness.ts';

/** A place in the folded text, and how sure. */
export interface FoldedPlace extends Range {
  readonly confidence: number;
}

interface Scored extends FoldedPlace {
  /** How many of the remembered code units stand there. */
  readonly remembered: number;
  /** Whether the words themselves stand there letter by letter. */
  readonly verbatim: boolean;
}

/** Share of the passage that may differ: at one half, any two English sentences begin to match each other. */
const MOST_ERRORS = 0.4;

/** Regions to look at, by the votes of the passage itself and by those of its context on either side. */
const REGIONS = { passage: 3, context: 2 } as const;

/** Equally good matches of one region to score: short passages match in many places. */
const MATCHES = 12;

/** Places of the unchanged words to consider at all. */
const OCCURRENCES = 256;

/** A place with at least this share of the best one's remembered code units is its rival. */
const RIVAL = 0.9;

/**
 * The best place for a passage whose words or context changed, or `null`. Looks where the words stand unchanged, where
 * enough of them do, and where their context does; takes the place where most of what was remembered stands.
 * `expected` (folded) decides between rivals, which are never sure.
 */
export function findApproximate(
  { folded: { text }, grams }: AnchorIndex,
  quote: FoldedQuote,
  expected: number | null,
): FoldedPlace | null {
  const { full, start, end, exact } = quote;
  const regions = [
    ...voteRegions(grams, full, { start, end }, REGIONS.passage),
    ...voteRegions(grams, full, { start: 0, end: start }, REGIONS.context),
    ...voteRegions(grams, full, { start: end, end: full.length }, REGIONS.context),
  ];
  const matches = [
    ...likeliest(text, findOccurrences(grams, exact, OCCURRENCES), quote, expected),
    ...regions.flatMap((region) => matchesIn(text, region, quote)),
  ];
  const verbatim = matches.filter((match) => keepsBorders(text, match, quote));
  const changed = [
    ...matches.flatMap((match) => possibleBorders(text, match, quote)),
    ...regions.flatMap((region) => gapIn(text, region, quote) ?? []),
  ].filter((place) => verbatim.every((other) => overlap(place, other) === 0));
  const score = scorer(text, quote);
  return bestOf(raiseSole(withoutTwins([...verbatim, ...changed]).map(score), quote), expected);
}

/** Of the places where the words stand, those where the most context does; then the nearest. */
function likeliest(
  text: string,
  starts: readonly number[],
  { exact, prefix, suffix }: FoldedQuote,
  expected: number | null,
): Range[] {
  const places = starts.map((start) => ({ start, end: start + exact.length }));
  if (places.length <= MATCHES) return places;
  const rank = ({ start, end }: Range): number =>
    sharedBefore(text, start, prefix) + sharedAfter(text, end, suffix);
  const distance = ({ start }: Range): number => (expected === null ? 0 : Math.abs(start - expected));
  return places
    .map((place) => ({ place, rank: rank(place), distance: distance(place) }))
    .sort((one, other) => other.rank - one.rank || one.distance - other.distance)
    .slice(0, MATCHES)
    .map(({ place }) => place);
}

function withoutTwins(places: readonly Range[]): Range[] {
  return [...new Map(places.map((place) => [`${place.start}:${place.end}`, place])).values()];
}

/** Scores places; remembers what it said of a border, since many places share one. */
function scorer(text: string, quote: FoldedQuote): (place: Range) => Scored {
  const before = remembering((start) => editsBefore(text, start, quote.prefix));
  const after = remembering((end) => editsAfter(text, end, quote.suffix));
  return (place) => score(text, place, quote, before(place.start), after(place.end));
}

function remembering(count: (offset: number) => number): (offset: number) => number {
  const known = new Map<number, number>();
  return (offset) => {
    const edits = known.get(offset) ?? count(offset);
    known.set(offset, edits);
    return edits;
  };
}

function score(
  text: string,
  { start, end }: Range,
  { exact, prefix, suffix }: FoldedQuote,
  before: number,
  after: number,
): Scored {
  const words = text.slice(start, end);
  const edits = editDistance(words, exact);
  const replaced = before + after === 0 && prefix !== '' && suffix !== '';
  const confidence = confidenceOf({
    words: 1 - edits / Math.max(exact.length, words.length),
    length: exact.length,
    before: likeness(prefix, before),
    prefix: prefix.length,
    after: likeness(suffix, after),
    suffix: suffix.length,
  });
  const chance = exact.length <= SHORT && before > 0 && after > 0;
  const kept = Math.max(0, exact.length - edits) + prefix.length - before + suffix.length - after;
  const fromStart = prefix === '' && suffix !== '' ? Math.min(start, TEXT_EDGE) : 0;
  const fromEnd = suffix === '' && prefix !== '' ? Math.min(text.length - end, TEXT_EDGE) : 0;
  return {
    start,
    end,
    remembered: kept - fromStart - fromEnd + keptEnds(words, exact),
    confidence: replaced
      ? Math.max(CONFIDENCE.gap, confidence)
      : Math.min(chance ? CONFIDENCE.chance : 1, confidence),
    verbatim: edits === 0,
  };
}

/** A passage with a suffix only began the text, one with a prefix only ended it: being elsewhere costs up to this. */
const TEXT_EDGE = 16;

function likeness(context: string, edits: number): number {
  return context === '' ? 1 : 1 - edits / context.length;
}

/** How many letters at the ends of a passage to compare, and how many code units it is worth if they are kept. */
const ENDS = { letters: 8, worth: 4 } as const;

/** Passages seldom begin or end in the middle of what was replaced: of "it [must now] go", "must" was kept. */
function keptEnds(words: string, exact: string): number {
  const start = words.startsWith(exact.slice(0, ENDS.letters)) ? ENDS.worth : 0;
  const end = words.endsWith(exact.slice(-ENDS.letters)) ? ENDS.worth : 0;
  return start + end;
}

/** Where in a region the passage stands with the fewest changes. */
function matchesIn(text: string, region: Region, { start, end, exact }: FoldedQuote): readonly Range[] {
  const slack = exact.length >> 2;
  const window = { start: region.from + start - slack, end: region.to + end + slack };
  return searchWithin(text, window, exact, Math.floor(exact.length * MOST_ERRORS)).slice(0, MATCHES);
}

/** How many code units of context must stand on both sides of words that were replaced. */
const GAP_CONTEXT = 16;

/** What stands between the unchanged contexts, where the words between them were replaced; `null` if nothing does. */
function gapIn(
  text: string,
  region: Region,
  { prefix, start: offset, exact, suffix }: FoldedQuote,
): Range | null {
  const before = prefix.slice(-GAP_CONTEXT);
  const after = suffix.slice(0, GAP_CONTEXT);
  if (before.length < GAP_CONTEXT || after.length < GAP_CONTEXT) return null;
  const from = Math.max(0, region.from + offset - GAP_CONTEXT);
  const found = text.slice(from, region.to + offset).indexOf(before);
  if (found < 0) return null;
  const start = from + found + GAP_CONTEXT;
  const most = 2 * exact.length + GAP_CONTEXT;
  const length = text.slice(start, start + most + GAP_CONTEXT).indexOf(after);
  const words = text.slice(start, start + Math.max(0, length));
  return words.trim() === '' || words.includes(exact) ? null : { start, end: start + length };
}

/** Words of this length that stand in a text once are no chance: a short sentence that moved. In code units. */
const SOLE = 20;

/**
 * Raises the one place where a passage of some length, or one of which no context is known, stands letter by letter,
 * so that it is at least offered.
 */
function raiseSole(places: readonly Scored[], { exact, full }: FoldedQuote): readonly Scored[] {
  const telling = exact.length >= SOLE || exact === full;
  if (!telling || places.filter(({ verbatim }) => verbatim).length !== 1) return places;
  return places.map((place) =>
    place.verbatim ? { ...place, confidence: Math.max(place.confidence, CONFIDENCE.sole) } : place,
  );
}

function bestOf(places: readonly Scored[], expected: number | null): FoldedPlace | null {
  const distance = ({ start }: Range): number => (expected === null ? 0 : Math.abs(start - expected));
  const [best, ...rest] = places
    .filter(({ confidence }) => confidence >= CONFIDENCE.LOST)
    .sort((one, other) => other.remembered - one.remembered || distance(one) - distance(other));
  if (!best) return null;
  const rivals = rest.filter(
    (place) => overlap(place, best) === 0 && place.remembered >= RIVAL * best.remembered,
  );
  if (rivals.length === 0) return best;
  const nearest = [best, ...rivals].reduce((one, other) => (distance(other) < distance(one) ? other : one));
  return { ...nearest, confidence: Math.min(nearest.confidence, CONFIDENCE.ambiguous) };
}
