// The measure of scrapinghub's article-extraction-benchmark: precision and recall of runs of four words, by page.

/** Runs of words, and how often each occurs. */
export type Shingles = ReadonlyMap<string, number>;

const RUN = 4;

export function shingles(text: string): Shingles {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ');
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

export interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Means over pages; a page where nothing was found has no precision. */
export function meanScores(pairs: readonly (readonly [gold: Shingles, found: Shingles])[]): Scores {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const mean = (values: readonly number[]): number => sum(values) / values.length;
  const size = (runs: Shingles): number => sum([...runs.values()]);
  const common = (one: Shingles, other: Shingles): number =>
    sum(Array.from(one, ([run, count]) => Math.min(count, other.get(run) ?? 0)));
  const full = pairs.filter(([, found]) => found.size > 0);
  const precision = mean(full.map(([gold, found]) => common(gold, found) / size(found)));
  const recall = mean(pairs.map(([gold, found]) => common(gold, found) / size(gold)));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}
