import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Account } from '../src/engine/index.ts';
import { candidatePairs, choosePairs, type Candidates } from '../src/engine/quotes/match.ts';
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

/** A candidate with the labelled sentence pairs that it stands for. */
interface Example extends Candidates {
  readonly keys: readonly string[];
  readonly same: boolean;
}

/** The examples of one pair of articles, and the quoted sentence pairs that the readers saw. */
interface Story {
  readonly examples: readonly Example[];
  readonly sure: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

const OUTPUT = new URL('../src/engine/quotes/data/pair-weights.generated.ts', import.meta.url);
const FILES = ['news-pairs.json', 'news-pairs-single.json'];
const STEPS = 800;
const RATE = 0.3;
/** Chosen by leaving each story out in turn, among 0.001, 0.003, 0.01 and 0.03. */
const PENALTY = 0.01;

export default function learn(args: readonly string[]): void {
  const [folder, ...options] = args;
  if (!folder) throw new Error('usage: learn-utterances.ts DATA_FOLDER [--write]');
  const files = FILES.map((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pair[]).map(readStory),
  );
  const stories = files.flat();
  const left = leaveOneOut(stories);
  files.forEach((held, i) => {
    const tallies = left.filter((_, story) => held.includes(stories[story]!));
    console.log(`each story left out in turn, ${FILES[i]!}: ${describe(sum(tallies))}`);
  });
  console.log(`each story left out in turn, all: ${describe(sum(left))}`);
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
  const examples = found.flatMap((pair): Example[] => {
    const keys = pair.a.sentences.flatMap((i) =>
      pair.b.sentences.flatMap((j) => places.a[i]!.flatMap((m) => places.b[j]!.map((n) => `${m},${n}`))),
    );
    return [{ ...pair, keys, same: keys.some((key) => sure.has(key)) }];
  });
  return { examples, sure, unsure };
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

/** For each story what weights find in it that were learned from all others. */
function leaveOneOut(stories: readonly Story[]): Tally[] {
  return stories.map((story) => count(story, fit(stories.filter((other) => other !== story))));
}

interface Tally {
  readonly hit: number;
  readonly found: number;
  readonly gold: number;
}

function report(stories: readonly Story[], weights: Weights): string {
  return describe(sum(stories.map((story) => count(story, weights))));
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (one, other) => ({
      hit: one.hit + other.hit,
      found: one.found + other.found,
      gold: one.gold + other.gold,
    }),
    { hit: 0, found: 0, gold: 0 },
  );
}

function describe({ hit, found, gold }: Tally): string {
  const [precision, recall] = [hit / found, hit / gold];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(3)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${hit}/${found}/${gold})`;
}

/** Sentence pairs found, as the engine would choose them with the weights; those that only one reader saw are neutral. */
function count({ examples, sure, unsure }: Story, weights: Weights): Tally {
  const keysOf = new Map<Candidates['signals'], readonly string[]>(
    examples.map(({ signals, keys }) => [signals, keys]),
  );
  const found = new Set(choosePairs(examples, weights).flatMap(({ signals }) => keysOf.get(signals)!));
  const counted = [...found].filter((key) => sure.has(key) || !unsure.has(key));
  return { hit: counted.filter((key) => sure.has(key)).length, found: counted.length, gold: sure.size };
}

/** Logistic regression under a ridge penalty, by Adagrad. */
function fit(stories: readonly Story[]): Weights {
  const examples = stories.flatMap(({ examples: all, sure, unsure }) =>
    all.filter(({ keys }) => !keys.some((key) => unsure.has(key) && !sure.has(key))),
  );
  const names = Object.keys(examples[0]!.signals) as (keyof Candidates['signals'])[];
  const rows = examples.map(({ signals }) => [1, ...names.map((name) => signals[name])]);
  const weights = rows[0]!.map(() => 0);
  const squares = rows[0]!.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map(() => 0);
    rows.forEach((row, n) => {
      const odds = row.reduce((total, value, i) => total + value * weights[i]!, 0);
      const error = (examples[n]!.same ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      row.forEach((value, i) => (gradient[i]! += error * value));
    });
    gradient.forEach((slope, i) => {
      const move = slope / rows.length - (i === 0 ? 0 : PENALTY) * weights[i]!;
      squares[i]! += move * move;
      weights[i]! += (RATE * move) / (Math.sqrt(squares[i]!) + 1e-8);
    });
  }
  return Object.fromEntries(['bias', ...names].map((name, i) => [name, weights[i]!]));
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
