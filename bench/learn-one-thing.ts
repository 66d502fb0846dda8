// Learns which contrasts are one thing told in two ways: node .config/run.mjs bench/learn-one-thing.ts DATA_FOLDER [--write]
//
// DATA_FOLDER is that of bench/learn-telling.ts. bench/one-thing-labels.tsv says which contrasts were read and what they
// are: places and a verdict, no words of the texts. Prints figures with each story left out in turn, then learns from all.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  LEAST_SURE,
  oneThingChance,
  readOneThing,
  type OneThingSignals,
} from '../src/engine/framing/one-thing.ts';
import { fitLogistic, renderWeights, type LogisticExample } from './logistic.ts';
import { readStories, type Story } from './telling-examples.ts';

const LABELS = 'bench/one-thing-labels.tsv';
const TARGET = 'src/engine/framing/data/one-thing.generated.ts';
/** Pull of each weight towards zero; of 0.003, 0.01, 0.03 and 0.1 the best with each story left out. */
const PENALTY = 0.03;

/** A contrast that was read: start and end in the two accounts, and whether it is one thing (1), two (0) or between. */
interface Label {
  readonly file: string;
  /** Which pair of the file. */
  readonly index: number;
  readonly rule: string;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly one: number;
}

/** In characters: "is not believed to have ". */
const LONGEST_MARKER = 24;

interface Example extends LogisticExample<keyof OneThingSignals> {
  readonly story: string;
  readonly rule: string;
}

interface Judged extends Example {
  readonly chance: number;
}

export default function main([folder, ...options]: string[]): void {
  if (folder === undefined) throw new Error('usage: bench/learn-one-thing.ts DATA_FOLDER [--write]');
  const labels = readFileSync(LABELS, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(readLabel)
    .filter(({ rule }) => rule in LEAST_SURE);
  const examples = readExamples(readStories(folder), labels);
  console.log(`${examples.length} of ${labels.length} labels belong to contrasts that the rules still see`);
  const judged = leftOut(examples);
  for (const [rule, least] of Object.entries(LEAST_SURE)) {
    const own = judged.filter((each) => each.rule === rule);
    console.log(`${rule}, ${own.length} read: ${share(own, least)} from ${least}; ${share(own, 0)} of all`);
  }
  const model = fitLogistic(examples, PENALTY);
  console.log(model);
  if (options.includes('--write')) writeFileSync(TARGET, render(model));
}

function readLabel(line: string): Label {
  const [file = '', index, rule = '', ...numbers] = line.split('\t');
  const [startA = 0, endA = 0, startB = 0, endB = 0, one = 0] = numbers.map(Number);
  return { file, index: Number(index), rule, a: [startA, endA], b: [startB, endB], one };
}

function readExamples(stories: readonly Story[], labels: readonly Label[]): Example[] {
  const ofFile = new Map<string, Story[]>();
  for (const story of stories) ofFile.set(story.file, [...(ofFile.get(story.file) ?? []), story]);
  return labels.flatMap((label): Example[] => {
    const story = ofFile.get(label.file)?.[label.index];
    const found = story?.standings.find(
      ({ draft }) => isAt(draft.places, label) && draft.rule === label.rule,
    );
    if (!story || !found) return [];
    const signals = readOneThing(found.signals, found.draft, story.context.rarity);
    return [{ story: `${label.file} ${label.index}`, rule: label.rule, signals, target: label.one }];
  });
}

function isAt(places: Story['drafts'][number]['places'], { a, b }: Label): boolean {
  // The word that denies a phrase has been shown with it since most were read.
  const stands = (side: 'a' | 'b', [start, end]: readonly [number, number]) =>
    places.some(
      (place) =>
        place.side === side &&
        place.end === end &&
        place.start <= start &&
        start - place.start <= LONGEST_MARKER,
    );
  return stands('a', a) && stands('b', b);
}

/** Each example with the chance that a model gives it that was learned from the other stories. */
function leftOut(examples: readonly Example[]): Judged[] {
  return [...new Set(examples.map(({ story }) => story))].flatMap((story) => {
    const model = fitLogistic(
      examples.filter((example) => example.story !== story),
      PENALTY,
    );
    return examples
      .filter((example) => example.story === story)
      .map((example) => ({ ...example, chance: oneThingChance(model, example.signals) }));
  });
}

/** How many of the judged are sure from a chance on, and which part of them is one thing. */
function share(judged: readonly Judged[], least: number): string {
  const sure = judged.filter(({ chance }) => chance >= least);
  const right = sure.reduce((sum, { target }) => sum + target, 0) / Math.max(1, sure.length);
  return `${sure.length} sure, ${(100 * right).toFixed(0)} % one thing`;
}

function render(model: Readonly<Record<string, number>>): string {
  return `import type { OneThingModel } from '../one-thing.ts';

/** What tells that two phrases are one thing told in two ways. Learned by bench/learn-one-thing.ts; do not edit by hand. */
export const ONE_THING: OneThingModel = {
${renderWeights(model)}
};
`;
}
