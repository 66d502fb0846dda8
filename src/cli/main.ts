import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { compare, ENGINE_VERSION, type AccountInput } from '../engine/index.ts';
import { parseCall, type Command } from './arguments.ts';
import { answerLine } from './batch.ts';
import { WRITERS } from './formats.ts';
import { startProgress } from './progress.ts';
import { readAccountFile } from './read-file.ts';
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

async function print(text: string): Promise<number> {
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

async function runCompare({ files, format, out }: Extract<Command, { name: 'compare' }>): Promise<number> {
  const accounts: AccountInput[] = [];
  for (const [i, file] of files.entries()) {
    const read = await readAccountFile(file, accountId(i));
    if (!read.ok) return complain(read.problem.message);
    accounts.push(read.value);
  }
  const result = compare(accounts);
  if (!result.ok) {
    const at = accounts.findIndex(({ id }) => id === result.problem.account);
    return complain(at < 0 ? result.problem.message : `${files[at]!}: ${result.problem.message}`);
  }
  const written = WRITERS[format](result.value);
  if (out === null) return print(written);
  try {
    await writeFile(out, written);
    return ALL_WELL;
  } catch (error) {
    return complain(`${out}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function complain(message: string): number {
  say(message);
  return SOME_FAILED;
}

/** a, b, ... z, then a1, b1, ... */
function accountId(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
}
