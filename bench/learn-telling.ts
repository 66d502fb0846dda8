// Learns which contrasts of wording readers call telling: node .config/run.mjs bench/learn-telling.ts DATA_FOLDER [--write]
//
// DATA_FOLDER holds news-pairs.json and news-pairs-single.json: lists of { a, b, links, unsure_links, wording } with
// `a.paragraphs` and `b.paragraphs` as lists of lists of sentences and `wording` as lists, one a reader, of
// { a, a_text, b, b_text }: sentence numbers and words of them. Prints cross-validated figures, then learns from all.
// Only numbers are kept of the data.
import { writeFileSync } from 'node:fs';
import { mergeDrafts } from '../src/engine/framing/merge.ts';
import type { Signals, TellingModel } from '../src/engine/framing/signals.ts';
import { weighContrasts } from '../src/engine/framing/telling.ts';
import { FILES, readStories, shows, type Example, type Story } from './telling-examples.ts';

const TARGET = 'src/engine/framing/data/telling.generated.ts';
const FOLDS = 6;
/** Pull of each weight towards zero; of 0.002, 0.005 and 0.02 the best in cross-validation. */
const PENALTY = 0.005;
const STEPS = 300;
const RATE = 0.05;

export default function main([folder, ...options]: string[]): void {
  if (folder === undefined) throw new Error('usage: bench/learn-telling.ts DATA_FOLDER [--write]');
  const stories = readStories(folder);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(stories.filter((__, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples)),
  );
  for (const file of FILES) {
    const judged = stories.flatMap((story, i) =>
      story.file === file ? [{ story, model: models[i % FOLDS]! }] : [],
    );
    console.log(`${file}, ${FOLDS} folds: ${figures(judged)}`);
  }
  const model = fit(stories.flatMap(({ examples }) => examples));
  console.log(model);
  if (options.includes('--write')) writeFileSync(TARGET, render(model));
}

const WORDS = new Set(['wording', 'naming', 'attribution', 'certainty', 'number']);
const TOP = 20;

function figures(judged: readonly { readonly story: Story; readonly model: TellingModel }[]): string {
  let [gold, hit, top, found, onLink] = [0, 0, 0, 0, 0];
  for (const { story, model } of judged) {
    const merged = mergeDrafts(weighContrasts(story.context, story.drafts, model));
    const list = merged.filter(
      ({ kind, places }) =>
        WORDS.has(kind) && places.some(({ side }) => side === 'a') && places.some(({ side }) => side === 'b'),
    );
    const ranks = story.gold.map((places) => list.findIndex((draft) => shows(draft, places)));
    gold += ranks.length;
    hit += ranks.filter((rank) => rank >= 0).length;
    top += ranks.filter((rank) => rank >= 0 && rank < TOP).length;
    found += list.length;
    onLink += list.filter(story.isOnLink).length;
  }
  const share = (one: number, of: number) => (one / of).toFixed(3);
  return `recall ${share(hit, gold)}, in the first ${TOP} ${share(top, gold)}, ${share(found, judged.length)} findings a pair, ${share(onLink, found)} on linked sentences`;
}

type Name = keyof Signals;

/** Logistic regression under a ridge penalty, by Adam (Kingma and Ba 2015), on standardised signals. */
function fit(examples: readonly Example[]): TellingModel {
  const names = Object.keys(examples[0]!.signals) as Name[];
  const { mean, spread } = scaleOf(examples, names);
  const rows = examples.map(({ signals }) =>
    Float64Array.from([...names.map((name, k) => (signals[name] - mean[k]!) / spread[k]!), 1]),
  );
  const weights = new Float64Array(names.length + 1);
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(rows, examples, weights);
    slope.forEach((value, k) => {
      first[k] = 0.9 * first[k]! + 0.1 * value;
      second[k] = 0.999 * second[k]! + 0.001 * value * value;
      const [mean1, mean2] = [first[k] / (1 - 0.9 ** step), second[k] / (1 - 0.999 ** step)];
      weights[k]! -= (RATE * mean1) / (Math.sqrt(mean2) + 1e-8);
    });
  }
  const scaled = names.map((name, k) => [name, weights[k]! / spread[k]!] as const);
  const bias = weights.at(-1)! - scaled.reduce((sum, [, weight], k) => sum + weight * mean[k]!, 0);
  return { bias, ...(Object.fromEntries(scaled) as Record<Name, number>) };
}

function slopeOf(
  rows: readonly Float64Array[],
  examples: readonly Example[],
  weights: Float64Array,
): Float64Array {
  const slope = weights.map((weight, k) => (k < weights.length - 1 ? PENALTY * weight : 0));
  rows.forEach((row, n) => {
    const odds = row.reduce((sum, value, k) => sum + value * weights[k]!, 0);
    const error = (1 / (1 + Math.exp(-odds)) - examples[n]!.named) / rows.length;
    row.forEach((value, k) => (slope[k]! += error * value));
  });
  return slope;
}

function scaleOf(examples: readonly Example[], names: readonly Name[]): { mean: number[]; spread: number[] } {
  const mean = names.map((name) => average(examples.map(({ signals }) => signals[name])));
  const spread = names.map((name, k) =>
    Math.sqrt(average(examples.map(({ signals }) => (signals[name] - mean[k]!) ** 2))),
  );
  return { mean, spread: spread.map((value) => value || 1) };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function render(model: TellingModel): string {
  const lines = Object.entries(model).map(([name, weight]) => `  ${name}: ${Number(weight.toPrecision(3))},`);
  return `import type { TellingModel } from '../signals.ts';

/** What tells that a reader calls a contrast telling. Learned by bench/learn-telling.ts; do not edit by hand. */
export const TELLING: TellingModel = {
${lines.join('\n')}
};
`;
}
