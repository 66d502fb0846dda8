// How well links are found in stories that were not learned from: figures for bench/learn-align.ts.
import type { Example, Story } from './align-examples.ts';
import type { Row } from './align-network.ts';
import type { Learner } from './align-models.ts';
import { seededRandom } from '../src/testing/seeded-random.ts';

/** A candidate with the chance that a model gave it. */
export interface Judged {
  readonly example: Example;
  readonly score: number;
}

export interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly recallOfSame: number;
  /** The score from which pairs were linked: the best for F1 unless it was given. */
  readonly threshold: number;
  /** Mean precision over the ranks of all links: tells models apart with less noise than F1 at one threshold. */
  readonly averagePrecision: number;
}

const FOLDS = 6;

export function rowsOf(stories: readonly Story[]): Row[] {
  return stories.flatMap(({ examples }) =>
    examples
      .filter((example) => !example.unsure)
      .map(({ inputs, linked, same }) => ({ inputs, targets: [linked, same] })),
  );
}

/** Each story judged by a model that learned from the others only; stories are dealt to folds by the seed. */
export function crossValidate(
  stories: readonly Story[],
  learner: Learner,
  seed: number,
): Map<Story, Judged[]> {
  const random = seededRandom(seed);
  const order = stories.map((story) => ({ story, key: random() })).sort((x, y) => x.key - y.key);
  const judged = new Map<Story, Judged[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = order.filter((_, n) => n % FOLDS === fold).map(({ story }) => story);
    const model = learner(rowsOf(stories.filter((story) => !inFold.includes(story))));
    for (const story of inFold) {
      judged.set(
        story,
        story.examples.map((example) => ({ example, score: model(example.inputs) })),
      );
    }
  }
  return judged;
}

/** Links that only one reading gave are neutral; links that are no candidates count as missed. */
export function figuresOf(judged: ReadonlyMap<Story, readonly Judged[]>, threshold?: number): Figures {
  const stories = [...judged.keys()];
  const gold = stories.reduce((sum, story) => sum + story.links, 0);
  const same = stories.reduce((sum, story) => sum + story.same, 0);
  const ranked = [...judged.values()].flat().filter(({ example }) => !example.unsure);
  ranked.sort((x, y) => y.score - x.score);
  let [hit, hitSame, sum] = [0, 0, 0];
  let best: Figures | null = null;
  for (const [n, { example, score }] of ranked.entries()) {
    if (example.linked) {
      hit++;
      sum += hit / (n + 1);
      if (example.same) hitSame++;
    }
    const f1 = (2 * hit) / (n + 1 + gold);
    if (threshold === undefined ? f1 > (best?.f1 ?? -1) : score >= threshold) {
      best = {
        f1,
        precision: hit / (n + 1),
        recall: hit / gold,
        recallOfSame: hitSame / Math.max(1, same),
        threshold: threshold ?? score,
        averagePrecision: 0,
      };
    }
  }
  if (!best) throw new Error('nothing was judged');
  return { ...best, averagePrecision: sum / gold };
}

/** How far scores are from the share of links among the pairs that got them: mean over tenths, by size. */
export function calibrationError(judged: ReadonlyMap<Story, readonly Judged[]>): number {
  const all = [...judged.values()].flat().filter(({ example }) => !example.unsure);
  let error = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const own = all.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    const scores = own.reduce((sum, { score }) => sum + score, 0);
    const links = own.reduce((sum, { example }) => sum + example.linked, 0);
    error += Math.abs(scores - links) / all.length;
  }
  return error;
}
