/** A network with one hidden layer of rectified units and logistic outputs. */
export interface Network {
  /** Per input: what is taken off it, and what it is then divided by. */
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  /** Hidden units, each with a weight for every input, then its bias. */
  readonly hidden: readonly (readonly number[])[];
  /** Outputs, each with a weight for every hidden unit, then its bias. */
  readonly outputs: readonly (readonly number[])[];
}

/** Inputs are kept within this many spreads of their mean, so that nothing unseen in training runs away. */
export const FARTHEST = 4;

/**
 * A function from inputs to the chances, 0..1, that the network gives them, one an output. What it returns is good
 * until it is called again.
 */
export function predictor({
  mean,
  spread,
  hidden,
  outputs,
}: Network): (inputs: Float64Array) => Float64Array {
  const scaled = new Float64Array(mean.length);
  const active = new Float64Array(hidden.length);
  const chances = new Float64Array(outputs.length);
  return (inputs) => {
    for (let k = 0; k < mean.length; k++)
      scaled[k] = Math.max(-FARTHEST, Math.min(FARTHEST, (inputs[k]! - mean[k]!) / spread[k]!));
    for (let k = 0; k < hidden.length; k++) active[k] = Math.max(0, weigh(hidden[k]!, scaled));
    for (let k = 0; k < outputs.length; k++) chances[k] = 1 / (1 + Math.exp(-weigh(outputs[k]!, active)));
    return chances;
  };
}

/** Weighted sum with the bias that stands last among the weights. */
function weigh(weights: readonly number[], values: Float64Array): number {
  let total = weights[values.length]!;
  for (let k = 0; k < values.length; k++) total += weights[k]! * values[k]!;
  return total;
}
