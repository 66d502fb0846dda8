import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ENGINE_VERSION } from '../engine/index.ts';
import { type CompareCall, parseCall } from './arguments.ts';
import { answerLine } from './batch.ts';
import { makeReport, saveReport } from './compare.ts';
import { startProgress } from './progress.ts';
import { USAGE } from './usage.ts';

/** Exit statuses of the contract. */
const ALL_WELL = 0;
const SOME_FAILED = 1;
const BAD_USAGE = 2;

const say = (message: string): boolean => process.stderr.write(`parallax: ${message}\n`);
const clock = { now: () => performance.now() };

// Whoever reads our output may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(ALL_WELL);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const call = parseCall(words);
  if (!call.ok) {
    say(`${call.message}\n\n${USAGE}`);
    return BAD_USAGE;
  }
  switch (call.command.name) {
    case 'help':
      return print(USAGE + '\n');
    case 'version':
      return print(`parallax ${ENGINE_VERSION}\n`);
    case 'batch':
      return runBatch();
    case 'compare':
      return runCompare(call.command);
  }
}

async function print(text: string | Uint8Array): Promise<number> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return ALL_WELL;
}

async function runBatch(): Promise<number> {
  const progress = startProgress(process.stderr, clock.now);
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    const answer = answerLine(line, clock);
    if (answer.error !== null) {
      failed++;
      progress.clear();
      say(`line ${number}: ${answer.error}`);
    }
    await print(answer.line + '\n');
    progress.update(`${number} lines, ${failed} failed`);
  }
  progress.clear();
  return failed > 0 ? SOME_FAILED : ALL_WELL;
}

async function runCompare(call: CompareCall): Promise<number> {
  const exported = timeOfExport(process.env['SOURCE_DATE_EPOCH']);
  const made = await makeReport(call, exported);
  if (!made.ok) return complain(made.problem.message);
  const { file, remarks } = made.value;
  for (const remark of remarks) say(remark);
  if (call.out !== null) {
    const failure = await saveReport(file, call.out);
    return failure === null ? ALL_WELL : complain(failure);
  }
  if (typeof file.content !== 'string' && process.stdout.isTTY)
    return complain(`${call.format} is not for a terminal: give --out FILE`);
  return print(file.content);
}

/** Now, or the time that builds agree on to be reproducible, in seconds (reproducible-builds.org). */
function timeOfExport(epoch: string | undefined): string {
  const seconds = /^\d{1,11}$/.test(epoch ?? '') ? Number(epoch) : null;
  return new Date(seconds === null ? Date.now() : seconds * 1000).toISOString();
}

function complain(message: string): number {
  say(message);
  return SOME_FAILED;
}
