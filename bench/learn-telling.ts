// Learns which contrasts of wording readers call telling: node .config/run.mjs bench/learn-telling.ts DATA_FOLDER [--write]
//
// DATA_FOLDER holds news-pairs.json and news-pairs-single.json: lists of { a, b, links, unsure_links, wording } with
// `a.paragraphs` and `b.paragraphs` as lists of lists of sentences and `wording` as lists, one a reader, of
// { a, a_text, b, b_text }: sentence numbers and words of them. Prints cross-validated figures, then learns from all.
// Only numbers are kept of the data.
import { writeFileSync } from 'node:fs';
import { ONE_THING } from '../src/engine/framing/data/one-thing.generated.ts';
import { mergeDrafts } from '../src/engine/framing/merge.ts';
import type { TellingModel } from '../src/engine/framing/signals.ts';
import { weighContrasts } from '../src/engine/framing/telling.ts';
import { fitLogistic, renderWeights } from './logistic.ts';
import { FILES, readStories, shows, type Example, type Story } from './telling-examples.ts';

const TARGET = 'src/engine/framing/data/telling.generated.ts';
const FOLDS = 6;
/** Pull of each weight towards zero; of 0.002, 0.005 and 0.02 the best in cross-validation. */
const PENALTY = 0.005;

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
    const merged = mergeDrafts(
      weighContrasts(story.context, story.drafts, { telling: model, oneThing: ONE_THING }),
    );
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

function fit(examples: readonly Example[]): TellingModel {
  return fitLogistic(
    examples.map(({ signals, named }) => ({ signals, target: named })),
    PENALTY,
  );
}

function render(model: TellingModel): string {
  return `import type { TellingModel } from '../signals.ts';

/** What tells that a reader calls a contrast telling. Learned by bench/learn-telling.ts; do not edit by hand. */
export const TELLING: TellingModel = {
${renderWeights(model)}
};
`;
}
