import { KIND, KINDS } from '../terms.ts';
import type { Inputs } from './inputs.ts';
import { type Overlap, countCommon } from './overlap.ts';

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
export function pushWordSignals(into: Inputs, overlap: Overlap): void {
  const { a, b, weight: both } = overlap;
  const { square, first, second, third, unique, ofKind, calendar } = addUp(overlap);
  const numbers = ofKind[KIND.number]!;
  const rest = both - ofKind[KIND.name]! - numbers;
  into.pushSorted(both / (a.total + LITTLE), both / (b.total + LITTLE));
  into.push(square / (a.norm * b.norm + TINY));
  into.push(Math.log1p(both));
  into.push(first);
  into.push(second);
  into.push(third);
  into.push(Math.log1p(overlap.count));
  into.push(Math.min(1, both / ENOUGH));
  into.push(Math.log1p(unique));
  into.push(Math.log1p(rest));
  into.push(rest / (Math.min(a.total - a.ofKind[KIND.name]!, b.total - b.ofKind[KIND.name]!) + 1));
  into.push(numbers);
  into.push(numbers === 0 && a.ofKind[KIND.number]! > 0 && b.ofKind[KIND.number]! > 0 ? 1 : 0);
  into.push(calendar);
  into.push(both - ofKind[KIND.calendar]!);
  into.push(countCommon(a.stops, b.stops) / (Math.min(a.stops.length, b.stops.length) + 1));
  pushCore(into, overlap);
}

function addUp({ a, atA, count, pair }: Overlap) {
  const ofKind = new Float64Array(KINDS);
  let [square, first, second, third, unique, calendar] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const at = atA[k]!;
    const own = a.weights[at]!;
    const kind = a.kinds[at]!;
    square += own * own;
    ofKind[kind]! += own;
    if (kind === KIND.calendar) calendar++;
    if (pair.countA[a.ids[at]!] === 1 && pair.countB[a.ids[at]!] === 1) unique += own;
    if (own > first) [first, second, third] = [own, first, second];
    else if (own > second) [second, third] = [own, second];
    else if (own > third) third = own;
  }
  return { ofKind, square, first, second, third, unique, calendar };
}

/** What is told, without names, numbers, days and who tells it. */
function pushCore(into: Inputs, { a, b, atA, atB, count: shared }: Overlap): void {
  let [both, square, first, count] = [0, 0, 0, 0];
  for (let k = 0; k < shared; k++) {
    if (a.kinds[atA[k]!] !== KIND.core || b.kinds[atB[k]!] !== KIND.core) continue;
    const own = a.weights[atA[k]!]!;
    both += own;
    square += own * own;
    first = Math.max(first, own);
    count++;
  }
  const [coreA, coreB] = [a.ofKind[KIND.core]!, b.ofKind[KIND.core]!];
  into.push(Math.log1p(both));
  into.pushSorted(both / (coreA + 1), both / (coreB + 1));
  into.push(count);
  into.push(square / (a.coreNorm * b.coreNorm + TINY));
  into.push(first);
  into.push(Math.log1p(Math.min(coreA, coreB)));
}
