import type { Link } from '../model.ts';
import type { Context } from './context.ts';
import type { View } from './view.ts';
import { flatMap } from '../text/flat-map.ts';

/** How much the likeness of all words counts beside the links: a whole account's cosine runs from 0.1 to 0.8. */
const PER_LIKENESS = 4;
/** Of 288 pairs of articles on different events 2 reach this, of 72 on one event all but one. */
const LEAST = 1.9;
/** Or this share of the shorter account is linked: two short notes may have one link. */
const ENOUGH = 0.34;

/**
 * Whether two accounts tell of one event: how many links there are and how sure, and how alike the accounts' words are
 * over all. Links by chance are few and unsure; long accounts of one event may share little and still be about it.
 */
export function isOneEvent({ a, b, links }: Context): boolean {
  if (links.length === 0) return false;
  if (linkedShare(a, b, links) >= ENOUGH) return true;
  const sure = links.reduce((sum, { score }) => sum + score, 0);
  return Math.log1p(sure) + PER_LIKENESS * likeness(a, b) >= LEAST;
}

function linkedShare(a: View, b: View, links: readonly Link[]): number {
  const linked = (side: 'a' | 'b') => new Set(flatMap(links, (link) => link[side].sentences)).size;
  return Math.min(linked('a'), linked('b')) / Math.max(1, Math.min(a.passages.length, b.passages.length));
}

/** Cosine of the telling words of two accounts, 0..1; often used words count less than in proportion. */
function likeness(a: View, b: View): number {
  let shared = 0;
  for (const [key, count] of a.frequency) shared += Math.log1p(count) * Math.log1p(b.frequency.get(key) ?? 0);
  const size = ({ frequency }: View) =>
    [...frequency.values()].reduce((sum, count) => sum + Math.log1p(count) ** 2, 0);
  return shared === 0 ? 0 : shared / Math.sqrt(size(a) * size(b));
}
