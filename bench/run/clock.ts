/**
 * Processor time of this process in milliseconds, all threads. Not the time on the wall: a machine that others use
 * too would then be measured instead of the program. On an idle machine the two differ by what collectors and
 * compilers do on other cores, so this is the larger and the less flattering.
 */
export function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
