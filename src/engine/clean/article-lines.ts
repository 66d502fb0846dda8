import { FIRST_PASS, SECOND_PASS } from './data/line-trees.generated.ts';
import { OWN_FEATURES, ownFeatures } from './line-features.ts';
import type { Line } from './lines.ts';
import { NEIGHBOUR_FEATURES, neighbourFeatures } from './neighbour-features.ts';
import { shapeOf } from './page-shape.ts';
import { PLACE_FEATURES, placeFeatures } from './place-features.ts';
import { proseChance } from './prose.ts';
import { chance, readTrees, sumTrees } from './trees.ts';

/** Lines whose first verdict the second pass hears, by distance. */
const HEARD = [0, -3, -2, -1, 1, 2, 3] as const;
/** Log-odds beyond this are as good as certain; past the ends of the page everything is furniture. */
const CERTAIN = 5;

/** Features that do not depend on what is thought of the lines. */
const FIXED_FEATURES = [...OWN_FEATURES, ...NEIGHBOUR_FEATURES];

/** In the order in which the trees number them. */
export const FIRST_PASS_FEATURES: readonly string[] = [...FIXED_FEATURES, ...PLACE_FEATURES];
export const SECOND_PASS_FEATURES: readonly string[] = [
  ...FIXED_FEATURES,
  ...PLACE_FEATURES,
  ...HEARD.map((distance) => `verdict ${distance}`),
];

const firstTrees = readTrees(FIRST_PASS);
const secondTrees = readTrees(SECOND_PASS);

/** Lines with the features that do not depend on what is thought of them. */
export interface Page {
  readonly lines: readonly Line[];
  readonly fixed: readonly (readonly number[])[];
}

export function readPage(lines: readonly Line[]): Page {
  const neighbours = neighbourFeatures(lines);
  return { lines, fixed: lines.map((line, i) => [...ownFeatures(line), ...neighbours[i]!]) };
}

/**
 * The chance, for each line of a pasted page, that it belongs to the article. Two passes: the first looks at a line,
 * its neighbours and a rough shape of the page; the second sees the verdicts on the neighbours, and the shape that
 * they give.
 */
export function articleChances(lines: readonly Line[]): number[] {
  const page = readPage(lines);
  const verdicts = firstPassFeatures(page).map((features) => sumTrees(firstTrees, features));
  return secondPassFeatures(page, verdicts).map((features) => chance(sumTrees(secondTrees, features)));
}

/** In the order of `FIRST_PASS_FEATURES`. */
export function firstPassFeatures(page: Page): number[][] {
  return withPlaces(page, page.lines.map(proseChance));
}

/** In the order of `SECOND_PASS_FEATURES`. @param verdicts log-odds of the first pass */
export function secondPassFeatures(page: Page, verdicts: readonly number[]): number[][] {
  const heard = (i: number): number => Math.max(-CERTAIN, Math.min(CERTAIN, verdicts[i] ?? -CERTAIN));
  const features = withPlaces(page, verdicts.map(chance));
  return features.map((own, i) => [...own, ...HEARD.map((distance) => heard(i + distance))]);
}

function withPlaces({ lines, fixed }: Page, prose: readonly number[]): number[][] {
  const places = placeFeatures(lines, prose, shapeOf(lines, prose));
  return fixed.map((own, i) => [...own, ...places[i]!]);
}
