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
  const timeOf = (size: number) => processorTime(() => work(size * times));
  const best = (size: number) => Math.min(...Array.from({ length: RUNS }, () => timeOf(size)));
  const grows = (from: number, to: number) => best(to) > MOST_GROWTH * Math.max(best(from), 1);
  return timeOf(long) > LEAST && grows(short, long) && grows(long, longer);
}

/** Milliseconds. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
