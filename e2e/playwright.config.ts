import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from './browser.ts';
import { UNREST } from './pages/unrest.ts';

const PORT = Number(process.env['PARALLAX_TEST_PORT'] ?? 4283);

/** How many times as long a story may take in a restless browser. */
const PATIENCE = UNREST === undefined ? 1 : 4;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Generous, for a machine that does other work: a test that waits for what never comes fails all the same.
  timeout: PATIENCE * 90_000,
  expect: { timeout: PATIENCE * 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: { executablePath: findBrowser(), args: LAUNCH_ARGUMENTS },
    viewport: { width: 1280, height: 800 },
    timezoneId: 'UTC',
    locale: 'en-US',
    // What a service worker answers, a test cannot hold up or refuse; those of offline use let it in.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
