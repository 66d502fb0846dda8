// Gradient boosting of decision trees for yes-or-no questions (Friedman 2001; second-order steps as in Chen and
// Guestrin 2016), on features put into bins once. Deterministic: the same rows and settings give the same trees.
import type { TreeModel } from '../src/engine/clean/trees.ts';

export interface BoostSettings {
  readonly trees: number;
  readonly depth: number;
  /** How much of each step is taken, 0..1. */
  readonly rate: number;
  /** Least sum of second derivatives in a leaf: how much evidence a split needs on either side. */
  readonly leastWeight: number;
  /** Shrinks leaves with little evidence. */
  readonly ridge: number;
  /** Share of the features that each tree may look at. */
  readonly featureShare: number;
  readonly seed: number;
}

/** Rows of features, each feature cut into at most `BINS` bins of about as many rows. */
export interface Binned {
  readonly rows: number;
  readonly bins: readonly Uint8Array[];
  /** `edges[feature][i]` is the least value of bin `i + 1`. */
  readonly edges: readonly (readonly number[])[];
}

const BINS = 48;
const LEAST_GAIN = 1e-3;

export function binFeatures(rows: readonly (readonly number[])[]): Binned {
  const edges: number[][] = [];
  const bins = rows[0]!.map((_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature]!);
    const own = edgesOf(values.slice().sort());
    edges.push(own);
    return Uint8Array.from(values, (value) => own.filter((edge) => value >= edge).length);
  });
  return { rows: rows.length, bins, edges };
}

function edgesOf(sorted: Float64Array): number[] {
  const edges: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / BINS)]!;
    if (value > (edges.at(-1) ?? sorted[0]!)) edges.push(value);
  }
  return edges;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}
const NO_SPLIT: Split = { gain: LEAST_GAIN, feature: -1, bin: 0 };

/** @param rows the rows to learn from @param yes 0 or 1 for each row of the data @param weight of each row of the data */
export function boost(
  data: Binned,
  rows: Int32Array,
  yes: Float64Array,
  weight: Float64Array,
  settings: BoostSettings,
): TreeModel {
  const random = generator(settings.seed);
  const base = logOdds(rows, yes, weight);
  const score = new Float64Array(rows.length).fill(base);
  const model = {
    base,
    depth: settings.depth,
    features: [] as number[],
    thresholds: [] as number[],
    leaves: [] as number[],
  };
  for (let tree = 0; tree < settings.trees; tree++) {
    const slope = new Float64Array(rows.length);
    const curve = new Float64Array(rows.length);
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-score[i]!));
      slope[i] = weight[row]! * (yes[row]! - p);
      curve[i] = weight[row]! * p * (1 - p);
    });
    const allowed = data.bins.flatMap((_, feature) => (random() < settings.featureShare ? [feature] : []));
    const { splits, node } = grow(data, rows, slope, curve, allowed, settings);
    const leaves = leafValues(node, slope, curve, settings);
    node.forEach((leaf, i) => (score[i]! += leaves[leaf]!));
    model.features.push(...splits.map(({ feature }) => feature));
    model.thresholds.push(
      ...splits.map(({ feature, bin }) => (feature < 0 ? 0 : data.edges[feature]![bin]!)),
    );
    model.leaves.push(...leaves);
  }
  return model;
}

function logOdds(rows: Int32Array, yes: Float64Array, weight: Float64Array): number {
  let all = 0;
  let sum = 0;
  for (const row of rows) {
    all += weight[row]!;
    sum += weight[row]! * yes[row]!;
  }
  return Math.log(sum / (all - sum));
}

/** Splits level by level; `node` ends as the index of each row's leaf. */
function grow(
  data: Binned,
  rows: Int32Array,
  slope: Float64Array,
  curve: Float64Array,
  allowed: readonly number[],
  settings: BoostSettings,
): { splits: Split[]; node: Uint16Array } {
  const node = new Uint16Array(rows.length);
  const splits: Split[] = [];
  for (let level = 0; level < settings.depth; level++) {
    const best = Array.from({ length: 2 ** level }, () => NO_SPLIT);
    for (const feature of allowed) {
      const count = data.edges[feature]!.length + 1;
      const slopes = new Float64Array(best.length * count);
      const curves = new Float64Array(best.length * count);
      const bins = data.bins[feature]!;
      for (let i = 0; i < rows.length; i++) {
        const cell = node[i]! * count + bins[rows[i]!]!;
        slopes[cell]! += slope[i]!;
        curves[cell]! += curve[i]!;
      }
      best.forEach((known, k) => {
        const cells = [k * count, (k + 1) * count] as const;
        best[k] = bestSplit(slopes.subarray(...cells), curves.subarray(...cells), feature, known, settings);
      });
    }
    splits.push(...best);
    for (let i = 0; i < rows.length; i++) {
      const { feature, bin } = best[node[i]!]!;
      node[i] = 2 * node[i]! + (feature >= 0 && data.bins[feature]![rows[i]!]! > bin ? 1 : 0);
    }
  }
  return { splits, node };
}

function bestSplit(
  slopes: Float64Array,
  curves: Float64Array,
  feature: number,
  known: Split,
  settings: BoostSettings,
): Split {
  const { ridge, leastWeight } = settings;
  const slope = slopes.reduce((sum, value) => sum + value, 0);
  const curve = curves.reduce((sum, value) => sum + value, 0);
  let best = known;
  let left = 0;
  let leftCurve = 0;
  for (let bin = 0; bin + 1 < slopes.length; bin++) {
    left += slopes[bin]!;
    leftCurve += curves[bin]!;
    const right = slope - left;
    const rightCurve = curve - leftCurve;
    if (leftCurve < leastWeight || rightCurve < leastWeight) continue;
    const gain =
      left ** 2 / (leftCurve + ridge) + right ** 2 / (rightCurve + ridge) - slope ** 2 / (curve + ridge);
    if (gain > best.gain) best = { gain, feature, bin };
  }
  return best;
}

function leafValues(
  node: Uint16Array,
  slope: Float64Array,
  curve: Float64Array,
  settings: BoostSettings,
): number[] {
  const slopes = Array.from({ length: 2 ** settings.depth }, () => 0);
  const curves = slopes.slice();
  node.forEach((leaf, i) => {
    slopes[leaf]! += slope[i]!;
    curves[leaf]! += curve[i]!;
  });
  return slopes.map((sum, leaf) => (settings.rate * sum) / (curves[leaf]! + settings.ridge));
}

/** A linear congruential generator (Numerical Recipes), 0..1. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
