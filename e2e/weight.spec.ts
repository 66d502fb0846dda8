import { gzipSync } from 'node:zlib';
import { expect, test } from './pages/test.ts';

/** In bytes as sent gzipped (fonts are compressed already). */
const BUDGET = { scripts: 130_000, fonts: 120_000 };

test('what comes before the first view is light', async ({ page, reader }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  const fonts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // The engine comes apart, in its Worker.
    if (/\/entry-[^/]*\.js$/.test(pathname)) return;
    if (pathname.endsWith('.js')) scripts.set(pathname, response.body());
    if (pathname.endsWith('.woff2')) fonts.set(pathname, response.body());
  });
  await reader.open();
  await page.evaluate(() => document.fonts.ready);
  const sizeOf = async (files: ReadonlyMap<string, Promise<Buffer>>, packed: (body: Buffer) => Buffer) => {
    const bodies = await Promise.all(files.values());
    return bodies.reduce((sum, body) => sum + packed(body).length, 0);
  };
  expect(scripts.size).toBeGreaterThan(0);
  expect(fonts.size).toBeGreaterThan(0);
  expect(await sizeOf(scripts, (body) => gzipSync(body, { level: 9 }))).toBeLessThanOrEqual(BUDGET.scripts);
  expect(await sizeOf(fonts, (body) => body)).toBeLessThanOrEqual(BUDGET.fonts);
});
