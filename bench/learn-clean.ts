// Learns which lines of a pasted page are its article: node .config/run.mjs bench/learn-clean.ts DATA_FOLDER [--check]
//
// DATA_FOLDER holds pages.json: a list of { id, lines: [text, ...], keep: "0110...", gold } where `keep` says of each
// line whether the article has it and `gold` is the article. Only numbers are kept of them. With --check nothing is
// written, and the figures of a cross-validation by page are printed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  firstPassFeatures,
  readPage,
  secondPassFeatures,
  type Page as ReadPage,
} from '../src/engine/clean/article-lines.ts';
import { clean } from '../src/engine/clean/index.ts';
import { readLines, type Line } from '../src/engine/clean/lines.ts';
import { findHeadline } from '../src/engine/clean/page-shape.ts';
import { chance, sumTrees, type TreeModel } from '../src/engine/clean/trees.ts';
import { toRaw } from '../src/engine/text/offset-map.ts';
import { cleanOffset } from '../src/engine/text/brand.ts';
import { detectLanguage } from '../src/engine/text/language.ts';
import { binFeatures, boost, generator, type Binned, type BoostSettings } from './boosted-trees.ts';
import { meanScores, shingles, type Shingles } from './shingles.ts';

interface LabelledPage {
  readonly lines: readonly string[];
  readonly keep: string;
  readonly gold: string;
}

/** A page, or a part of one as a reader might copy it. */
interface Sample {
  /** Index of the page: a page and its parts are never on both sides of a validation. */
  readonly page: number;
  readonly whole: boolean;
  readonly lines: readonly Line[];
  readonly read: ReadPage;
  readonly features: readonly (readonly number[])[];
  readonly yes: readonly number[];
  readonly weight: readonly number[];
  readonly headline: number;
}

interface Model {
  readonly first: TreeModel;
  readonly second: TreeModel;
}

const FIRST: BoostSettings = {
  trees: 110,
  depth: 3,
  rate: 0.12,
  leastWeight: 2,
  ridge: 3,
  featureShare: 0.3,
  seed: 1,
};
const SECOND: BoostSettings = { ...FIRST, trees: 60, seed: 2 };
/** Parts of the training pages by which the second pass gets verdicts from trees that have not seen the page. */
const INNER_FOLDS = 3;
const FOLDS = 7;
/** Parts cut out of each page, how many lines around the article they may have, and what they weigh. */
const CROPS = { parts: 1, margin: 14, weight: 0.5 };
/** A line weighs as much as it matters to its page's precision and recall, its words over the article's, and a little. */
const WEIGHT = { scale: 20, most: 6, least: 0.02, shortestArticle: 80 };

export default function main([folder, check]: string[]): void {
  if (folder === undefined) throw new Error('usage: bench/learn-clean.ts DATA_FOLDER [--check]');
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as LabelledPage[];
  const samples = samplesOf(pages);
  if (check === '--check') validate(pages, samples);
  else {
    const target = 'src/engine/clean/data/line-trees.generated.ts';
    writeFileSync(target, render(fit(new Learner(samples), samples)));
    console.log(`${samples.length} samples of ${pages.length} pages, ${target} written`);
  }
}

function samplesOf(pages: readonly LabelledPage[]): Sample[] {
  const random = generator(7);
  const whole = pages.map((page, i) => sampleOf(page, i, 0, page.lines.length));
  const parts = pages.flatMap((page, i) => {
    const [first, last] = [page.keep.indexOf('1'), page.keep.lastIndexOf('1')];
    if (first < 0) return [];
    return Array.from({ length: CROPS.parts }, () => {
      const margin = (): number => Math.floor(random() * CROPS.margin);
      return sampleOf(
        page,
        i,
        Math.max(0, first - margin()),
        Math.min(page.lines.length, last + 1 + margin()),
      );
    });
  });
  return [...whole, ...parts].filter(({ lines }) => lines.length > 0);
}

function sampleOf(page: LabelledPage, index: number, from: number, to: number): Sample {
  const given = page.lines.slice(from, to);
  const { text, offsetMap } = clean(given.join('\n'), { keep: [] });
  const starts = given.map((_, i) => given.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0));
  const lines = readLines(text, detectLanguage(text));
  const yes = lines.map((line) => {
    const raw = toRaw(offsetMap, cleanOffset(line.start)) ?? 0;
    return Number(page.keep[from + starts.filter((start) => start <= raw).length - 1]);
  });
  const whole = from === 0 && to === page.lines.length;
  const article = lines.reduce((sum, line, i) => sum + yes[i]! * line.words.length, 0);
  const weight = lines.map(({ words }) => {
    const own = (WEIGHT.scale * words.length) / Math.max(WEIGHT.shortestArticle, article);
    return (Math.min(WEIGHT.most, own) + WEIGHT.least) * (whole ? 1 : CROPS.weight);
  });
  const kept = { start: yes.indexOf(1), end: yes.lastIndexOf(1) + 1 };
  const headline = findHeadline(lines, kept);
  // The label says no to headlines, but readers want them: such a line teaches nothing.
  if (headline >= 0 && yes[headline] === 0) weight[headline] = 0;
  const read = readPage(lines);
  return { page: index, whole, lines, read, features: firstPassFeatures(read), yes, weight, headline };
}

