// Labelled pairs of accounts as rows of numbers, read with the engine's own code, for bench/learn-align.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoth, visitPairs } from '../src/engine/align/scoring.ts';
import { compare, type Account } from '../src/engine/index.ts';
import { findQuotes } from '../src/engine/quotes/index.ts';
import { createReader } from '../src/engine/text/reader.ts';
import type { Range } from '../src/engine/text/range.ts';

type Side = string[] | { paragraphs: string[][] };

interface LabelledPair {
  readonly a: Side;
  readonly b: Side;
  readonly links: readonly (readonly [number, number, unknown])[];
  readonly unsure_links?: readonly (readonly [number, number])[];
}

/** One candidate pair of sentences. `same` is null where the labels do not tell. */
export interface Example {
  readonly a: number;
  readonly b: number;
  readonly inputs: Float64Array;
  readonly linked: 0 | 1;
  readonly same: 0 | 1 | null;
  /** Labelled so by one reading and not by the other: left out of training, neutral in scoring. */
  readonly unsure: boolean;
}

/** The candidates of one pair of accounts. */
export interface Story {
  readonly file: string;
  readonly examples: readonly Example[];
  /** Links that the labels hold, candidates or not. */
  readonly links: number;
  readonly same: number;
}

export const FILES = [
  { name: 'news-pairs.json', language: 'en' },
  { name: 'news-pairs-single.json', language: 'en' },
  { name: 'cstnews.json', language: 'pt' },
] as const;

export function readStories(folder: string): Story[] {
  return FILES.flatMap(({ name, language }) => {
    const pairs = JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelledPair[];
    return pairs.map((pair) => readStory(name, pair, language));
  });
}

/** Nothing hurries a script. */
const patiently = (): void => undefined;

function readStory(file: string, pair: LabelledPair, language: string): Story {
  const [a, b] = [accountOf('a', layOut(pair.a), language), accountOf('b', layOut(pair.b), language)];
  const key = (i: number, j: number) => `${i},${j}`;
  const sure = new Map(pair.links.map(([i, j, kind]) => [key(i, j), kind]));
  const unsure = new Set((pair.unsure_links ?? []).map(([i, j]) => key(i, j)));
  const examples: Example[] = [];
  visitPairs(readBoth(a, b, createReader(), patiently), { least: 0 }, patiently, (i, j, inputs) => {
    const kind = sure.get(key(i, j));
    examples.push({
      a: i,
      b: j,
      inputs: inputs.slice(),
      linked: kind === undefined ? 0 : 1,
      same: kind === undefined ? 0 : typeof kind === 'string' ? (kind === 'same' ? 1 : 0) : null,
      unsure: kind === undefined && unsure.has(key(i, j)),
    });
  });
  return {
    file,
    examples,
    links: sure.size,
    same: [...sure.values()].filter((kind) => kind === 'same').length,
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

/** The account as the engine would read it, with the labelled sentences for its own. */
function accountOf(id: string, { text, spans, paragraphs }: Laid, language: string): Account {
  const result = compare([{ id, text, language }]);
  if (!result.ok) throw new Error(result.problem.message);
  const sentences = spans.map((span, i) => ({ ...span, paragraph: paragraphs[i]!, role: 'body' as const }));
  const ranges = [...new Set(paragraphs)].map((place) => {
    const own = sentences.filter((sentence) => sentence.paragraph === place);
    return { start: own[0]!.start, end: own.at(-1)!.end };
  });
  return {
    ...result.value.accounts[0]!,
    text,
    paragraphs: ranges,
    sentences,
    quotes: findQuotes({ text, language, paragraphs: ranges, sentences }),
  };
}
