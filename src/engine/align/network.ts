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

/** The chances, 0..1, that the network gives to its inputs, one an output. */
export function predict({ mean, spread, hidden, outputs }: Network, inputs: readonly number[]): number[] {
  const scaled = inputs.map((value, k) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean[k]!) / spread[k]!)),
  );
  const active = hidden.map((weights) => Math.max(0, weigh(weights, scaled)));
  return outputs.map((weights) => 1 / (1 + Math.exp(-weigh(weights, active))));
}

/** Weighted sum with the bias that stands last among the weights. */
function weigh(weights: readonly number[], values: readonly number[]): number {
  let total = weights[values.length]!;
  for (let k = 0; k < values.length; k++) total += weights[k]! * values[k]!;
  return total;
}
