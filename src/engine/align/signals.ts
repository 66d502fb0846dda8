import type { Sketch, Sketches, Terms } from './sketch.ts';
import { longestRun } from './runs.ts';

/** What one pair of sentences has in common, as numbers; the order is that of `SIGNALS`. */
export const SIGNALS = [
  'coverA',
  'coverB',
  'coverMin',
  'coverMax',
  'cosine',
  'shared',
  'rarest',
  'second',
  'third',
  'sharedCount',
  'unique',
  'names',
  'namesCover',
  'nonNames',
  'nonNamesCover',
  'numbers',
  'numbersMiss',
  'run',
  'runShare',
  'pairs',
  'quoteBoth',
  'quoteCover',
  'quoteOne',
  'quoteEither',
  'speakerSame',
  'speakerDiffer',
  'distance',
  'bothEarly',
  'place',
  'lengthMin',
  'lengthMax',
  'lengthRatio',
  'capped',
] as const;

export function readSignals(
  { weight, countA, countB, a: as, b: bs }: Sketches,
  i: number,
  j: number,
): number[] {
  const a = as[i]!;
  const b = bs[j]!;
  const shared = intersect(a.terms, b.terms);
  const sum = (terms: Terms) => terms.reduce((total, id) => total + weight[id]!, 0);
  const square = (terms: Terms) => terms.reduce((total, id) => total + weight[id]! ** 2, 0);
  const wa = sum(a.terms),
    wb = sum(b.terms),
    ws = sum(shared);
  const coverA = ws / (wa + 0.01),
    coverB = ws / (wb + 0.01);
  const sorted = shared.map((id) => weight[id]!).sort((x, y) => y - x);
  const names = intersect(a.names, b.names);
  const numbers = intersect(a.numbers, b.numbers);
  const rest = shared.filter((id) => !names.includes(id) && !numbers.includes(id));
  const unique = shared.filter((id) => countA[id] === 1 && countB[id] === 1);
  const run = longestRun(a.sequence, b.sequence);
  const runWeight = a.sequence
    .slice(run.a, run.a + run.length)
    .reduce((t, id) => t + (a.terms.includes(id) ? weight[id]! : 0.2), 0);
  const nameWeight = sum(names);
  return [
    coverA,
    coverB,
    Math.min(coverA, coverB),
    Math.max(coverA, coverB),
    square(shared) / (Math.sqrt(square(a.terms) * square(b.terms)) + 0.01),
    Math.log1p(ws),
    sorted[0] ?? 0,
    sorted[1] ?? 0,
    sorted[2] ?? 0,
    Math.log1p(shared.length),
    Math.log1p(sum(unique)),
    Math.log1p(nameWeight),
    nameWeight / (Math.min(sum(a.names), sum(b.names)) + 1),
    Math.log1p(sum(rest)),
    sum(rest) / (Math.min(wa - sum(a.names), wb - sum(b.names)) + 1),
    sum(numbers),
    numbers.length === 0 && a.numbers.length > 0 && b.numbers.length > 0 ? 1 : 0,
    Math.log1p(run.length),
    Math.log1p(runWeight),
    commonPairs(a, b),
    ...readQuoteSignals(a, b, sum),
    Math.abs(a.place - b.place),
    i < 2 && j < 2 ? 1 : 0,
    (a.place + b.place) / 2,
    Math.log1p(Math.min(wa, wb)),
    Math.log1p(Math.max(wa, wb)),
    Math.min(wa, wb) / (Math.max(wa, wb) + 0.01),
    Math.min(1, ws / 12),
  ];
}

/** Whether the same words are quoted, and from whom. */
function readQuoteSignals(a: Sketch, b: Sketch, sum: (terms: Terms) => number): number[] {
  const quoted = intersect(a.quoted, b.quoted);
  const wqa = sum(a.quoted);
  const wqb = sum(b.quoted);
  const sameSpeaker = intersect(a.speakers, b.speakers).length > 0;
  return [
    a.quoted.length > 0 && b.quoted.length > 0 ? 1 : 0,
    sum(quoted) / (Math.min(wqa, wqb) + 1),
    Math.max(
      wqa > 0 ? sum(intersect(a.quoted, b.terms)) / (wqa + 1) : 0,
      wqb > 0 ? sum(intersect(b.quoted, a.terms)) / (wqb + 1) : 0,
    ),
    a.quoted.length > 0 || b.quoted.length > 0 ? 1 : 0,
    sameSpeaker ? 1 : 0,
    a.speakers.length > 0 && b.speakers.length > 0 && !sameSpeaker ? 1 : 0,
  ];
}

/** Number of neighbouring content words that both have, in log. */
function commonPairs(a: Sketch, b: Sketch): number {
  const pairs = (sketch: Sketch) => {
    const content = sketch.sequence.filter((id) => sketch.terms.includes(id));
    return new Set(content.slice(1).map((id, k) => `${content[k]!} ${id}`));
  };
  const other = pairs(b);
  return Math.log1p([...pairs(a)].filter((pair) => other.has(pair)).length);
}

/** Terms in both sorted lists. */
export function intersect(one: Terms, other: Terms): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i]! < other[j]!) i++;
    else if (one[i]! > other[j]!) j++;
    else {
      both.push(one[i]!);
      i++;
      j++;
    }
  }
  return both;
}
