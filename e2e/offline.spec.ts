import type { Page } from '@playwright/test';
import { Site } from './pages/site.ts';
import { expect, test as base } from './pages/test.ts';

const test = base.extend<{ readonly site: Site }>({
  site: async ({}, use) => {
    const site = await Site.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: 'allow' });

/** Waits until the page is kept: the service worker has all files and answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The reader goes away. What the page still waits for on a busy machine, such as what loads after the first view, goes too. */
const leave = (page: Page) => page.goto('about:blank');

/** The file that starts the page in the newest build that is kept whole. */
async function keptEntry(): Promise<string> {
  const registration = await navigator.serviceWorker.getRegistration();
  const { port1, port2 } = new MessageChannel();
  const files = new Promise<readonly string[]>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<readonly string[]>) => resolve(data);
  });
  (registration?.waiting ?? registration?.active)?.postMessage('files', [port2]);
  return (await files).find((file) => file.startsWith('assets/index-') && file.endsWith('.js')) ?? '';
}

const entryOf = (page: Page) => page.locator('script[type=module]').first().getAttribute('src');

test('after the first visit everything works without a network', async ({ page, site, reader, notes }) => {
  test.slow();
  await reader.open();
  await kept(page);
  await leave(page);
  await site.stop();
  await reader.open();
  await reader.sentence(reader.left, 'Putin').first().click();
  await page.keyboard.press('a');
  await notes.body.fill('Written on a train.');
  for (const view of ['Overview', 'Quotes', 'Differences', 'Notes']) {
    await page.getByRole('link', { name: new RegExp(`^${view}`) }).click();
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
  await notes.stored();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await page.getByRole('link', { name: /^Auswertung/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Als Word/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await page.reload();
  await page.getByRole('link', { name: /^Notizen/ }).click();
  await expect(page.getByText('Written on a train.').first()).toBeVisible();
});

test('a newer build waits until the reader takes it, and nothing is lost', async ({
  page,
  site,
  reader,
  notes,
}) => {
  test.slow();
  await reader.open();
  await kept(page);
  site.deploy('next');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const notice = page.getByRole('status').filter({ hasText: 'A new version of Parallax is ready.' });
  await expect(notice).toBeVisible();

  await reader.sentence(reader.left, 'Putin').first().click();
  await page.keyboard.press('a');
  await notes.body.fill('Half a thou');
  expect(await entryOf(page)).not.toContain('.next');
  await notice.getByRole('button', { name: 'Load it now' }).click();
  await expect.poll(() => entryOf(page)).toContain('.next');
  await reader.ready();
  await expect(notice).toBeHidden();
  await page.getByRole('link', { name: /^Notes/ }).click();
  await expect(page.getByText('Half a thou').first()).toBeVisible();
});

test('who comes back gets the newest build at once, and it is kept without a question', async ({
  page,
  site,
  reader,
}) => {
  test.slow();
  await reader.open();
  await kept(page);
  await leave(page);
  site.deploy('next');
  await reader.open();
  expect(await entryOf(page)).toContain('.next');
  await expect.poll(() => page.evaluate(keptEntry)).toContain('.next');
  await expect(page.getByText('A new version of Parallax is ready.')).toBeHidden();
  await leave(page);
  await site.stop();
  await reader.open();
  expect(await entryOf(page)).toContain('.next');
});

test('only the files of the build are cached, nothing of the reader’s', async ({ page, site, reader }) => {
  await reader.open();
  await kept(page);
  await page.reload();
  await reader.ready();
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => url);
  });
  expect(cached.length).toBeGreaterThan(20);
  const files = /^(assets\/[\w.-]+|icons\/[\w.-]+|index\.html|manifest\.webmanifest)$/;
  expect(cached.filter((url) => !files.test(url.slice(site.address.length)))).toEqual([]);
});
