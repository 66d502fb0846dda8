import { KIND } from '../terms.ts';
import type { Weighed } from '../weigh.ts';
import type { Inputs } from './inputs.ts';
import { type Overlap, countCommon } from './overlap.ts';

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
export function pushNameSignals(into: Inputs, overlap: Overlap): void {
  const { a, b, atA } = overlap;
  let [both, count] = [0, 0];
  for (let k = 0; k < overlap.count; k++) {
    if (a.kinds[atA[k]!] !== KIND.name) continue;
    both += a.weights[atA[k]!]!;
    count++;
  }
  const bothHave = a.subject !== null && b.subject !== null;
  const carried = countCommon(a.carried, b.carried);
  into.push(Math.log1p(both));
  into.push(both / (Math.min(a.ofKind[KIND.name]!, b.ofKind[KIND.name]!) + 1));
  into.push(bothHave && a.subject === b.subject ? 1 : 0);
  into.push(bothHave && a.subject !== b.subject ? 1 : 0);
  into.push(countKnown(a, overlap) + countKnown(b, overlap));
  into.push(carried - count);
  into.push(carried / (Math.min(a.carried.length, b.carried.length) + 0.5));
  into.push(a.carried.length + b.carried.length - 2 * carried);
  into.push(Number(a.hasPronoun) + Number(b.hasPronoun));
  into.pushSorted(countForeign(a, b), countForeign(b, a));
}

/** 1 if the other has the subject of a sentence, else 0. */
function countKnown({ subject }: Weighed, overlap: Overlap): number {
  return subject !== null && overlap.isShared(subject) ? 1 : 0;
}

/** Names of one sentence that the other neither has nor carries over. */
function countForeign({ ids, kinds }: Weighed, { carried }: Weighed): number {
  let foreign = 0;
  for (let k = 0; k < ids.length; k++) if (kinds[k] === KIND.name && !carried.includes(ids[k]!)) foreign++;
  return foreign;
}
