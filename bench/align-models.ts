// The learners that bench/learn-align.ts compares, each from rows to a function from inputs to chances.
import { type Networks, pack, predictor } from '../src/engine/align/network.ts';
import { chance, sumTrees } from '../src/engine/clean/trees.ts';
import { type NetworkSettings, type Row, trainNetworks } from './align-network.ts';
import { binFeatures, boost } from './boosted-trees.ts';

export type Chance = (inputs: Float64Array) => number;
export type Learner = (rows: readonly Row[]) => Chance;

export const NETWORK_SETTINGS: NetworkSettings = {
  units: 16,
  rounds: 12,
  batch: 256,
  rate: 0.002,
  decay: 1,
  seeds: [1, 2, 3, 4, 5],
};

export const LEARNERS: Readonly<Record<string, Learner>> = {
  'one signal: cosine': () => (inputs) => inputs[2]!,
  'logistic regression': learnLogistic,
  'boosted trees': learnTrees,
  'one small network': (rows) => firstOutput(trainNetworks(rows, { ...NETWORK_SETTINGS, seeds: [1] })),
  'five small networks': (rows) => firstOutput(trainNetworks(rows, NETWORK_SETTINGS)),
};

function firstOutput(networks: Networks): Chance {
  const predict = predictor(pack(networks));
  return (inputs) => predict(inputs)[0]!;
}

function learnTrees(rows: readonly Row[]): Chance {
  const data = binFeatures(rows.map((row) => Array.from(row.inputs)));
  const yes = Float64Array.from(rows, (row) => row.targets[0] ?? 0);
  const weight = new Float64Array(rows.length).fill(1);
  const model = boost(data, Int32Array.from(rows.keys()), yes, weight, {
    trees: 200,
    depth: 3,
    rate: 0.05,
    leastWeight: 4,
    ridge: 10,
    featureShare: 0.35,
    seed: 1,
  });
  return (inputs) => chance(sumTrees(model, Array.from(inputs)));
}

const STEPS = 8;
/** Strength of the pull towards zero, in units of one example. */
const RIDGE = 10;

/** Logistic regression by Newton's method on standardised inputs. */
function learnLogistic(rows: readonly Row[]): Chance {
  const width = rows[0]!.inputs.length;
  const columns = Array.from({ length: width }, (_, k) => Float64Array.from(rows, (row) => row.inputs[k]!));
  const scale = columns.map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    const square = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
    return { mean, spread: Math.sqrt(square) || 1 };
  });
  const standard = (inputs: Float64Array) =>
    Float64Array.from([...inputs, 1], (value, k) =>
      k === width ? 1 : Math.max(-4, Math.min(4, (value - scale[k]!.mean) / scale[k]!.spread)),
    );
  const data = rows.map((row) => standard(row.inputs));
  let weights = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step++) weights = newtonStep(data, rows, weights);
  return (inputs) => logistic(standard(inputs), weights);
}

function logistic(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]! * weights[k]!;
  return 1 / (1 + Math.exp(-sum));
}

function newtonStep(data: readonly Float64Array[], rows: readonly Row[], weights: Float64Array) {
  const size = weights.length;
  const slope = weights.map((weight) => -RIDGE * weight);
  const curve = Array.from({ length: size }, (_, k) => {
    const row = new Float64Array(size + 1);
    row[k] = RIDGE;
    return row;
  });
  data.forEach((values, n) => {
    const p = logistic(values, weights);
    const miss = (rows[n]!.targets[0] ?? 0) - p;
    const bend = p * (1 - p);
    for (let k = 0; k < size; k++) {
      slope[k]! += miss * values[k]!;
      const row = curve[k]!;
      const own = bend * values[k]!;
      for (let l = 0; l <= k; l++) row[l]! += own * values[l]!;
    }
  });
  for (let k = 0; k < size; k++) {
    for (let l = 0; l < k; l++) curve[l]![k] = curve[k]![l]!;
    curve[k]![size] = slope[k]!;
  }
  const step = solve(curve);
  return weights.map((weight, k) => weight + step[k]!);
}

/** Solves a symmetric positive definite system, its right side as last column, by elimination; uses up the rows. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const size = rows.length;
  rows.forEach((row, k) => {
    for (let other = k + 1; other < size; other++) {
      const factor = rows[other]![k]! / row[k]!;
      if (factor !== 0) for (let l = k; l <= size; l++) rows[other]![l]! -= factor * row[l]!;
    }
  });
  const result = new Float64Array(size);
  for (let k = size - 1; k >= 0; k--) {
    let rest = rows[k]![size]!;
    for (let l = k + 1; l < size; l++) rest -= rows[k]![l]! * result[l]!;
    result[k] = rest / rows[k]![k]!;
  }
  return result;
}
