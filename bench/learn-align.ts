// Learns the weights of sentence alignment, or compares ways to learn them:
//   node .config/run.mjs bench/learn-align.ts DATA_FOLDER
//   node .config/run.mjs bench/learn-align.ts DATA_FOLDER --compare [LEARNER ...]
//
// DATA_FOLDER holds news-pairs.json, news-pairs-single.json and cstnews.json: lists of
// { id, a, b, links: [[sentenceA, sentenceB, kind], ...], unsure_links? } where `a` and `b` are lists of sentences or
// { paragraphs: [[sentence, ...], ...] }. Only numbers are kept of them.
import { writeFileSync } from 'node:fs';
import type { Networks } from '../src/engine/align/network.ts';
import { INPUTS } from '../src/engine/align/scoring.ts';
import { readStories, type Story } from './align-examples.ts';
import { LEARNERS, NETWORK_SETTINGS } from './align-models.ts';
import { trainNetworks } from './align-network.ts';
import { calibrationError, crossValidate, figuresOf, type Judged, rowsOf } from './align-validation.ts';

const TARGET = 'src/engine/align/weights.generated.ts';

/** Sets that are scored apart, by the file that their stories come from. */
const SETS: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['English, two readings', ['news-pairs.json']],
  ['English, all', ['news-pairs.json', 'news-pairs-single.json']],
  ['Portuguese', ['cstnews.json']],
];
const SEED = 1;

export default function main([folder, mode, ...names]: string[]): void {
  if (folder === undefined)
    throw new Error('usage: bench/learn-align.ts DATA_FOLDER [--compare [LEARNER ...]]');
  const stories = readStories(folder);
  const rows = rowsOf(stories);
  const links = stories.reduce((sum, story) => sum + story.links, 0);
  const found = rows.reduce((sum, row) => sum + (row.targets[0] ?? 0), 0);
  console.log(
    `${stories.length} stories, ${rows.length} candidates, ${INPUTS.length} inputs; ${found} of ${links} links`,
  );
  if (mode === '--compare') compareLearners(stories, names.length > 0 ? names : Object.keys(LEARNERS));
  else writeFileSync(TARGET, render(trainNetworks(rows, NETWORK_SETTINGS)));
}

function compareLearners(stories: readonly Story[], names: readonly string[]): void {
  for (const name of names) {
    const judged = crossValidate(stories, LEARNERS[name]!, SEED);
    for (const [set, files] of SETS) show(`${name} · ${set}`, only(judged, files));
  }
}

function only(judged: ReadonlyMap<Story, Judged[]>, files: readonly string[]): Map<Story, Judged[]> {
  return new Map([...judged].filter(([story]) => files.includes(story.file)));
}

function show(title: string, judged: ReadonlyMap<Story, Judged[]>): void {
  const { f1, precision, recall, recallOfSame, threshold, averagePrecision } = figuresOf(judged);
  const three = (value: number) => value.toFixed(3);
  console.log(
    `${title.padEnd(44)} F1 ${three(f1)} (p ${three(precision)} r ${three(recall)} same ${three(recallOfSame)}) ` +
      `from ${three(threshold)}; AP ${three(averagePrecision)}; calibration ${three(calibrationError(judged))}`,
  );
}

/** As a module: every number with three significant digits, which moves no score by more than the second decimal. */
function render({ mean, spread, members }: Networks): string {
  const list = (values: readonly number[]) =>
    `[${values.map((value) => Number(value.toPrecision(3))).join(', ')}]`;
  const lists = (rows: readonly (readonly number[])[]) =>
    `[\n${rows.map((row) => `        ${list(row)},\n`).join('')}      ]`;
  const written = members.map(
    ({ hidden, outputs }) => `    {
      hidden: ${lists(hidden)},
      outputs: ${lists(outputs)},
    },
`,
  );
  return `// Written by bench/learn-align.ts; do not edit. Inputs, in order:
// ${INPUTS.join(' ')}
import type { Networks } from './network.ts';

export const NETWORKS: Networks = {
  mean: ${list(mean)},
  spread: ${list(spread)},
  members: [
${written.join('')}  ],
};
`;
}
