// Learns the weights of sentence alignment: node .config/run.mjs bench/learn-align.ts DATA_FOLDER
//
// DATA_FOLDER holds news-pairs.json, news-pairs-single.json and cstnews.json: lists of
// { id, a, b, links: [[sentenceA, sentenceB, kind], ...], unsure_links? } where `a` and `b` are lists of sentences or
// { paragraphs: [[sentence, ...], ...] }. Only numbers are kept of them.
import { writeFileSync } from 'node:fs';
import { INPUTS } from '../src/engine/align/scoring.ts';
import type { Network } from '../src/engine/align/network.ts';
import { readStories } from './align-examples.ts';
import { type NetworkSettings, trainNetwork } from './align-network.ts';

const TARGET = 'src/engine/align/weights.generated.ts';

const SETTINGS: NetworkSettings = { units: 16, rounds: 12, batch: 256, rate: 0.002, decay: 3, seed: 1 };

export default function main([folder]: string[]): void {
  if (folder === undefined) throw new Error('usage: bench/learn-align.ts DATA_FOLDER');
  const stories = readStories(folder);
  const rows = stories.flatMap((story) =>
    story.examples
      .filter((example) => !example.unsure)
      .map(({ inputs, linked, same }) => ({ inputs, targets: [linked, same] })),
  );
  writeFileSync(TARGET, render(trainNetwork(rows, SETTINGS)));
  console.log(`${rows.length} candidate pairs of ${stories.length} stories; ${TARGET} written`);
}

/** As a module: every number with four significant digits, which moves no score by more than the third decimal. */
function render({ mean, spread, hidden, outputs }: Network): string {
  const list = (values: readonly number[]) =>
    `[${values.map((value) => Number(value.toPrecision(4))).join(', ')}]`;
  const lists = (rows: readonly (readonly number[])[]) =>
    `[\n${rows.map((row) => `    ${list(row)},\n`).join('')}  ]`;
  return `// Written by bench/learn-align.ts; do not edit. Inputs, in order:
// ${INPUTS.join(' ')}
import type { Network } from './network.ts';

export const NETWORK: Network = {
  mean: ${list(mean)},
  spread: ${list(spread)},
  hidden: ${lists(hidden)},
  outputs: ${lists(outputs)},
};
`;
}
