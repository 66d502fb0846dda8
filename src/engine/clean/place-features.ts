import type { Line } from './lines.ts';
import type { PageShape } from './page-shape.ts';
import { RunningSums } from './running-sums.ts';

/** How far a neighbour is looked at by itself, in lines. */
const NEAR = 3;
/** Lines over which means are taken, on each side. */
const SPANS = [5, 15];
/** Distances beyond this (lines) are all the same. */
const FAR = 40;

const SIDES = [-1, 1] as const;
const STEPS = SIDES.flatMap((side) => Array.from({ length: NEAR }, (_, k) => side * (k + 1)));

/** The features that a line has from its place on the page, in the order of `placeFeatures`. */
export const PLACE_FEATURES: readonly string[] = [
  'prose',
  'runMass',
  ...STEPS.map((step) => `prose ${step}`),
  ...SIDES.flatMap((side) => SPANS.flatMap((span) => [`meanProse ${side * span}`, `mass ${side * span}`])),
  'place',
  'linesBefore',
  'linesAfter',
  'massBefore',
  'massAfter',
  'totalMass',
  'lines',
  'inMain',
  'afterMainStart',
  'beforeMainEnd',
  'inCore',
  'afterCoreStart',
  'beforeCoreEnd',
  'mainShare',
  'hasHeadline',
  'afterHeadline',
  'onTopic',
];

/** Where each line stands in the shape of its page. @param prose the chance, for each line, that it is prose */
export function placeFeatures(
  lines: readonly Line[],
  prose: readonly number[],
  shape: PageShape,
): number[][] {
  const proseSums = new RunningSums(prose);
  return lines.map((_, i) => [
    prose[i]!,
    Math.log2(1 + shape.runMass[i]!),
    ...STEPS.map((step) => prose[i + step] ?? 0),
    ...SIDES.flatMap((side) =>
      SPANS.flatMap((span) => [
        proseSums.beside(i, side, span) / span,
        Math.log2(1 + shape.mass.beside(i, side, span)),
      ]),
    ),
    ...onPage(lines.length, i, shape),
  ]);
}

function onPage(count: number, i: number, { main, core, mass, headline, onTopic }: PageShape): number[] {
  const share = (part: number): number => (mass.total === 0 ? 0 : part / mass.total);
  return [
    i / count,
    Math.log2(1 + i),
    Math.log2(count - i),
    share(mass.between(0, i)),
    share(mass.between(i + 1, count)),
    Math.log2(1 + mass.total),
    Math.log2(count),
    i >= main.start && i < main.end ? 1 : 0,
    distance(i - main.start),
    distance(main.end - 1 - i),
    i >= core.start && i < core.end ? 1 : 0,
    distance(i - core.start),
    distance(core.end - 1 - i),
    share(mass.between(main.start, main.end)),
    headline < 0 ? 0 : 1,
    headline < 0 ? 0 : distance(i - headline),
    onTopic[i]!,
  ];
}

/** A signed distance in lines, on a logarithmic scale. */
function distance(lines: number): number {
  return Math.sign(lines) * Math.log2(1 + Math.min(FAR, Math.abs(lines)));
}
