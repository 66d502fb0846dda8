// Breaks the code in small ways and looks whether a test notices: npm run mutants -- [--seed N] [--count N] [--in FOLDER,FILE]
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { below, seededRandom } from '../src/testing/seeded-random.ts';
import { whyEquivalent } from './equivalent.ts';
import { apply, mutantsOf, type Mutant } from './mutate.ts';

/** Where mutants are worth the most: what decides which words are shown, matched and remembered. */
const CORE = [
  'src/engine/text',
  'src/engine/clean',
  'src/engine/segment',
  'src/engine/quotes',
  'src/engine/align',
  'src/engine/framing',
  'src/annotation',
  'src/storage',
];
const COPY = '.cache/mutants';
/** Tests of one mutant that take longer than this do not end: the mutant is noticed. Milliseconds. */
const PATIENCE = 600_000;
const GOAL = 0.8;
/** Tests, declarations, and data, which the scores of `bench/` hold and no test should. */
const NOT_MUTATED = /\.(?:test|d|generated)\.ts$|\/data\/|-data\.ts$/;

/** Exit status 1 if tests notice fewer mutants than they should; 2 if they fail without one. */
export default function main(words: readonly string[]): void {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...words], options: { seed: text, count: text, in: text } });
  const { seed = '1', count = '20', in: places = CORE.join(',') } = values;
  const files = places.split(',').flatMap(sourcesIn);
  const random = seededRandom(Number(seed));
  makeCopy();
  const broken = [...new Set(files.map(roomOf))].filter((room) => !passes(['run', room]));
  if (broken.length > 0) {
    console.error(`tests fail without a mutant: ${broken.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const tally = { noticed: 0, survived: 0, equivalent: 0 };
  for (let n = 0; n < Number(count); n++) {
    const [file, mutant] = draw(files, random);
    const [outcome, why] = tryOut(file, mutant);
    tally[outcome]++;
    const line = readFileSync(file, 'utf8').slice(0, mutant.start).split('\n').length;
    const shown = outcome === 'survived' ? 'SURVIVED' : outcome;
    console.log(`${shown.padEnd(10)} ${file}:${line} ${mutant.what}${why && ` (${why})`}`);
  }
  const { noticed, survived, equivalent } = tally;
  const beside = equivalent > 0 ? `, ${equivalent} more change nothing` : '';
  console.log(`${noticed} of ${noticed + survived} noticed${beside} (seed ${seed})`);
  process.exitCode = noticed >= GOAL * (noticed + survived) ? 0 : 1;
}

type Outcome = 'noticed' | 'survived' | 'equivalent';

/** What became of a mutant, and why if it is known to change nothing: then no test is run, and it does not count. */
function tryOut(file: string, mutant: Mutant): readonly [Outcome, why: string] {
  const why = whyEquivalent(file, readFileSync(file, 'utf8'), mutant);
  if (why !== null) return ['equivalent', why];
  return [isNoticed(file, mutant) ? 'noticed' : 'survived', ''];
}

function sourcesIn(place: string): string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => join(place, file))
    .filter((file) => file.endsWith('.ts') && !NOT_MUTATED.test(file))
    .sort();
}

/** A file and one of its mutants: larger files are drawn more often, as they have more mutants. */
function draw(files: readonly string[], random: () => number): readonly [string, Mutant] {
  const all = files.flatMap((file) =>
    mutantsOf(file, readFileSync(file, 'utf8')).map((mutant) => [file, mutant] as const),
  );
  return all[below(random, all.length)]!;
}

/** Mutants live in a copy: what is being worked on is never touched. */
function makeCopy(): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of listed.stdout.split('\n').filter((name) => name && existsSync(name)))
    cpSync(file, join(COPY, file));
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));
}

/** Whether a test fails with the mutant in its place: one of the same room, which is quick to tell, or any other. */
function isNoticed(file: string, mutant: Mutant): boolean {
  const source = readFileSync(file, 'utf8');
  writeFileSync(join(COPY, file), apply(source, mutant));
  const noticed = !passes(['run', roomOf(file)]) || !passes(['related', file, '--run']);
  writeFileSync(join(COPY, file), source);
  return noticed;
}

/** The folder of a file as a filter of tests. */
function roomOf(file: string): string {
  return `${dirname(file)}/`;
}

/** Tests run in threads of one process, which takes them along when it is ended: a mutant may loop for ever. */
function passes(words: readonly string[]): boolean {
  const vitest = resolve('node_modules/.bin/vitest');
  const options = [
    '--bail=1',
    '--reporter=dot',
    '--passWithNoTests',
    '--exclude=fuzz/growth.test.ts',
    '--pool=threads',
  ];
  const env = { ...process.env, TZ: 'UTC' };
  const { status } = spawnSync(vitest, [...words, ...options], {
    cwd: COPY,
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    stdio: 'ignore',
    env,
  });
  return status === 0;
}
