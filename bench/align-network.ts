// Trains the aligner's networks: Adam (Kingma and Ba 2015) on logistic loss with weight decay, in small batches.
// Deterministic: the same rows and settings give the same networks.
import { FARTHEST, type Network, type Networks } from '../src/engine/align/network.ts';
import { seededRandom } from '../src/testing/seeded-random.ts';

export interface NetworkSettings {
  readonly units: number;
  readonly rounds: number;
  readonly batch: number;
  readonly rate: number;
  /** Pull of each weight towards zero, per example of a batch. */
  readonly decay: number;
  /** One network each. */
  readonly seeds: readonly number[];
}

export interface Row {
  readonly inputs: Float64Array;
  /** For each output 0 or 1, or null where nothing is known. */
  readonly targets: readonly (0 | 1 | null)[];
}

export function trainNetworks(rows: readonly Row[], settings: NetworkSettings): Networks {
  const { mean, spread } = scaleOf(rows);
  const width = mean.length;
  const x = new Float32Array(rows.length * width);
  rows.forEach((row, n) =>
    row.inputs.forEach((value, k) => {
      x[n * width + k] = Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean[k]!) / spread[k]!));
    }),
  );
  const members = settings.seeds.map((seed) => trainOne(rows, x, settings, seededRandom(seed)));
  return { mean, spread, members };
}

/** @param x the inputs of all rows, scaled, one row after another */
function trainOne(
  rows: readonly Row[],
  x: Float32Array,
  settings: NetworkSettings,
  random: () => number,
): Network {
  const width = x.length / rows.length;
  const outputs = rows[0]!.targets.length;
  const { units } = settings;
  const first = units * (width + 1);
  const weights = new Float64Array(first + outputs * (units + 1));
  const bound = Math.sqrt(6 / (width + units));
  for (let k = 0; k < first; k++) weights[k] = k % (width + 1) < width ? (2 * random() - 1) * bound : 0;
  for (let k = first; k < weights.length; k++) weights[k] = (2 * random() - 1) * Math.sqrt(6 / (units + 1));
  const layout = { width, units, outputs, first };
  const adam = { step: 0, mean: new Float64Array(weights.length), square: new Float64Array(weights.length) };
  const order = rows.map((_, n) => n);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch);
      const slope = slopeOf(batch, rows, x, weights, layout);
      stepAdam(weights, slope, adam, batch.length, settings, layout);
    }
  }
  return toNetwork(weights, layout);
}

interface Layout {
  readonly width: number;
  readonly units: number;
  readonly outputs: number;
  /** Where the weights of the outputs begin. */
  readonly first: number;
}

function slopeOf(
  batch: readonly number[],
  rows: readonly Row[],
  x: Float32Array,
  weights: Float64Array,
  { width, units, outputs, first }: Layout,
): Float64Array {
  const slope = new Float64Array(weights.length);
  const active = new Float64Array(units);
  const back = new Float64Array(units);
  for (const n of batch) {
    const at = n * width;
    for (let u = 0; u < units; u++) {
      const from = u * (width + 1);
      let total = weights[from + width]!;
      for (let k = 0; k < width; k++) total += weights[from + k]! * x[at + k]!;
      active[u] = total > 0 ? total : 0;
      back[u] = 0;
    }
    for (let o = 0; o < outputs; o++) {
      const target = rows[n]!.targets[o] ?? null;
      if (target === null) continue;
      const from = first + o * (units + 1);
      let sum = weights[from + units]!;
      for (let u = 0; u < units; u++) sum += weights[from + u]! * active[u]!;
      const miss = 1 / (1 + Math.exp(-sum)) - target;
      for (let u = 0; u < units; u++) {
        slope[from + u]! += miss * active[u]!;
        back[u]! += miss * weights[from + u]!;
      }
      slope[from + units]! += miss;
    }
    for (let u = 0; u < units; u++) {
      if (active[u] === 0) continue;
      const from = u * (width + 1);
      for (let k = 0; k < width; k++) slope[from + k]! += back[u]! * x[at + k]!;
      slope[from + width]! += back[u]!;
    }
  }
  return slope;
}

const BETA_MEAN = 0.9;
const BETA_SQUARE = 0.999;

function stepAdam(
  weights: Float64Array,
  slope: Float64Array,
  adam: { step: number; mean: Float64Array; square: Float64Array },
  size: number,
  { rate, decay }: NetworkSettings,
  { width, units, first }: Layout,
): void {
  adam.step++;
  const pace = (rate * Math.sqrt(1 - BETA_SQUARE ** adam.step)) / (1 - BETA_MEAN ** adam.step);
  for (let k = 0; k < weights.length; k++) {
    const isBias = k < first ? k % (width + 1) === width : (k - first) % (units + 1) === units;
    const pull = (slope[k]! + (isBias ? 0 : decay * weights[k]!)) / size;
    adam.mean[k] = BETA_MEAN * adam.mean[k]! + (1 - BETA_MEAN) * pull;
    adam.square[k] = BETA_SQUARE * adam.square[k]! + (1 - BETA_SQUARE) * pull * pull;
    weights[k]! -= (pace * adam.mean[k]!) / (Math.sqrt(adam.square[k]!) + 1e-8);
  }
}

function scaleOf(rows: readonly Row[]): { mean: number[]; spread: number[] } {
  const width = rows[0]!.inputs.length;
  const mean = new Array<number>(width).fill(0);
  const square = new Array<number>(width).fill(0);
  for (const { inputs } of rows) {
    for (let k = 0; k < width; k++) {
      mean[k]! += inputs[k]! / rows.length;
      square[k]! += inputs[k]! ** 2 / rows.length;
    }
  }
  return { mean, spread: mean.map((value, k) => Math.sqrt(Math.max(0, square[k]! - value ** 2)) || 1) };
}

function toNetwork(weights: Float64Array, { width, units, outputs, first }: Layout): Network {
  const cut = (from: number, size: number) => Array.from(weights.subarray(from, from + size));
  return {
    hidden: Array.from({ length: units }, (_, u) => cut(u * (width + 1), width + 1)),
    outputs: Array.from({ length: outputs }, (_, o) => cut(first + o * (units + 1), units + 1)),
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other]!, list[k]!];
  }
}
