import { Worker } from 'node:worker_threads';

/** One input that takes longer than this has no end. In milliseconds of processor time, so that a busy machine is none. */
const LONGEST = 60_000;
const LOOK_EVERY = 500;
/** What a process gets that used up its processor time. */
export const OUT_OF_TIME = 'SIGXCPU';
export const OUT_OF_TIME_WHY = `did not end within ${LONGEST / 1000} s of processor time`;

/** Runs beside the inputs, in a thread of its own, as what never ends hears nothing. */
const WATCH = `
const { workerData: { inputs, longest, every, signal } } = require('node:worker_threads');
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
let [seen, since] = [-1, used()];
setInterval(() => {
  const input = Atomics.load(inputs, 0);
  if (input !== seen) [seen, since] = [input, used()];
  else if (used() - since > longest) process.kill(process.pid, signal);
}, every);
`;

/** Ends this process by `OUT_OF_TIME` when one input takes too long. Returns what to call before each input. */
export function startWatchdog(): () => void {
  const inputs = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { inputs, longest: LONGEST, every: LOOK_EVERY, signal: OUT_OF_TIME };
  new Worker(WATCH, { eval: true, workerData }).unref();
  return () => void Atomics.add(inputs, 0, 1);
}
