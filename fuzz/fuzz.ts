// Looks for inputs that break Parallax: npm run fuzz -- [--seed N] [--inputs N] [--minutes N] [--only NAME,NAME] [--from ROUND]
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import type { Message, Plan } from './child.ts';
import { parseOptions, USAGE, type Options } from './options.ts';
import { TARGETS } from './targets/index.ts';
import { OUT_OF_TIME, OUT_OF_TIME_WHY } from './watchdog.ts';

const FOLDER = '.cache/fuzz';
/** Two folders deep, as the sources are, since it reads the sample stories. */
const CHILD = `${FOLDER}/child.mjs`;
/** The process that tries inputs writes each here before it tries it, so that one that never ends is known. */
const CURRENT = `${FOLDER}/current.txt`;

/** Exit status 0: nothing was found; 1: something was, and is written down; 2: bad options. */
export default async function fuzz(words: readonly string[]): Promise<void> {
  const options = parseOptions(
    words,
    TARGETS.map(({ name }) => name),
  );
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  await bundle();
  const { seed, rounds, from } = options;
  console.log(`seed ${seed}, rounds ${from} to ${from + rounds - 1}, targets: ${options.only.join(' ')}`);
  const { tried, broken, next } = await runAll(options);
  for (const [name, count] of tried) console.log(`${name.padEnd(16)}${String(count).padStart(8)}`);
  const total = [...tried.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total.toLocaleString('en')} inputs, ${broken} of ${options.only.length} targets broken`);
  if (next < from + rounds)
    console.log(`out of time; go on with: npm run fuzz -- --seed ${seed} --from ${next}`);
  process.exitCode = broken > 0 ? 1 : 0;
}

/** As `npm run build` bundles the command line: what runs is what is shipped, and files are loaded on use. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: 'fuzz/child.ts',
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'child.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
}

interface Outcome {
  readonly tried: ReadonlyMap<string, number>;
  readonly broken: number;
  /** The round to go on with. */
  readonly next: number;
}

/** Runs children until all rounds are done: a new one, without the target at fault, for each that hangs or dies. */
async function runAll({ seed, rounds, from, minutes, only }: Options): Promise<Outcome> {
  const tried = new Map<string, number>();
  const end = Date.now() + minutes * 60_000;
  const broken = new Set<string>();
  let plan: Plan = { seed, from, to: from + rounds, only, end, current: CURRENT };
  for (;;) {
    const ended = await runChild(plan, (message) => {
      if (message.kind === 'tried')
        tried.set(message.target, (tried.get(message.target) ?? 0) + message.inputs);
      else if (message.kind === 'broken') {
        broken.add(message.target);
        report(message.target, message.round, seed, message);
      } else progress(message.round, tried, Date.now() - end + minutes * 60_000);
    });
    if (ended.at === null) return { tried, broken: broken.size, next: ended.next };
    const { target, round } = ended.at;
    broken.add(target);
    report(target, round, seed, { why: ended.why, input: readFileSync(CURRENT, 'utf8') });
    plan = { ...plan, from: round, only: plan.only.filter((name) => !broken.has(name)) };
    if (plan.only.length === 0) return { tried, broken: broken.size, next: round };
  }
}

type Ended =
  | { readonly at: null; readonly next: number }
  | { readonly at: { readonly target: string; readonly round: number }; readonly why: string };

/** Runs a plan in a process of its own, since what never ends can only be killed from outside. */
function runChild(plan: Plan, hear: (message: Message) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = fork(CHILD, [JSON.stringify(plan)]);
    let at = { target: plan.only[0]!, round: plan.from };
    let next = plan.from;
    child.on('message', (message: Message) => {
      if (message.kind === 'begin') at = message;
      else hear(message);
      if (message.kind === 'round') next = message.round + 1;
    });
    child.on('exit', (code, signal) => {
      if (code === 0) resolve({ at: null, next });
      else if (signal === OUT_OF_TIME) resolve({ at, why: OUT_OF_TIME_WHY });
      else resolve({ at, why: `the process ended with ${signal ?? String(code)}` });
    });
  });
}

function progress(round: number, tried: ReadonlyMap<string, number>, milliseconds: number): void {
  const total = [...tried.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `round ${round}: ${total.toLocaleString('en')} inputs, ${(milliseconds / 60_000).toFixed(1)} min`,
  );
}

/** Writes a failure down, with how to see it again. */
function report(
  target: string,
  round: number,
  seed: number,
  { why, input }: { readonly why: string; readonly input: string },
): void {
  const file = `${FOLDER}/${target}-${seed}-${round}.txt`;
  const again = `npm run fuzz -- --seed ${seed} --from ${round} --inputs 1000 --only ${target}`;
  writeFileSync(file, `${why}\n\nInput:\n${input}\n\nAgain: ${again}\n`);
  console.log(`BROKEN ${target}: ${why.split('\n', 1)[0]!}\n  ${file}`);
}
