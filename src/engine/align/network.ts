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

/** A layer with a row of weights for each input, one a unit, and after them the row of the biases. */
interface Layer {
  readonly weights: Float64Array;
  readonly units: number;
  /** Length of a row: the units, and zeros up to a multiple of `ABREAST`. */
  readonly row: number;
}

/** Units whose sums are added up side by side: a processor waits for each addition to a sum, and adds to others meanwhile. */
const ABREAST = 4;

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
  const row = Math.ceil(units.length / ABREAST) * ABREAST;
  const weights = new Float64Array(units[0]!.length * row);
  units.forEach((own, unit) => own.forEach((weight, k) => (weights[k * row + unit] = weight)));
  return { weights, units: units.length, row };
}

/**
 * A function from inputs to the chances, 0..1, that the networks give them in the mean, one an output. What it
 * returns is good until it is called again.
 */
export function predictor({ mean, spread, members }: PackedNetworks): (inputs: Float64Array) => Float64Array {
  const scaled = new Float64Array(mean.length);
  const active = new Float64Array(Math.max(...members.map(({ hidden }) => hidden.row)));
  const odds = new Float64Array(members[0]!.outputs.row);
  const chances = new Float64Array(members[0]!.outputs.units);
  return (inputs) => {
    for (let k = 0; k < scaled.length; k++)
      scaled[k] = Math.max(-FARTHEST, Math.min(FARTHEST, (inputs[k]! - mean[k]!) / spread[k]!));
    chances.fill(0);
    let asked = 0;
    while (asked < members.length) {
      const { hidden, outputs } = members[asked++]!;
      weighAll(hidden, scaled, active);
      for (let k = 0; k < hidden.units; k++) active[k] = Math.max(0, active[k]!);
      weighAll(outputs, active, odds);
      for (let k = 0; k < outputs.units; k++) chances[k]! += 1 / (1 + Math.exp(-odds[k]!));
      if (asked === 1 && chances[0]! < HOPELESS) break;
    }
    for (let k = 0; k < chances.length; k++) chances[k]! /= asked;
    return chances;
  };
}

/** For each unit its bias and the weighted sum of the values. */
function weighAll({ weights, row }: Layer, values: Float64Array, into: Float64Array): void {
  const biases = weights.length - row;
  for (let unit = 0; unit < row; unit += ABREAST) {
    let one = weights[biases + unit]!;
    let two = weights[biases + unit + 1]!;
    let three = weights[biases + unit + 2]!;
    let four = weights[biases + unit + 3]!;
    for (let at = unit, k = 0; at < biases; at += row, k++) {
      const value = values[k]!;
      one += weights[at]! * value;
      two += weights[at + 1]! * value;
      three += weights[at + 2]! * value;
      four += weights[at + 3]! * value;
    }
    into[unit] = one;
    into[unit + 1] = two;
    into[unit + 2] = three;
    into[unit + 3] = four;
  }
}
