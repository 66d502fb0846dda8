import { parseArgs } from 'node:util';

export interface Options {
  readonly seed: number;
  /** The first round, counted from 0, and how many. */
  readonly from: number;
  readonly rounds: number;
  /** Begin no round after that many minutes. */
  readonly minutes: number;
  /** Names of targets. */
  readonly only: readonly string[];
}

export const USAGE = `usage: npm run fuzz -- [options]
  --seed N         which inputs (default 20201103)
  --inputs N       how many, rounded up to thousands: a round has 1,000 (default 100000)
  --minutes N      begin no round after so long (default: no limit)
  --from ROUND     the round to begin with, counted from 0: goes on where another run stopped
  --only A,B       these targets alone`;

const text = { type: 'string' } as const;

/** Reads the words behind the command; a string says what is wrong with them. */
export function parseOptions(words: readonly string[], targets: readonly string[]): Options | string {
  let values;
  try {
    const options = { seed: text, inputs: text, minutes: text, from: text, only: text };
    ({ values } = parseArgs({ args: [...words], options }));
  } catch (error) {
    return (error as Error).message;
  }
  const { seed = '20201103', inputs = '100000', minutes = '1e6', from = '0', only } = values;
  const wrong = Object.entries({ seed, inputs, minutes, from }).find(([, value]) => !(Number(value) >= 0));
  if (wrong) return `--${wrong[0]} must be a number, not "${wrong[1]}"`;
  const wanted = only === undefined ? targets : only.split(',');
  const unknown = wanted.find((name) => !targets.includes(name));
  if (unknown !== undefined) return `no such target: "${unknown}"; there is ${targets.join(', ')}`;
  return {
    seed: Number(seed),
    from: Number(from),
    rounds: Math.ceil(Number(inputs) / 1000),
    minutes: Number(minutes),
    only: wanted,
  };
}
