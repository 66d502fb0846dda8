import type { Weighed } from '../weigh.ts';
import { type Overlap, countCommon, pushSorted } from './overlap.ts';

export const NAME_SIGNALS = [
  'names.weight',
  'names.cover',
  'subject.same',
  'subject.differs',
  'subject.known',
  'carried.more',
  'carried.cover',
  'carried.apart',
  'pronouns',
  'foreign.min',
  'foreign.max',
] as const;

/** Who the sentences are about: shared names, the first name of each, and names that pronouns carry over. */
export function pushNameSignals(into: number[], { a, b, atA, ids }: Overlap): void {
  let [both, count] = [0, 0];
  for (const k of atA) {
    if (a.terms[k]!.kind !== 'name') continue;
    both += a.weights[k]!;
    count++;
  }
  const known = (subject: number | null) => (subject !== null && ids.has(subject) ? 1 : 0);
  const bothHave = a.subject !== null && b.subject !== null;
  const carried = countCommon(a.carried, b.carried);
  into.push(
    Math.log1p(both),
    both / (Math.min(a.kinds.name, b.kinds.name) + 1),
    bothHave && a.subject === b.subject ? 1 : 0,
    bothHave && a.subject !== b.subject ? 1 : 0,
    known(a.subject) + known(b.subject),
    carried - count,
    carried / (Math.min(a.carried.length, b.carried.length) + 0.5),
    a.carried.length + b.carried.length - 2 * carried,
    Number(a.hasPronoun) + Number(b.hasPronoun),
  );
  pushSorted(into, countForeign(a, b), countForeign(b, a));
}

/** Names of one sentence that the other neither has nor carries over. */
function countForeign(own: Weighed, other: Weighed): number {
  let foreign = 0;
  for (const { id, kind } of own.terms) if (kind === 'name' && !other.carried.includes(id)) foreign++;
  return foreign;
}
