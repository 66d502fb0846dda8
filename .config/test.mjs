// npm test: everything that must hold, on a fresh clone too. Prints `N passed, N failed` last; exit status 1 if
// anything failed. A check that is not a test suite (format, lint, types ...) counts as one test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled, ROOT } from './ensure.mjs';

const REPORTS = join(ROOT, '.cache/test');
const BIN = join(ROOT, 'node_modules/.bin');

ensureInstalled();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
const failures = [];
check('format', 'prettier', ['--check', '.', '--log-level', 'warn']);
check('lint', 'eslint', ['-c', '.config/eslint.config.js', '--max-warnings', '0', '.']);
check('types of the engine', 'tsc', ['-p', 'src/engine']);
check('types', 'tsc', ['-p', '.']);
check('lock file', process.execPath, ['.config/complete-lock.mjs', '--check']);
check('licences', process.execPath, ['.config/notice.mjs', '--check']);
check('unused code', 'knip', ['-c', '.config/knip.json', '--no-progress']);
check('build of the page', 'vite', ['build', '--logLevel', 'warn']);
check('build of the command line', 'vite', ['build', '--mode', 'cli', '--logLevel', 'warn']);
suite(
  'unit',
  'vitest',
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  {},
  ofVitest,
);
suite(
  'browser',
  'playwright',
  ['test', '-c', 'e2e', '--reporter=line,json'],
  { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/browser.json` },
  ofPlaywright,
);

// Once more at the end, where whoever sees only the last lines of a log looks.
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

/** Runs a command that counts as one test. */
function check(name, command, args) {
  const ok = run(name, command, args, {});
  total[ok ? 'passed' : 'failed']++;
  if (!ok) failures.push(name);
}

/** Runs a test suite and adds what its report counts; a suite without a readable report is one failure. */
function suite(name, command, args, env, count) {
  const ok = run(name, command, args, env);
  let counts = { passed: 0, failures: [] };
  try {
    counts = count(JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')));
  } catch (error) {
    console.error(`no report of ${name}: ${error.message}`);
  }
  const failed = counts.failures.map(({ title, error }) => `${name}: ${title}\n${shortened(error)}`);
  if (failed.length === 0 && (!ok || counts.passed === 0)) failed.push(name);
  total.passed += counts.passed;
  total.failed += failed.length;
  failures.push(...failed);
}

/** As much of an error as tells what was wrong, without colours; the text of a whole account may stand in it. */
function shortened(error) {
  const lines = stripVTControlCharacters(error)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('/node_modules/'));
  return lines
    .slice(0, 20)
    .map((line) => `    ${line.slice(0, 160)}`)
    .join('\n');
}

function run(name, command, args, env) {
  const start = Date.now();
  const { status } = spawnSync(isAbsolute(command) ? command : join(BIN, command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', ...env },
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function ofVitest({ numPassedTests, testResults }) {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const tests = failed.map((test) => ({ title: test.fullName, error: test.failureMessages.join('\n') }));
    // A file that cannot be loaded has no tests.
    return tests.length === 0 && message ? [{ title: name, error: message }] : tests;
  });
  return { passed: numPassedTests, failures };
}

function ofPlaywright({ stats, suites, errors }) {
  const failures = suites.flatMap(specsOf).filter(({ ok }) => !ok);
  return {
    passed: stats.expected,
    failures: [
      ...failures.map(({ file, line, title, tests }) => ({
        title: `${file}:${line} ${title}`,
        error: tests
          .flatMap(({ results }) => results.flatMap((result) => result.errors.map(messageOf)))
          .join('\n'),
      })),
      ...errors.map((error) => ({ title: 'outside of a test', error: messageOf(error) })),
    ],
  };
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function messageOf({ message }) {
  return message ?? '';
}
