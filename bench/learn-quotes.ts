import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../src/engine/segment/index.ts';
import { findQuotes } from '../src/engine/quotes/find.ts';
import { scoreCandidate, type Choose } from '../src/engine/quotes/rank.ts';
import type { Candidate } from '../src/engine/quotes/reading.ts';

/**
 * Learns who says a quotation: a conditional logit model over the candidates that the engine finds for each quotation.
 *
 *     node .config/run.mjs bench/learn-quotes.ts DATA_FOLDER [--write]
 *
 * reads DATA_FOLDER/polnear.json: a list of articles `{text, attributions: [{source, cue, content}]}`, each a list of
 * `[start, end]`. Prints accuracy by cross-validation over articles, then (with --write) writes weights learned from
 * all of them.
 */
type Span = readonly [start: number, end: number];
type Weights = Record<string, number>;

interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface Article {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** One quotation: its candidates, and which of them the annotators would accept. */
interface Example {
  readonly article: number;
  readonly candidates: readonly Candidate[];
  readonly accepted: ReadonlySet<Candidate>;
  readonly gold: Attribution | null;
}

const OUTPUT = new URL('../src/engine/quotes/data/speaker-weights.generated.ts', import.meta.url);
const FOLDS = 5;
/** Chosen by cross-validation among 0.001, 0.003, 0.01, 0.03 and 0.1. */
const PENALTY = 0.03;
const STEPS = 300;
const RATE = 0.5;
/** Weights below this change no choice. */
const NEGLIGIBLE = 0.02;
/** Who speaks last depends on the choices before: learn, read again with what was learned, learn again. */
const ROUNDS = 3;

export default function learn(args: readonly string[]): void {
  const [folder, ...options] = args;
  if (!folder) throw new Error('usage: learn-quotes.ts DATA_FOLDER [--write]');
  const articles = JSON.parse(readFileSync(join(folder, 'polnear.json'), 'utf8')) as Article[];
  for (const folds of [2, FOLDS]) console.log(`${folds} folds: ${crossValidate(articles, folds)}`);
  const weights = train(
    articles,
    articles.map((_, i) => i),
  );
  console.log(`all, on itself: ${describe(evaluate(readAll(articles, weights), weights))}`);
  if (options.includes('--write')) writeFileSync(OUTPUT, render(weights));
}

function crossValidate(articles: readonly Article[], folds: number): string {
  const totals = Array.from({ length: folds }, (_, fold) => {
    const weights = train(
      articles,
      articles.flatMap((_, i) => (i % folds === fold ? [] : [i])),
    );
    const held = readAll(articles, weights).filter(({ article }) => article % folds === fold);
    return evaluate(held, weights);
  });
  const sum = totals.reduce((one, other) => ({
    quoted: one.quoted + other.quoted,
    right: one.right + other.right,
    cues: one.cues + other.cues,
    cuesRight: one.cuesRight + other.cuesRight,
    reachable: one.reachable + other.reachable,
  }));
  return `${describe(sum)}; by fold ${totals.map(describe).join(' | ')}`;
}

interface Tally {
  readonly quoted: number;
  readonly right: number;
  readonly cues: number;
  readonly cuesRight: number;
  readonly reachable: number;
}

function describe({ quoted, right, cues, cuesRight, reachable }: Tally): string {
  const share = (n: number, of: number): string => (n / of).toFixed(3);
  return `speaker ${share(right, quoted)} of ${quoted} (at best ${share(reachable, quoted)}), cue ${share(cuesRight, cues)}`;
}

function evaluate(examples: readonly Example[], weights: Weights): Tally {
  const tally = { quoted: 0, right: 0, cues: 0, cuesRight: 0, reachable: 0 };
  for (const { candidates, gold } of examples) {
    if (!gold) continue;
    const chosen = best(candidates, weights);
    tally.quoted++;
    if (isSpeaker(chosen, gold)) tally.right++;
    if (candidates.some((candidate) => isSpeaker(candidate, gold))) tally.reachable++;
    if (gold.cue.length === 0) continue;
    tally.cues++;
    if (isCue(chosen, gold)) tally.cuesRight++;
  }
  return tally;
}

function train(articles: readonly Article[], chosen: readonly number[]): Weights {
  let weights: Weights = {};
  for (let round = 0; round < ROUNDS; round++) {
    const examples = readAll(articles, weights, chosen).filter(({ accepted }) => accepted.size > 0);
    weights = fit(examples);
  }
  return weights;
}

/** Reads articles as the engine does, choosing by the weights, and notes the candidates of each quotation. */
function readAll(articles: readonly Article[], weights: Weights, chosen?: readonly number[]): Example[] {
  const examples: Example[] = [];
  for (const article of chosen ?? articles.map((_, i) => i)) {
    const { text, attributions } = articles[article]!;
    const options = { language: 'en', title: null, boilerplate: [] };
    const { paragraphs, sentences } = segment(text, options);
    const choose: Choose = (candidates, quote) => {
      const content = attributions.map((attribution) => ({
        attribution,
        share: shareInside(quote, attribution),
      }));
      const [top] = content.sort((one, other) => other.share - one.share);
      const gold = top && top.share >= 0.5 ? top.attribution : null;
      examples.push({ article, candidates, accepted: acceptable(candidates, gold), gold });
      return best(candidates, weights);
    };
    findQuotes({ text, language: 'en', paragraphs, sentences }, { choose });
  }
  return examples;
}

function shareInside({ start, end }: { start: number; end: number }, { content }: Attribution): number {
  return content.reduce((sum, span) => sum + overlap(span, { start, end }), 0) / (end - start);
}

/** Right in speaker and cue; failing that, right in speaker. */
function acceptable(candidates: readonly Candidate[], gold: Attribution | null): ReadonlySet<Candidate> {
  if (!gold) return new Set(candidates.filter(({ speaker }) => !speaker));
  const speakers = candidates.filter((candidate) => isSpeaker(candidate, gold));
  const both = speakers.filter((candidate) => isCue(candidate, gold));
  return new Set(both.length > 0 ? both : speakers);
}

function isSpeaker({ speaker }: Candidate, { source }: Attribution): boolean {
  if (source.length === 0) return speaker === null;
  return speaker !== null && source.some((span) => overlap(span, speaker) > 0);
}

function isCue({ cue }: Candidate, gold: Attribution): boolean {
  return cue !== null && gold.cue.some((span) => overlap(span, cue) > 0);
}

function overlap([from, to]: Span, { start, end }: { start: number; end: number }): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

function best(candidates: readonly Candidate[], weights: Weights): Candidate {
  return candidates.reduce((top, candidate) =>
    scoreCandidate(candidate, weights) > scoreCandidate(top, weights) ? candidate : top,
  );
}

/** Candidates as parallel lists of feature numbers and values, since fitting reads them hundreds of times. */
interface Packed {
  readonly names: readonly Int32Array[];
  readonly values: readonly Float64Array[];
  readonly accepted: readonly boolean[];
}

function pack(examples: readonly Example[], numbers: Map<string, number>): Packed[] {
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return examples.map(({ candidates, accepted }) => ({
    names: candidates.map(({ features }) => Int32Array.from(features.names, numberOf)),
    values: candidates.map(({ features }) => Float64Array.from(features.values)),
    accepted: candidates.map((candidate) => accepted.has(candidate)),
  }));
}

/** Maximises the log-probability of the accepted candidates under a ridge penalty, by Adagrad. */
function fit(examples: readonly Example[]): Weights {
  const numbers = new Map<string, number>();
  const packed = pack(examples, numbers);
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(numbers.size);
    for (const example of packed) addGradient(gradient, example, weights);
    gradient.forEach((slope, i) => {
      const move = slope / examples.length - PENALTY * weights[i]!;
      squares[i]! += move * move;
      weights[i]! += (RATE * move) / (Math.sqrt(squares[i]!) + 1e-8);
    });
  }
  return Object.fromEntries([...numbers].map(([name, i]) => [name, weights[i]!]));
}

function addGradient(
  gradient: Float64Array,
  { names, values, accepted }: Packed,
  weights: Float64Array,
): void {
  const scores = names.map((list, c) =>
    list.reduce((sum, name, i) => sum + weights[name]! * values[c]![i]!, 0),
  );
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((one, other) => one + other, 0);
  const good = odds.reduce((sum, value, c) => sum + (accepted[c] ? value : 0), 0);
  odds.forEach((value, c) => {
    const pull = (accepted[c] ? value / good : 0) - value / all;
    names[c]!.forEach((name, i) => (gradient[name]! += pull * values[c]![i]!));
  });
}

function render(weights: Weights): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= NEGLIGIBLE)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${Number(weight.toFixed(3))},`);
  return [
    '/** Weights of the features of a speaker candidate, learned by bench/learn-quotes.ts. Do not edit by hand. */',
    'export const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
