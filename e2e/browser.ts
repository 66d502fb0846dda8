import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Launch arguments for a quiet browser that asks nothing of any network; no sandbox only where root cannot have one. */
export const LAUNCH_ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The browser for the tests: CHROMIUM_PATH, Playwright's own, one on PATH, else one that can be installed here.
 * Throws with what was tried when there is none.
 */
export function findBrowser(): string {
  const found = installed() ?? install();
  if (found) return found;
  throw new Error(
    'No Chromium for the browser tests. Tried CHROMIUM_PATH, the browser of Playwright, ' +
      `${NAMES.join(', ')} on PATH, and installing one. Install Chromium or set CHROMIUM_PATH.`,
  );
}

function installed(): string | null {
  const own = chromium.executablePath();
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env['CHROMIUM_PATH'] ?? '', own, ...onPath];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Playwright's download, else Debian's package as root. */
function install(): string | null {
  const quiet = { stdio: 'ignore', timeout: 300_000 } as const;
  const download = spawnSync('npx', ['playwright', 'install', 'chromium'], quiet);
  if (download.status === 0 && existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  try {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', 'chromium'], quiet);
  } catch {
    return null;
  }
  return installed();
}
