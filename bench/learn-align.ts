// Learns the weights of sentence alignment: node .config/run.mjs bench/learn-align.ts DATA_FOLDER
//
// DATA_FOLDER holds news-pairs.json, news-pairs-single.json and cstnews.json: lists of
// { id, a, b, links: [[sentenceA, sentenceB, kind], ...], unsure_links? } where `a` and `b` are lists of sentences or
// { paragraphs: [[sentence, ...], ...] }. Only numbers are kept of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCandidates } from '../src/engine/align/candidates.ts';
import { readSignals, SIGNALS } from '../src/engine/align/signals.ts';
import { sketchBoth } from '../src/engine/align/sketch.ts';
import { compare, type Account } from '../src/engine/index.ts';
import { findQuotes } from '../src/engine/quotes/index.ts';
import type { Range } from '../src/engine/text/range.ts';

type Side = string[] | { paragraphs: string[][] };
interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly links: readonly (readonly [number, number, unknown])[];
  readonly unsure_links?: readonly (readonly [number, number])[];
}
interface Example {
  readonly signals: readonly number[];
  readonly linked: 0 | 1;
}

const FILES = [
  { name: 'news-pairs.json', language: 'en' },
  { name: 'news-pairs-single.json', language: 'en' },
  { name: 'cstnews.json', language: 'pt' },
] as const;

export default function main([folder]: string[]): void {
  if (folder === undefined) throw new Error('usage: bench/learn-align.ts DATA_FOLDER');
  const examples = FILES.flatMap(({ name, language }) => {
    const pairs = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pair[];
    return pairs.flatMap((pair) => examplesOf(pair, language));
  });
  const model = fit(examples);
  const target = 'src/engine/align/weights.generated.ts';
  writeFileSync(target, render(model));
  console.log(`${examples.length} candidate pairs, ${target} written`);
}

function examplesOf(pair: Pair, language: string): Example[] {
  const [layA, layB] = [layOut(pair.a), layOut(pair.b)];
  const [a, b] = [accountOf('a', layA, language), accountOf('b', layB, language)];
  const key = (i: number, j: number) => `${i},${j}`;
  const sure = new Set(pair.links.map(([i, j]) => key(i, j)));
  const unsure = new Set((pair.unsure_links ?? []).map(([i, j]) => key(i, j)));
  const sketches = sketchBoth(a, b);
  return findCandidates(sketches).flatMap(({ a: i, b: j }): Example[] => {
    const linked = sure.has(key(i, j));
    if (!linked && unsure.has(key(i, j))) return [];
    return [{ signals: readSignals(sketches, i, j), linked: linked ? 1 : 0 }];
  });
}

/** The account as the engine would read it, with the labelled sentences for its own. */
function accountOf(id: string, { text, spans, paragraphs }: Laid, language: string): Account {
  const result = compare([{ id, text, language }]);
  if (!result.ok) throw new Error(result.problem.message);
  const sentences = spans.map((span, i) => ({ ...span, paragraph: paragraphs[i]!, role: 'body' as const }));
  const ranges = result.value.accounts[0]!.paragraphs;
  return {
    ...result.value.accounts[0]!,
    text,
    sentences,
    quotes: findQuotes({ text, language, paragraphs: ranges, sentences }),
  };
}

interface Laid {
  readonly text: string;
  readonly spans: readonly Range[];
  /** The paragraph of each sentence. */
  readonly paragraphs: readonly number[];
}

function layOut(side: Side): Laid {
  const paragraphs = Array.isArray(side) ? side.map((sentence) => [sentence]) : side.paragraphs;
  const spans: Range[] = [];
  const places: number[] = [];
  let text = '';
  paragraphs.forEach((paragraph, place) => {
    if (text) text += '\n\n';
    paragraph.forEach((sentence, i) => {
      if (i) text += ' ';
      spans.push({ start: text.length, end: text.length + sentence.length });
      places.push(place);
      text += sentence;
    });
  });
  return { text, spans, paragraphs: places };
}

interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 12;
/** Strength of the pull towards zero, in units of one example. */
const RIDGE = 3;

/** Logistic regression by Newton's method on standardised signals, folded back to raw ones. */
function fit(examples: readonly Example[]): Model {
  const mean = SIGNALS.map((_, k) => examples.reduce((t, e) => t + e.signals[k]!, 0) / examples.length);
  const spread = SIGNALS.map((_, k) =>
    Math.sqrt(examples.reduce((t, e) => t + (e.signals[k]! - mean[k]!) ** 2, 0) / examples.length + 1e-9),
  );
  const rows = examples.map((e) => [...e.signals.map((value, k) => (value - mean[k]!) / spread[k]!), 1]);
  let weights = rows[0]!.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) weights = newtonStep(rows, examples, weights);
  const raw = weights.slice(0, -1).map((w, k) => w / spread[k]!);
  return { bias: weights.at(-1)! - raw.reduce((t, w, k) => t + w * mean[k]!, 0), weights: raw };
}

function newtonStep(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  weights: number[],
): number[] {
  const size = weights.length;
  const slope = weights.map((w) => -RIDGE * w);
  const curve = weights.map((_, k) => weights.map((__, l) => (k === l ? RIDGE : 0)));
  rows.forEach((row, n) => {
    const chance = 1 / (1 + Math.exp(-row.reduce((t, value, k) => t + value * weights[k]!, 0)));
    const miss = examples[n]!.linked - chance;
    for (let k = 0; k < size; k++) {
      slope[k]! += miss * row[k]!;
      for (let l = 0; l <= k; l++) curve[k]![l]! += chance * (1 - chance) * row[k]! * row[l]!;
    }
  });
  for (let k = 0; k < size; k++) for (let l = 0; l < k; l++) curve[l]![k] = curve[k]![l]!;
  const step = solve(curve, slope);
  return weights.map((w, k) => w + step[k]!);
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  rows.forEach((row, k) => {
    for (let other = k + 1; other < rows.length; other++) {
      const factor = rows[other]![k]! / row[k]!;
      for (let l = k; l < row.length; l++) rows[other]![l]! -= factor * row[l]!;
    }
  });
  const result: number[] = [];
  for (let k = rows.length - 1; k >= 0; k--) {
    const rest = rows[k]!.slice(k + 1, -1).reduce((t, value, l) => t + value * result[k + 1 + l]!, 0);
    result[k] = (rows[k]!.at(-1)! - rest) / rows[k]![k]!;
  }
  return result;
}

function render({ bias, weights }: Model): string {
  const lines = weights.map((w, k) => `  ${w.toFixed(5)}, // ${SIGNALS[k]!}`);
  return `// Written by bench/learn-align.ts; do not edit.\nexport const BIAS = ${bias.toFixed(5)};\n\nexport const WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n];\n`;
}
