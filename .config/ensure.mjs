// What `npm start` and `npm test` need to be there before they can do their work, on a fresh clone too.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
/** What the built page depends on. */
const PAGE_SOURCES = ['src', 'seeds', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Runs a command with the terminal attached; ends this process with its status if it fails. */
export function runOrExit(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`parallax: cannot run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the locked packages unless that has been done since the lock file changed. */
export function ensureInstalled() {
  const done = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs) return;
  console.log('Installing packages (npm ci) ...');
  runOrExit(NPM, ['ci', '--no-audit', '--no-fund']);
}

/** Builds the page and the command line unless they are newer than every source. */
export function ensureBuilt() {
  const newest = Math.max(...PAGE_SOURCES.map((path) => newestIn(join(ROOT, path))));
  const outputs = ['dist/web/index.html', 'dist/cli/parallax.mjs'].map((path) => join(ROOT, path));
  if (outputs.every((path) => existsSync(path) && statSync(path).mtimeMs > newest)) return;
  console.log('Building ...');
  runOrExit(NPM, ['run', '--silent', 'build']);
}

function newestIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
