/** Networks that learned the same from other beginnings; their mean errs less than each. */
export interface Networks {
  /** Per input: what is taken off it, and what it is then divided by. */
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  readonly members: readonly Network[];
}

/** One hidden layer of rectified units, and logistic outputs. */
export interface Network {
  /** Hidden units, each with a weight for every input, then its bias. */
  readonly hidden: readonly (readonly number[])[];
  /** Outputs, each with a weight for every hidden unit, then its bias. */
  readonly outputs: readonly (readonly number[])[];
}

/** Inputs are kept within this many spreads of their mean, so that nothing unseen in training runs away. */
export const FARTHEST = 4;
/** Where the first network sees less of a chance than this, the others are not asked: they hardly ever see much more. */
const HOPELESS = 0.03;

/** Networks with their weights laid out for speed. */
export interface PackedNetworks {
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly members: readonly PackedNetwork[];
}

interface PackedNetwork {
  readonly hidden: Layer;
  readonly outputs: Layer;
}

/** A layer with its weights in one row, unit after unit. */
interface Layer {
  readonly weights: Float64Array;
  readonly units: number;
  readonly width: number;
}

/** Lays out networks once for any number of predictors. */
export function pack({ mean, spread, members }: Networks): PackedNetworks {
  return {
    mean: Float64Array.from(mean),
    spread: Float64Array.from(spread),
    members: members.map(({ hidden, outputs }) => ({
      hidden: packLayer(hidden),
      outputs: packLayer(outputs),
    })),
  };
}

function packLayer(units: readonly (readonly number[])[]): Layer {
  return { weights: Float64Array.from(units.flat()), units: units.length, width: units[0]!.length - 1 };
}

/**
 * A function from inputs to the chances, 0..1, that the networks give them in the mean, one an output. What it
 * returns is good until it is called again.
 */
export function predictor({ mean, spread, members }: PackedNetworks): (inputs: Float64Array) => Float64Array {
  const scaled = new Float64Array(mean.length);
  const active = new Float64Array(Math.max(...members.map(({ hidden }) => hidden.units)));
  const chances = new Float64Array(members[0]!.outputs.units);
  return (inputs) => {
    for (let k = 0; k < scaled.length; k++)
      scaled[k] = Math.max(-FARTHEST, Math.min(FARTHEST, (inputs[k]! - mean[k]!) / spread[k]!));
    chances.fill(0);
    let asked = 0;
    while (asked < members.length) {
      const { hidden, outputs } = members[asked++]!;
      for (let k = 0; k < hidden.units; k++) active[k] = Math.max(0, weigh(hidden, k, scaled));
      for (let k = 0; k < outputs.units; k++) chances[k]! += 1 / (1 + Math.exp(-weigh(outputs, k, active)));
      if (asked === 1 && chances[0]! < HOPELESS) break;
    }
    for (let k = 0; k < chances.length; k++) chances[k]! /= asked;
    return chances;
  };
}

/** Weighted sum of the values with the bias that stands last among the weights of a unit. */
function weigh({ weights, width }: Layer, unit: number, values: Float64Array): number {
  const from = unit * (width + 1);
  let total = weights[from + width]!;
  for (let k = 0; k < width; k++) total += weights[from + k]! * values[k]!;
  return total;
}
