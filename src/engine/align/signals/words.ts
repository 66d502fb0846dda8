import type { Sketch, Term } from '../sketch.ts';
import type { TermKind } from '../terms.ts';
import { countCommon, type Overlap, sorted, sumOf } from './overlap.ts';

export const WORD_SIGNALS = [
  'cover.min',
  'cover.max',
  'cosine',
  'shared.weight',
  'shared.first',
  'shared.second',
  'shared.third',
  'shared.count',
  'shared.enough',
  'unique.weight',
  'rest.weight',
  'rest.cover',
  'numbers.weight',
  'numbers.missed',
  'core.weight',
  'core.min',
  'core.max',
  'core.count',
  'core.cosine',
  'core.first',
  'core.least',
  'calendar.count',
  'timeless.weight',
  'stops.cover',
] as const;

/** Total weight at which two sentences have enough in common whatever their length. */
const ENOUGH = 12;
/** Keeps shares of nearly nothing from counting as whole. */
const LITTLE = 0.5;

/** How much of what the sentences say is said by both, in all and by kind of word. */
export function readWordSignals(overlap: Overlap): number[] {
  const { a, b, shared, sketches } = overlap;
  const { weight, countA, countB } = sketches;
  const total = (side: Sketch) => sumOf(side.terms, (term) => weight[term.id]!);
  const [wholeA, wholeB, both] = [total(a), total(b), sumOf(shared, (item) => item.weight)];
  const heaviest = shared.map((item) => item.weight).sort((one, other) => other - one);
  const unique = shared.filter(({ a: { id } }) => countA[id] === 1 && countB[id] === 1);
  const rest = sumOf(
    shared.filter((item) => item.a.kind !== 'name' && item.a.kind !== 'number'),
    (item) => item.weight,
  );
  const unnamed = (side: Sketch, whole: number) => whole - sumKind(side, 'name', weight);
  const numbers = shared.filter((item) => item.a.kind === 'number');
  const calendar = shared.filter((item) => item.a.kind === 'calendar');
  return [
    ...sorted(both / (wholeA + LITTLE), both / (wholeB + LITTLE)),
    cosine(overlap, () => true),
    Math.log1p(both),
    heaviest[0] ?? 0,
    heaviest[1] ?? 0,
    heaviest[2] ?? 0,
    Math.log1p(shared.length),
    Math.min(1, both / ENOUGH),
    Math.log1p(sumOf(unique, (item) => item.weight)),
    Math.log1p(rest),
    rest / (Math.min(unnamed(a, wholeA), unnamed(b, wholeB)) + 1),
    sumOf(numbers, (item) => item.weight),
    numbers.length === 0 && hasKind(a, 'number') && hasKind(b, 'number') ? 1 : 0,
    ...readCore(overlap),
    calendar.length,
    both - sumOf(calendar, (item) => item.weight),
    countCommon(a.stops, b.stops) / (Math.min(a.stops.length, b.stops.length) + 1),
  ];
}

/** What is told, without names, numbers, days and who tells it. */
function readCore(overlap: Overlap): number[] {
  const { a, b, sketches } = overlap;
  const core = overlap.shared.filter((item) => item.a.kind === 'core' && item.b.kind === 'core');
  const both = sumOf(core, (item) => item.weight);
  const coreA = sumKind(a, 'core', sketches.weight);
  const coreB = sumKind(b, 'core', sketches.weight);
  return [
    Math.log1p(both),
    ...sorted(both / (coreA + 1), both / (coreB + 1)),
    core.length,
    cosine(overlap, (term) => term.kind === 'core'),
    Math.max(0, ...core.map((item) => item.weight)),
    Math.log1p(Math.min(coreA, coreB)),
  ];
}

/** Cosine of the two sentences as vectors of term weights, over the terms that count. */
export function cosine({ a, b, shared, sketches }: Overlap, counts: (term: Term) => boolean): number {
  const square = (side: Sketch) =>
    sumOf(side.terms, (term) => (counts(term) ? sketches.weight[term.id]! ** 2 : 0));
  const both = sumOf(shared, (item) => (counts(item.a) && counts(item.b) ? item.weight ** 2 : 0));
  return both / (Math.sqrt(square(a) * square(b)) + 0.05);
}

function sumKind({ terms }: Sketch, kind: TermKind, weight: Float64Array): number {
  return sumOf(terms, (term) => (term.kind === kind ? weight[term.id]! : 0));
}

function hasKind({ terms }: Sketch, kind: TermKind): boolean {
  return terms.some((term) => term.kind === kind);
}