/** The samples as one table, with what the first pass needs put into bins once. */
class Learner {
  readonly data: Binned;
  readonly yes: Float64Array;
  readonly weight: Float64Array;
  private readonly start = new Map<Sample, number>();

  constructor(samples: readonly Sample[]) {
    let rows = 0;
    for (const sample of samples) {
      this.start.set(sample, rows);
      rows += sample.lines.length;
    }
    this.data = binFeatures(samples.flatMap(({ features }) => features));
    this.yes = Float64Array.from(samples.flatMap(({ yes }) => yes));
    this.weight = Float64Array.from(samples.flatMap(({ weight }) => weight));
  }

  first(samples: readonly Sample[]): TreeModel {
    const rows = samples.flatMap((sample) => sample.lines.map((_, i) => this.start.get(sample)! + i));
    return boost(this.data, Int32Array.from(rows), this.yes, this.weight, FIRST);
  }
}

function fit(learner: Learner, samples: readonly Sample[]): Model {
  const features: number[][] = [];
  const learned: Sample[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const model = learner.first(samples.filter(({ page }) => page % INNER_FOLDS !== fold));
    for (const sample of samples.filter(({ page }) => page % INNER_FOLDS === fold)) {
      features.push(...secondFeatures(model, sample));
      learned.push(sample);
    }
  }
  const rows = Int32Array.from(features.keys());
  const yes = Float64Array.from(learned.flatMap((sample) => sample.yes));
  const weight = Float64Array.from(learned.flatMap((sample) => sample.weight));
  return { first: learner.first(samples), second: boost(binFeatures(features), rows, yes, weight, SECOND) };
}

function secondFeatures(first: TreeModel, { read, features }: Sample): number[][] {
  return secondPassFeatures(
    read,
    features.map((values) => sumTrees(first, values)),
  );
}

function validate(pages: readonly LabelledPage[], samples: readonly Sample[]): void {
  const learner = new Learner(samples);
  const random = generator(3);
  const fold = pages.map((_, i) => [random(), i] as const).sort(([a], [b]) => a - b);
  const foldOf = new Map(fold.map(([, page], i) => [page, i % FOLDS]));
  const tested: { sample: Sample; chances: number[] }[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const { first, second } = fit(
      learner,
      samples.filter(({ page }) => foldOf.get(page) !== k),
    );
    for (const sample of samples.filter(({ page }) => foldOf.get(page) === k)) {
      tested.push({
        sample,
        chances: secondFeatures(first, sample).map((values) => chance(sumTrees(second, values))),
      });
    }
  }
  const gold = pages.map((page) => shingles(page.gold));
  for (const whole of [true, false]) {
    for (const enough of [0.4, 0.5, 0.6]) report(tested, gold, whole, enough);
  }
}

function report(
  tested: readonly { sample: Sample; chances: number[] }[],
  gold: readonly Shingles[],
  whole: boolean,
  enough: number,
): void {
  for (const withHeadline of [false, true]) {
    const pairs = tested
      .filter(({ sample }) => sample.whole === whole)
      .map(({ sample, chances }) => {
        const kept = sample.lines.filter(
          (_, i) => chances[i]! >= enough || (withHeadline && i === sample.headline),
        );
        return [gold[sample.page]!, shingles(kept.map(({ text }) => text).join('\n'))] as const;
      });
    const { f1, precision, recall } = meanScores(pairs);
    const what = `${whole ? 'pages' : 'parts'} at ${enough}${withHeadline ? ' with headlines' : ''}`;
    console.log(
      `${what}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
  }
}

function render({ first, second }: Model): string {
  return [
    '// Written by bench/learn-clean.ts; do not edit.',
    '',
    `export const FIRST_PASS = ${renderTrees(first)};`,
    '',
    `export const SECOND_PASS = ${renderTrees(second)};`,
    '',
  ].join('\n');
}

function renderTrees({ base, depth, features, thresholds, leaves }: TreeModel): string {
  const list = (numbers: readonly number[], digits: number): string =>
    `\`${wrap(numbers.map((value) => String(Number(value.toPrecision(digits)))))}\``;
  return `{
  base: ${base.toFixed(4)},
  depth: ${depth},
  features: ${list(features, 4)},
  thresholds: ${list(thresholds, 5)},
  leaves: ${list(leaves, 3)},
}`;
}

function wrap(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1)!;
    if (last.length + word.length > 115) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines.join('\n');
}
