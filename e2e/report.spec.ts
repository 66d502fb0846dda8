import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { reportHtml } from '../src/report/index.ts';
import { hostileReport } from '../src/testing/hostile-report.ts';
import { seedReport } from '../src/testing/seed-report.ts';

interface Fixtures {
  /** Opens the report of the sample story from disk; without a network, nothing may be asked of it. */
  readonly openReport: (page: Page) => Promise<void>;
}

const test = base.extend<Fixtures, { readonly address: string }>({
  address: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'parallax-report-'));
      const file = join(folder, 'report.html');
      writeFileSync(file, reportHtml(seedReport()));
      await use(pathToFileURL(file).href);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  openReport: async ({ context, address }, use) => {
    await context.setOffline(true);
    const complaints: string[] = [];
    await use(async (page) => {
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (request.url() !== address) complaints.push(`request to ${request.url()}`);
      });
      await page.goto(address);
    });
    expect(complaints).toEqual([]);
  },
});

test('whoever gets the file reads it from disk, without a network', async ({ page, openReport }) => {
  await openReport(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Putin proposes a ban on election meddling',
  );
  const parts = page.getByRole('navigation').getByRole('link');
  await expect(parts).toHaveText([
    'Summary',
    'The accounts',
    'Quotes',
    'Differences',
    'Notes',
    'Method and settings',
    'What was taken out',
  ]);
  const speakers = page.getByRole('table', { name: 'Words inside quotation marks' });
  await expect(speakers.getByRole('row', { name: /Vladimir Putin/ })).toContainText('61');
  await expect(page.getByRole('article', { name: /^Quote 1 · Vladimir Putin, trimmed/ })).toBeVisible();
});

test('a reader goes from a sentence to its counterpart and back', async ({ page, openReport }) => {
  await openReport(page);
  const here = page.locator('.sentence', { hasText: 'The Russian president proposed an agreement' });
  const there = page.locator('.sentence', { hasText: 'He proposed the two countries reach' });
  await here.hover();
  await expect(there).toHaveClass(/partner/);
  await here.click();
  await expect(here).toHaveClass(/chosen/);
  await expect(there).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(here).not.toHaveClass(/chosen/);
  const link = page.getByRole('link', { name: /^linked to B10/ }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#sentence-b-10$/);
  await expect(there).toBeInViewport();
});

test('a teacher switches layers, even where no script may run', async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(address);
  const quoted = page.locator('[data-layers~="quotes"]', { hasText: 'exchanging guarantees' }).first();
  const transparent = 'rgba(0, 0, 0, 0)';
  await expect(quoted).not.toHaveCSS('background-color', transparent);
  await page.getByRole('checkbox', { name: 'Shared quotes' }).uncheck();
  await expect(quoted).toHaveCSS('background-color', transparent);
  await context.close();
});

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWider).toBe(false);
}

test('axe finds nothing in a report', async ({ page, openReport }) => {
  await openReport(page);
  await expectNoBarrier(page);
});

test('axe finds nothing in a report on a phone in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  const input = seedReport();
  // Fewer differences, since each looks like the others and axe looks at every word.
  const choices = { ...input.choices, kinds: ['attribution', 'order', 'loaded'] as const };
  await page.setContent(reportHtml({ ...input, choices }));
  await expectNoBarrier(page);
});

test('nothing that was given runs or becomes an element', async ({ page, context }) => {
  await context.setOffline(true);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setContent(reportHtml(hostileReport()));
  await page.locator('.sentence').first().click();
  const strange = page.locator('img, iframe, object, embed, form, base, video, template, math, [onerror]');
  await expect(strange).toHaveCount(0);
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>');
  expect(complaints).toEqual([]);
});
