/** Sizes of the input, each four times the one before: four times as much may take four times as long, and a little more. */
const SIZES = [3_000, 12_000, 48_000] as const;
/** 4 is linear, 16 quadratic. */
const MOST_GROWTH = 10;
/** What is over in less than this is not looked at: there a pause of the collector is most of it. Milliseconds. */
const LEAST = 60;
const RUNS = 3;

/**
 * Whether work on an input of so many units takes more time than the input is longer. In processor time, and one time
 * against another, so that neither a slow nor a busy machine counts. What grows too much once is measured again on longer
 * inputs, where a pause of the collector adds less to it. Sizes are in the caller's units, `times` those above.
 */
export function isSuperLinear(work: (size: number) => unknown, times = 1): boolean {
  const [short, long, longer] = SIZES;
  const best = (size: number) => leastTime(() => work(size * times));
  const grows = (from: number, to: number) => best(to) > MOST_GROWTH * Math.max(best(from), 1);
  return processorTime(() => work(long * times)) > LEAST && grows(short, long) && grows(long, longer);
}

/** Processor time of the quickest of some runs, in milliseconds: what to hold against another such time. */
export function leastTime(work: () => unknown): number {
  return Math.min(...Array.from({ length: RUNS }, () => processorTime(work)));
}

/** Milliseconds. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
