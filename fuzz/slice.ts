import fc from 'fast-check';
import type { Broken, RunSettings, Target } from './target.ts';

/** Longer than this for one input is a hang. In milliseconds of processor time, so that a busy machine is none. */
const LONGEST = 2000;
/** After this long a failing input is small enough. Milliseconds. */
const LONGEST_SEARCH = 60_000;

/** A target by what goes in and what must hold: `holds` throws, or it is a failure if it takes too long. */
export function target<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): Target {
  async function run({ seed, inputs, note }: RunSettings): Promise<Broken | null> {
    const property = fc.asyncProperty(input, async (value) => {
      note(value);
      await inTime(() => holds(value));
    });
    const interruptAfterTimeLimit = LONGEST_SEARCH + inputs * LONGEST;
    const { failed, errorInstance, counterexample } = await fc.check(property, {
      seed,
      numRuns: inputs,
      interruptAfterTimeLimit,
    });
    if (!failed) return null;
    const why = errorInstance instanceof Error ? errorInstance.stack : undefined;
    return { why: why ?? String(errorInstance), input: fc.stringify(counterexample?.[0]) };
  }
  return { name, share, run };
}

async function inTime(work: () => void | Promise<void>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > LONGEST / 1000) throw new Error(`took ${seconds.toFixed(1)} s of processor time`);
}

/** Which inputs of a target: those of one round of one seed. */
export interface Slice {
  readonly seed: number;
  readonly round: number;
  readonly inputs: number;
}

/** Runs one round's inputs of a target. */
export function runSlice(
  { name, run }: Target,
  { seed, round, inputs }: Slice,
  note: RunSettings['note'] = () => undefined,
): Promise<Broken | null> {
  return run({ seed: seedOf(seed, round, name), inputs, note });
}

/** A seed for each target and round, so that one can be run again without the others (FNV-1a). */
function seedOf(seed: number, round: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed} ${round} ${name}`)
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash | 0;
}
