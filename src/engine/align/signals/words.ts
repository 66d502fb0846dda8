import { type Overlap, countCommon, pushSorted } from './overlap.ts';

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
  'calendar.count',
  'timeless.weight',
  'stops.cover',
  'core.weight',
  'core.min',
  'core.max',
  'core.count',
  'core.cosine',
  'core.first',
  'core.least',
] as const;

/** Total weight at which two sentences have enough in common whatever their length. */
const ENOUGH = 12;
/** Keeps shares of nearly nothing from counting as whole. */
const LITTLE = 0.5;
const TINY = 0.05;

/** How much of what the sentences say is said by both, in all and by kind of word. */
export function pushWordSignals(into: number[], overlap: Overlap): void {
  const { a, b, weight: both } = overlap;
  const { square, first, second, third, unique, kinds, calendar } = addUp(overlap);
  const rest = both - kinds.name - kinds.number;
  pushSorted(into, both / (a.total + LITTLE), both / (b.total + LITTLE));
  into.push(
    square / (a.norm * b.norm + TINY),
    Math.log1p(both),
    first,
    second,
    third,
    Math.log1p(overlap.ids.size),
    Math.min(1, both / ENOUGH),
    Math.log1p(unique),
    Math.log1p(rest),
    rest / (Math.min(a.total - a.kinds.name, b.total - b.kinds.name) + 1),
    kinds.number,
    kinds.number === 0 && a.kinds.number > 0 && b.kinds.number > 0 ? 1 : 0,
    calendar,
    both - kinds.calendar,
    countCommon(a.stops, b.stops) / (Math.min(a.stops.length, b.stops.length) + 1),
  );
  pushCore(into, overlap);
}

function addUp({ a, atA, pair }: Overlap) {
  const kinds = { name: 0, number: 0, calendar: 0, frame: 0, core: 0 };
  let [square, first, second, third, unique, calendar] = [0, 0, 0, 0, 0, 0];
  for (const k of atA) {
    const { id, kind } = a.terms[k]!;
    const own = a.weights[k]!;
    square += own * own;
    kinds[kind] += own;
    if (kind === 'calendar') calendar++;
    if (pair.countA[id] === 1 && pair.countB[id] === 1) unique += own;
    if (own > first) [first, second, third] = [own, first, second];
    else if (own > second) [second, third] = [own, second];
    else if (own > third) third = own;
  }
  return { kinds, square, first, second, third, unique, calendar };
}

/** What is told, without names, numbers, days and who tells it. */
function pushCore(into: number[], { a, b, atA, atB }: Overlap): void {
  let [both, square, first, count] = [0, 0, 0, 0];
  atA.forEach((x, k) => {
    if (a.terms[x]!.kind !== 'core' || b.terms[atB[k]!]!.kind !== 'core') return;
    const own = a.weights[x]!;
    both += own;
    square += own * own;
    first = Math.max(first, own);
    count++;
  });
  into.push(Math.log1p(both));
  pushSorted(into, both / (a.kinds.core + 1), both / (b.kinds.core + 1));
  into.push(
    count,
    square / (a.coreNorm * b.coreNorm + TINY),
    first,
    Math.log1p(Math.min(a.kinds.core, b.kinds.core)),
  );
}
