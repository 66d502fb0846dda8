// Where the engine's time goes: node .config/run.mjs bench/profile.ts [CASE] [FUNCTIONS A STAGE]
import { LARGE, makeCases, USUAL } from './cases.ts';
import { bundle, profileInProcess } from './run/processes.ts';
import { readProfile, type Spot } from './run/profile.ts';
import { table } from './show/table.ts';

/** Milliseconds of work to watch. */
const BUDGET = 6_000;
/** The longest name of a function that is shown; V8 names a regular expression by its source. */
const LONGEST_NAME = 40;

export default async function main([name = '10k', most = '10']: readonly string[]): Promise<void> {
  await bundle();
  const one = [...makeCases(name === '1M' ? LARGE : USUAL)].find(
    (each) => each.name.replace(' ', '') === name,
  );
  if (!one) throw new Error(`no case ${name}`);
  const { accounts, truth } = one;
  const repeated = profileInProcess({ accounts, truth, contenders: [], limit: 0, budget: BUDGET });
  if (!repeated) return;
  const spots = readProfile();
  const run = repeated.time / repeated.runs;
  console.log(
    `${one.name}: ${run.toFixed(1)} ms of processor time a comparison, ${repeated.runs} comparisons`,
  );
  for (const stage of new Set(spots.map((spot) => spot.stage))) {
    const own = spots.filter((spot) => spot.stage === stage);
    console.log(`\n## ${stage}: ${showShare(own.reduce((sum, spot) => sum + spot.own, 0))}\n`);
    const head = ['where', 'own', 'with calls', 'own ms', 'hottest lines'];
    const byWhole = [...own].sort((one, other) => other.whole - one.whole);
    console.log(table(['by own time', ...head], rowsOf(own, run, Number(most))));
    console.log(`\n${table(['with what they call', ...head], rowsOf(byWhole, run, Number(most)))}`);
  }
}

/** One row a function; milliseconds are of one comparison. */
function rowsOf(spots: readonly Spot[], run: number, most: number): string[][] {
  return spots
    .slice(0, most)
    .map((spot) => [
      spot.name.slice(0, LONGEST_NAME),
      `${spot.file}:${spot.line}`,
      showShare(spot.own),
      showShare(spot.whole),
      (spot.own * run).toFixed(2),
      spot.lines.join(' '),
    ]);
}

function showShare(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
