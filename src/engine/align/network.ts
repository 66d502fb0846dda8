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
  const odds = new Float64Array(members[0]!.outputs.units);
  const chances = new Float64Array(odds.length);
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

/**
 * For each unit the weighted sum of the values with the bias that stands last among its weights. Two units at a time: a
 * processor waits for each addition to a sum, and adds to another meanwhile.
 */
function weighAll({ weights, units, width }: Layer, values: Float64Array, into: Float64Array): void {
  const row = width + 1;
  for (let unit = 0; unit < units; unit += 2) {
    const one = unit * row;
    const other = unit + 1 < units ? one + row : one;
    let [sumOne, sumOther] = [weights[one + width]!, weights[other + width]!];
    for (let k = 0; k < width; k++) {
      const value = values[k]!;
      sumOne += weights[one + k]! * value;
      sumOther += weights[other + k]! * value;
    }
    into[unit] = sumOne;
    if (other !== one) into[unit + 1] = sumOther;
  }
}
