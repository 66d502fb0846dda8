import type { Sketch } from './sketch.ts';
import { KIND } from './terms.ts';
import type { Witness } from './witness.ts';
import { flatMap } from '../text/flat-map.ts';

/**
 * Whether two sentences share enough for a link, however likely it looks. One word that each writes in another form,
 * beside one name, day, figure or title, and nothing else, is too little ("the Trump campaign colluded", "Trump is
 * campaigning"): of such pairs in stories that were not learned from, one in six was a link.
 */
export function sharesEnough(a: Witness, b: Witness): boolean {
  const known = new Set(b.sketch.ids);
  const shared = a.sketch.ids.filter((id) => known.has(id));
  if (shared.length !== 2) return true;
  const told = shared.filter((id) => isTold(a.sketch, id) && isTold(b.sketch, id));
  return told.length !== 1 || hasSameForm(a, b, told[0]!);
}

function isTold({ ids, kinds }: Sketch, id: number): boolean {
  return kinds[ids.indexOf(id)] === KIND.core;
}

function hasSameForm(a: Witness, b: Witness, id: number): boolean {
  const forms = formsOf(a, id);
  return formsOf(b, id).some((form) => forms.includes(form));
}

function formsOf({ words, sketch }: Witness, id: number): string[] {
  return flatMap(sketch.sequence, (own, at) => (own === id ? [words[at]!.norm] : []));
}
