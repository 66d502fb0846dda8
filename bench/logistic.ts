// Logistic regression on named signals, for the scripts that learn from labelled contrasts.

/** Named numbers, and how much is to be told by them, 0..1. */
export interface LogisticExample<Name extends string> {
  readonly signals: Readonly<Record<Name, number>>;
  readonly target: number;
}

/** What each signal adds to the log odds, and the log odds without any. */
export type LogisticModel<Name extends string> = Readonly<Record<Name | 'bias', number>>;

const STEPS = 300;
const RATE = 0.05;

/** Fits under a ridge penalty, by Adam (Kingma and Ba 2015), on standardised signals. */
export function fitLogistic<Name extends string>(
  examples: readonly LogisticExample<Name>[],
  penalty: number,
): LogisticModel<Name> {
  const names = Object.keys(examples[0]!.signals) as Name[];
  const { mean, spread } = scaleOf(examples, names);
  const rows = examples.map(({ signals }) =>
    Float64Array.from([...names.map((name, k) => (signals[name] - mean[k]!) / spread[k]!), 1]),
  );
  const weights = new Float64Array(names.length + 1);
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(rows, examples, weights, penalty);
    slope.forEach((value, k) => {
      first[k] = 0.9 * first[k]! + 0.1 * value;
      second[k] = 0.999 * second[k]! + 0.001 * value * value;
      const [mean1, mean2] = [first[k] / (1 - 0.9 ** step), second[k] / (1 - 0.999 ** step)];
      weights[k]! -= (RATE * mean1) / (Math.sqrt(mean2) + 1e-8);
    });
  }
  const scaled = names.map((name, k) => [name, weights[k]! / spread[k]!] as const);
  const bias = weights.at(-1)! - scaled.reduce((sum, [, weight], k) => sum + weight * mean[k]!, 0);
  return { bias, ...Object.fromEntries(scaled) } as LogisticModel<Name>;
}

/** A model as lines of an object in TypeScript, weights to three digits. */
export function renderWeights(model: Readonly<Record<string, number>>): string {
  return Object.entries(model)
    .map(([name, weight]) => `  ${name}: ${Number(weight.toPrecision(3))},`)
    .join('\n');
}

function slopeOf<Name extends string>(
  rows: readonly Float64Array[],
  examples: readonly LogisticExample<Name>[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const slope = weights.map((weight, k) => (k < weights.length - 1 ? penalty * weight : 0));
  rows.forEach((row, n) => {
    const odds = row.reduce((sum, value, k) => sum + value * weights[k]!, 0);
    const error = (1 / (1 + Math.exp(-odds)) - examples[n]!.target) / rows.length;
    row.forEach((value, k) => (slope[k]! += error * value));
  });
  return slope;
}

function scaleOf<Name extends string>(
  examples: readonly LogisticExample<Name>[],
  names: readonly Name[],
): { mean: number[]; spread: number[] } {
  const mean = names.map((name) => average(examples.map(({ signals }) => signals[name])));
  const spread = names.map((name, k) =>
    Math.sqrt(average(examples.map(({ signals }) => (signals[name] - mean[k]!) ** 2))),
  );
  return { mean, spread: spread.map((value) => value || 1) };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
