import { CUE_KINDS } from './cues.ts';
import type { Line } from './lines.ts';
import { cueShare } from './lines.ts';
import { RunningSums } from './running-sums.ts';
import { flatMap } from '../text/flat-map.ts';

/** Lines over which means are taken, on each side. */
const SPANS = [5, 15];
/** From this share of a line on its cue is what the line is for: a heading, a button. */
const HEADING = 0.4;
/** Headings with a number are at most this long, in words. */
const LONG_HEADING = 15;
const COMMENTS = CUE_KINDS.indexOf('comments');
/** A mark so many lines away counts half. */
const HALF = 4;
/** Lines on either side that are compared with a line, how much of them is looked at, and how many runs are kept. */
const ALIKE_SPAN = 3;
const FORM_LENGTH = 30;
const FORM_KINDS = 8;

const SIDES = [-1, 1] as const;
const BESIDE = ['logLength', 'endsSentence', 'capitals', 'cues', 'copies', 'dated', 'signature', 'credited'];

/** The features that a line has from its neighbours, in the order of `neighbourFeatures`. */
export const NEIGHBOUR_FEATURES: readonly string[] = [
  'sinceOpen',
  'alike',
  ...flatMap(CUE_KINDS, (kind) => [`since ${kind}`, `until ${kind}`]),
  ...flatMap(SIDES, (side) => BESIDE.map((name) => `${name} ${side}`)),
  ...flatMap(SIDES, (side) => flatMap(SPANS, (span) => [`cues ${side * span}`, `dates ${side * span}`])),
];

/** What stands around each line: headings, lists, buttons, dates. */
export function neighbourFeatures(lines: readonly Line[]): number[][] {
  const cues = new RunningSums(lines.map(cueShare));
  const dates = new RunningSums(lines.map((line) => (line.dated ? 1 : 0)));
  const headings = flatMap(CUE_KINDS, (_, kind) => {
    const marks = lines.map((line) => isHeading(line, kind));
    return [nearness(marks, 1), nearness(marks, -1)];
  });
  const open = nearness(
    lines.map(({ text }) => /[:：]$/.test(text)),
    1,
  );
  const alike = likeNeighbours(lines);
  return lines.map((_, i) => [
    open[i]!,
    alike[i]!,
    ...headings.map((near) => near[i]!),
    ...flatMap(SIDES, (side) => besideFeatures(lines[i + side])),
    ...flatMap(SIDES, (side) =>
      flatMap(SPANS, (span) => [cues.beside(i, side, span) / span, dates.beside(i, side, span) / span]),
    ),
  ]);
}

function besideFeatures(line: Line | undefined): number[] {
  if (!line) return BESIDE.map(() => 0);
  return [
    Math.log2(1 + line.length),
    line.endsSentence ? 1 : 0,
    line.capitals,
    cueShare(line),
    Math.log2(line.copies),
    line.dated ? 1 : 0,
    line.postSignature ? 1 : 0,
    line.credited ? 1 : 0,
  ];
}

/** How near, 0..1, the last line before (`step` 1) or the next line after (-1) is that is marked. */
function nearness(marks: readonly boolean[], step: 1 | -1): number[] {
  const result = marks.map(() => 0);
  let ago = Infinity;
  for (let i = step > 0 ? 0 : marks.length - 1; i >= 0 && i < marks.length; i += step) {
    result[i] = 1 / (1 + ago / HALF);
    ago = marks[i]! ? 1 : ago + 1;
  }
  return result;
}

/** "Comments", but also "34 comments on the story about ...": a number and no full stop. */
function isHeading(line: Line, kind: number): boolean {
  const share = line.cues[kind]!;
  if (share >= HEADING) return true;
  return (
    kind === COMMENTS &&
    share > 0 &&
    line.digits > 0 &&
    !line.endsSentence &&
    line.words.length <= LONG_HEADING
  );
}

/** The share of the lines around that are built alike: list items, tables, results. */
function likeNeighbours(lines: readonly Line[]): number[] {
  const forms = lines.map(formOf);
  return forms.map((form, i) => {
    const around = forms.slice(Math.max(0, i - ALIKE_SPAN), i + ALIKE_SPAN + 1);
    return (around.filter((other) => other === form).length - 1) / (2 * ALIKE_SPAN);
  });
}

/** The kinds of the first characters of a line, runs of one kind taken together: "June 9 -- Palm Beach" is `Aa 0 - Aa`. */
function formOf({ text }: Line): string {
  const kinds = text
    .slice(0, FORM_LENGTH)
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/(?!A)[\p{L}\p{M}]+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}\p{N}\s]+/gu, '-');
  return kinds.slice(0, FORM_KINDS);
}
