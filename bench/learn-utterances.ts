import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Account } from '../src/engine/index.ts';
import { candidatePairs } from '../src/engine/quotes/match.ts';
import { linkScores } from '../src/engine/quotes/link-scores.ts';
import { unitsOf } from '../src/engine/quotes/units.ts';

/**
 * Learns when two quoted passages are the same utterance: a logistic regression over the signals of the pairs that the
 * engine considers.
 *
 *     node .config/run.mjs bench/learn-utterances.ts DATA_FOLDER [--write]
 *
 * reads news-pairs.json and news-pairs-single.json of DATA_FOLDER: lists of pairs `{a, b, quotes, unsure_quotes}` with
 * `a.paragraphs` and `b.paragraphs` as lists of lists of sentences, and `quotes` as sentence numbers of both sides that
 * quote the same utterance. Prints cross-validated precision and recall of sentence pairs, learns from all.
 */
interface Pair {
  readonly a: { readonly paragraphs: readonly (readonly string[])[] };
  readonly b: { readonly paragraphs: readonly (readonly string[])[] };
  readonly quotes: readonly (readonly [number, number])[];
  readonly unsure_quotes?: readonly (readonly [number, number])[];
}

type Weights = Record<string, number>;

interface Example {
  readonly signals: Readonly<Record<string, number>>;
  readonly same: boolean;
}

/** The examples of one pair of articles, and how many quoted sentence pairs the readers saw. */
interface Story {
  readonly examples: readonly Example[];
  readonly gold: number;
}

const OUTPUT = new URL('../src/engine/quotes/data/pair-weights.generated.ts', import.meta.url);
const FILES = ['news-pairs.json', 'news-pairs-single.json'];
const FOLDS = 5;
const STEPS = 800;
const RATE = 0.3;
/** Chosen by cross-validation among 0.001, 0.003 and 0.01. */
const PENALTY = 0.003;

export default function learn(args: readonly string[]): void {
  const [folder, ...options] = args;
  if (!folder) throw new Error('usage: learn-utterances.ts DATA_FOLDER [--write]');
  const files = FILES.map((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pair[]).map(readStory),
  );
  const stories = files.flat();
  console.log(`${FOLDS} folds: ${crossValidate(stories)}`);
  files.forEach((held, i) => {
    const weights = fit(files.flatMap((list, j) => (i === j ? [] : list)));
    console.log(`learned from the other file, on ${FILES[i]!}: ${report(held, weights)}`);
  });
  const weights = fit(stories);
  console.log(`all, on itself: ${report(stories, weights)}`);
  console.log(weights);
  if (options.includes('--write')) writeFileSync(OUTPUT, render(weights));
}

function readStory(pair: Pair): Story {
  const [a, b] = [layOut(pair.a.paragraphs), layOut(pair.b.paragraphs)];
  const result = compare([
    { id: 'a', text: a.text, language: 'en' },
    { id: 'b', text: b.text, language: 'en' },
  ]);
  if (!result.ok) throw new Error(result.problem.message);
  const { accounts, links } = result.value;
  const [one, other] = [accounts[0]!, accounts[1]!];
  const sure = new Set(pair.quotes.map(([i, j]) => `${i},${j}`));
  const unsure = new Set((pair.unsure_quotes ?? []).map(([i, j]) => `${i},${j}`));
  const places = { a: mapSentences(one, a.spans), b: mapSentences(other, b.spans) };
  const found = candidatePairs(unitsOf(one, 0), unitsOf(other, 1), linkScores(accounts, links));
  const examples = found.flatMap(({ a: left, b: right, signals }) => {
    const keys = left.sentences.flatMap((i) =>
      right.sentences.flatMap((j) => places.a[i]!.flatMap((m) => places.b[j]!.map((n) => `${m},${n}`))),
    );
    if (keys.some((key) => unsure.has(key) && !sure.has(key))) return [];
    return [{ signals: { ...signals }, same: keys.some((key) => sure.has(key)) }];
  });
  return { examples, gold: sure.size };
}

function layOut(paragraphs: readonly (readonly string[])[]): { text: string; spans: [number, number][] } {
  let text = '';
  const spans: [number, number][] = [];
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    paragraph.forEach((sentence, i) => {
      if (i > 0) text += ' ';
      spans.push([text.length, text.length + sentence.length]);
      text += sentence;
    });
  }
  return { text, spans };
}

/** For each sentence of the engine, the labelled sentences that it overlaps by half of either. */
function mapSentences({ sentences }: Account, spans: readonly (readonly [number, number])[]): number[][] {
  return sentences.map(({ start, end }) =>
    spans.flatMap(([from, to], i) => {
      const shared = Math.max(0, Math.min(end, to) - Math.max(start, from));
      return shared > 0 && (shared >= (to - from) / 2 || shared >= (end - start) / 2) ? [i] : [];
    }),
  );
}

function crossValidate(stories: readonly Story[]): string {
  let [hit, found, gold] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(stories.filter((_, i) => i % FOLDS !== fold));
    const tally = count(
      stories.filter((_, i) => i % FOLDS === fold),
      weights,
    );
    [hit, found, gold] = [hit + tally.hit, found + tally.found, gold + tally.gold];
  }
  return describe({ hit, found, gold });
}

interface Tally {
  readonly hit: number;
  readonly found: number;
  readonly gold: number;
}

function report(stories: readonly Story[], weights: Weights): string {
  return describe(count(stories, weights));
}

function describe({ hit, found, gold }: Tally): string {
  const [precision, recall] = [hit / found, hit / gold];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(3)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${hit}/${found}/${gold})`;
}

function count(stories: readonly Story[], weights: Weights): Tally {
  const examples = stories
    .flatMap((story) => story.examples)
    .filter(({ signals }) => chance(signals, weights) >= 0.5);
  return {
    hit: examples.filter(({ same }) => same).length,
    found: examples.length,
    gold: stories.reduce((sum, story) => sum + story.gold, 0),
  };
}

function chance(signals: Readonly<Record<string, number>>, weights: Weights): number {
  let odds = weights.bias ?? 0;
  for (const [name, value] of Object.entries(signals)) odds += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Logistic regression under a ridge penalty, by Adagrad. */
function fit(stories: readonly Story[]): Weights {
  const examples = stories.flatMap((story) => story.examples);
  const weights: Weights = { bias: 0 };
  const squares: Weights = {};
  for (let step = 0; step < STEPS; step++) {
    const gradient: Weights = { bias: 0 };
    for (const { signals, same } of examples) {
      const error = (same ? 1 : 0) - chance(signals, weights);
      gradient.bias! += error;
      for (const [name, value] of Object.entries(signals))
        gradient[name] = (gradient[name] ?? 0) + error * value;
    }
    for (const [name, slope] of Object.entries(gradient)) {
      const move = slope / examples.length - (name === 'bias' ? 0 : PENALTY) * (weights[name] ?? 0);
      squares[name] = (squares[name] ?? 0) + move * move;
      weights[name] = (weights[name] ?? 0) + (RATE * move) / (Math.sqrt(squares[name]) + 1e-8);
    }
  }
  return weights;
}

function render(weights: Weights): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(3))},`);
  return [
    '/** Weights of the signals of two quoted passages, learned by bench/learn-utterances.ts. Do not edit by hand. */',
    'export const PAIR_WEIGHTS: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
