import { once } from 'node:events';
import { type CompareCall, parseCall } from './arguments.ts';
import { isBatchThread, runBatch, serveBatch } from './batch-threads.ts';
import { misuse, USAGE } from './usage.ts';

/** Exit statuses of the contract. */
const ALL_WELL = 0;
const SOME_FAILED = 1;
const BAD_USAGE = 2;

const say = (message: string): void => void process.stderr.write(`parallax: ${message}\n`);

// Whoever reads our output may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(ALL_WELL);
  throw error;
});

// Threads of `batch` run this same file, since the command line is one file.
if (isBatchThread()) await serveBatch();
else process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const call = parseCall(words);
  if (!call.ok) {
    say(misuse(call.message, words));
    return BAD_USAGE;
  }
  switch (call.command.name) {
    case 'help':
      return print(USAGE + '\n');
    case 'version':
      return print(`parallax ${(await import('../engine/index.ts')).ENGINE_VERSION}\n`);
    case 'batch':
      return (await runBatch(call.command, new URL(import.meta.url), say)) > 0 ? SOME_FAILED : ALL_WELL;
    case 'compare':
      return runCompare(call.command);
  }
}

async function print(text: string | Uint8Array): Promise<number> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return ALL_WELL;
}

async function runCompare(call: CompareCall): Promise<number> {
  const exported = timeOfExport(process.env['SOURCE_DATE_EPOCH']);
  const { makeReport, saveReport } = await import('./compare.ts');
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
