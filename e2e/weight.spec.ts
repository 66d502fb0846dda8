import { gzipSync } from 'node:zlib';
import { BUDGETS } from '../bench/budgets.ts';
import { expect, test } from './pages/test.ts';

test('what comes before the first view is light', async ({ page, reader }) => {
  // What is asked for once the accounts can be read is not in the way of it.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.sentence')) return;
      performance.mark('first view');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await reader.open();
  await page.evaluate(() => document.fonts.ready);
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => {
        const [view] = performance.getEntriesByName('first view');
        return name.endsWith('.woff2') || startTime <= (view?.startTime ?? Infinity);
      })
      .map((entry) => entry.name),
  );
  const bodiesOf = (ending: string) =>
    Promise.all(
      addresses
        .filter((address) => address.endsWith(ending))
        // The engine comes apart, in its Worker.
        .filter((address) => !/\/entry-[^/]*$/.test(address))
        .map(async (address) => (await page.request.get(address)).body()),
    );
  const scripts = (await bodiesOf('.js')).map((body) => gzipSync(body, { level: 9 }).length);
  const fonts = (await bodiesOf('.woff2')).map((body) => body.length);
  expect(scripts.length).toBeGreaterThan(0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(sum(scripts)).toBeLessThanOrEqual(BUDGETS.pageScripts);
  expect(sum(fonts)).toBeLessThanOrEqual(BUDGETS.pageFonts);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
