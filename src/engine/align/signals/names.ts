import type { Sketch } from '../sketch.ts';
import { countCommon, type Overlap, sorted, sumOf } from './overlap.ts';

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

/** The subject of a news sentence seldom comes later than this share of its words. */
const SUBJECT_PLACE = 0.6;

/** Who the sentences are about: shared names, the first name of each, and names that pronouns carry over. */
export function readNameSignals({ a, b, shared, ids, sketches }: Overlap): number[] {
  const names = (side: Sketch) => side.terms.filter((term) => term.kind === 'name');
  const [namesA, namesB] = [names(a), names(b)];
  const total = (side: typeof namesA) => sumOf(side, (term) => sketches.weight[term.id]!);
  const both = sumOf(shared, (item) => (item.a.kind === 'name' ? item.weight : 0));
  const [subjectA, subjectB] = [subjectOf(namesA), subjectOf(namesB)];
  const known = [subjectA, subjectB].filter((id) => id !== null && ids.has(id)).length;
  const carried = countCommon(a.carried, b.carried);
  const foreign = (own: typeof namesA, other: Sketch) =>
    own.filter((term) => !other.carried.includes(term.id)).length;
  return [
    Math.log1p(both),
    both / (Math.min(total(namesA), total(namesB)) + 1),
    subjectA !== null && subjectA === subjectB ? 1 : 0,
    subjectA !== null && subjectB !== null && subjectA !== subjectB ? 1 : 0,
    known,
    carried - shared.filter((item) => item.a.kind === 'name').length,
    carried / (Math.min(a.carried.length, b.carried.length) + 0.5),
    a.carried.length + b.carried.length - 2 * carried,
    Number(a.hasPronoun) + Number(b.hasPronoun),
    ...sorted(foreign(namesA, b), foreign(namesB, a)),
  ];
}

function subjectOf(names: Sketch['terms']): number | null {
  let first: Sketch['terms'][number] | null = null;
  for (const term of names) if (first === null || term.place < first.place) first = term;
  return first !== null && first.place < SUBJECT_PLACE ? first.id : null;
}
