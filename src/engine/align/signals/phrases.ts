import { longestRun } from '../runs.ts';
import type { Sketch } from '../sketch.ts';
import { countCommon, type Overlap, sumOf } from './overlap.ts';

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
export function readPhraseSignals(overlap: Overlap): number[] {
  const { a, b, sketches, ids } = overlap;
  const run = longestRun(a.sequence, b.sequence);
  const weightOf = (id: number) => (ids.has(id) ? sketches.weight[id]! : STOP_WEIGHT);
  return [
    Math.log1p(run.length),
    Math.log1p(sumOf(a.sequence.slice(run.a, run.a + run.length), weightOf)),
    Math.log1p(commonNeighbours(overlap)),
    ...readQuotes(overlap),
    ...readSpeakers(a, b),
  ];
}

function readQuotes({ a, b, ids, sketches }: Overlap): number[] {
  const quotedA = quotedTerms(a, ids);
  const quotedB = quotedTerms(b, ids);
  const total = (side: Sketch) => sumOf(allQuoted(side), (id) => sketches.weight[id]!);
  const weigh = (list: readonly number[]) => sumOf(list, (id) => sketches.weight[id]!);
  const [wholeA, wholeB] = [total(a), total(b)];
  const inBoth = quotedA.filter((id) => quotedB.includes(id));
  return [
    a.quoted.length > 0 && b.quoted.length > 0 ? 1 : 0,
    a.quoted.length > 0 || b.quoted.length > 0 ? 1 : 0,
    weigh(inBoth) / (Math.min(wholeA, wholeB) + 1),
    Math.max(weigh(quotedA) / (wholeA + 1), weigh(quotedB) / (wholeB + 1)),
    ...readQuotedRuns(a, b),
  ];
}

/** The longest run of words quoted on both sides: itself, as a share of the shorter quote; and quoted on one side. */
function readQuotedRuns(a: Sketch, b: Sketch): number[] {
  let longest = 0;
  let share = 0;
  for (const x of quotesOf(a)) {
    for (const y of quotesOf(b)) {
      const { length } = longestRun(x, y);
      longest = Math.max(longest, length);
      share = Math.max(share, length / (Math.min(x.length, y.length) + 1));
    }
  }
  const inside = (quotes: readonly (readonly number[])[], other: readonly number[]) =>
    Math.max(
      0,
      ...quotes.map((quote) => {
        const { length } = longestRun(quote, other);
        return length >= LEAST_RUN ? length / (quote.length + 1) : 0;
      }),
    );
  return [
    Math.log1p(longest),
    share,
    Math.max(inside(quotesOf(a), b.sequence), inside(quotesOf(b), a.sequence)),
  ];
}

function readSpeakers(a: Sketch, b: Sketch): number[] {
  const same = countCommon(a.speakers, b.speakers) > 0;
  return [same ? 1 : 0, !same && a.speakers.length > 0 && b.speakers.length > 0 ? 1 : 0];
}

function quotesOf({ sequence, quoted }: Sketch): number[][] {
  return quoted.map(([from, to]) => sequence.slice(from, to));
}

/** Distinct content terms inside the quotes. */
function allQuoted(side: Sketch): number[] {
  const inside = new Set(quotesOf(side).flat());
  return side.terms.filter((term) => inside.has(term.id)).map((term) => term.id);
}

/** Shared terms that the side quotes. */
function quotedTerms(side: Sketch, ids: ReadonlySet<number>): number[] {
  return side.quoted.length === 0 ? [] : allQuoted(side).filter((id) => ids.has(id));
}

/** Number of pairs of content words that follow each other on both sides, function words aside. */
function commonNeighbours({ a, b, ids }: Overlap): number {
  if (ids.size < 2) return 0;
  const pairs = (side: Sketch) => {
    const content = side.sequence.filter((id) => ids.has(id));
    return new Set(content.slice(1).map((id, k) => `${content[k]!} ${id}`));
  };
  const other = pairs(b);
  return [...pairs(a)].filter((pair) => other.has(pair)).length;
}
