import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { openSaved } from './pages/saved-report.ts';
import { expect, test } from './pages/test.ts';

const report = './#/story/putin-proposal/report';

test('a fact-checker shapes a report, sees it, saves that very file, and finds the choice again', async ({
  page,
  notes,
}) => {
  await page.goto(report);
  const preview = page.frameLocator('iframe[title="Preview of the report"]');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
    'Putin proposes a ban on election meddling',
  );

  await page.getByLabel('Title').fill('Two tellings <of> one offer');
  await page.getByLabel('Foreword').fill('For the desk.');
  await page.getByRole('checkbox', { name: 'What was taken out' }).uncheck();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Two tellings <of> one offer');
  await expect(preview.getByText('For the desk.')).toBeVisible();
  await expect(preview.getByRole('heading', { name: 'What was taken out' })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Web page' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.html$/);
  await expect(page.locator('iframe').first()).toHaveAttribute(
    'srcdoc',
    readFileSync(await file.path(), 'utf8'),
  );

  // What is copied is the same report, for word processors and for those that know text alone.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as rich text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { rich: await read('text/html'), plain: await read('text/plain') };
  });
  expect(copied.rich).toContain('Two tellings &lt;of&gt; one offer</h1>');
  expect(copied.plain).toMatch(/^# Two tellings &lt;of\\> one offer\n/);

  await notes.stored();
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Two tellings <of> one offer');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Two tellings <of> one offer');
});

test('who goes by the keyboard gets past the preview in one step, from either side', async ({ page }) => {
  await page.goto(report);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const past = page.getByRole('button', { name: 'Skip the preview' });
  const back = page.getByRole('button', { name: 'Back to before the preview' });
  await page.getByRole('checkbox').last().focus();
  await page.keyboard.press('Tab');
  await expect(past).toBeFocused();
  await expect(past).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(back).toBeFocused();
  await expect(back).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(past).toBeFocused();
  // Who wants to read there goes on.
  await page.keyboard.press('Tab');
  await expect(page.locator('iframe')).toBeFocused();
});

test('a writer that breaks is told and asked again, and what takes long can be stopped', async ({ page }) => {
  const writer = /\/assets\/worker-entry-[^/]*\.js$/;
  await page.route(writer, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'addEventListener("message", () => { throw new RangeError("out of memory"); });',
    }),
  );
  await page.goto(report);
  const preview = page.frameLocator('iframe[title="Preview of the report"]');
  await expect(page.getByRole('alert')).toContainText('out of memory');
  await page.unroute(writer);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();

  // Rich text is written with plain text beside it: one of them by the writer that is there, the other by one that is not.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(writer, async (route) => {
    await held;
    await route.continue();
  });
  const side = page.getByRole('region', { name: 'Save as' });
  await side.getByRole('button', { name: 'Copy as rich text' }).click();
  await expect(side).toContainText('Web page: being written.');
  await side.getByRole('button', { name: 'Stop' }).click();
  await expect(side).toContainText('Stopped.');
  await expect(side.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  release();

  const download = page.waitForEvent('download');
  await side.getByRole('button', { name: 'Save as Markdown' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
});

test('a file is written while a copy is on its way, and neither stops the other', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(report);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/worker-entry-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const side = page.getByRole('region', { name: 'Save as' });
  // Two texts: the writer at hand takes one, and then is free for the file; the other waits for its own.
  await side.getByRole('button', { name: 'Copy as rich text' }).click();
  const download = page.waitForEvent('download');
  await side.getByRole('button', { name: 'Save as Markdown' }).click();
  await expect(side).toContainText('being written.');
  release();
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Putin proposes/);
});

test('every format leaves as a file', async ({ page }) => {
  await page.goto(report);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const endings = { 'Word document': 'docx', Markdown: 'md', Tables: 'zip', 'Comparison (JSON)': 'json' };
  for (const [name, ending] of Object.entries(endings)) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${name}`, exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
  }
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'One table: findings' }).click();
  expect(readFileSync(await (await table).path(), 'utf8')).toContain('cyber-meddling');
});

/** Saves the report in the format of that name. */
async function save(page: Page, format: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save as ${format}`, exact: true }).click();
  return download;
}

test('a teacher takes a report of three accounts home: matrix, accounts of her choice, every format', async ({
  page,
  browser,
}) => {
  test.slow();
  await page.goto('./#/story/weir-bridge/report');
  const preview = page.frameLocator('iframe[title="Preview of the report"]');
  const matrix = preview.getByRole('table', { name: 'Which account tells what' });
  await expect(matrix.getByRole('columnheader')).toHaveText([
    'Point',
    /Marrowby Gazette/,
    /Northern Wire/,
    /The Lenn Commuter/,
  ]);
  await expect(matrix.getByRole('row', { name: /expected to stay closed/ })).toContainText('told otherwise');

  // Each account can be left out, down to one; with two there is no matrix to show.
  const accounts = page.getByRole('group', { name: 'Accounts', exact: true });
  await accounts.getByRole('checkbox', { name: 'Northern Wire' }).uncheck();
  await expect(matrix).toHaveCount(0);
  await expect(preview.getByRole('heading', { name: 'Northern Wire' })).toHaveCount(0);
  await accounts.getByRole('checkbox', { name: 'Marrowby Gazette' }).uncheck();
  await expect(accounts.getByRole('checkbox', { name: 'The Lenn Commuter' })).toBeDisabled();
  await accounts.getByRole('checkbox', { name: 'Northern Wire' }).check();
  await accounts.getByRole('checkbox', { name: 'Marrowby Gazette' }).check();
  await expect(matrix).toBeVisible();

  await page.getByLabel('Language of the report').selectOption('Deutsch');
  await expect(preview.getByRole('heading', { name: 'Abdeckung' })).toBeVisible();
  await page.getByLabel('Language of the report').selectOption('As this page');
  await expect(preview.getByRole('heading', { name: 'Coverage' })).toBeVisible();

  const tables = unzipSync(readFileSync(await (await save(page, 'Tables')).path()));
  expect(new TextDecoder().decode(tables['coverage.csv'])).toContain('commuter');
  const json = readFileSync(await (await save(page, 'Comparison (JSON)')).path(), 'utf8');
  expect((JSON.parse(json) as { accounts: object[] }).accounts).toHaveLength(3);
  for (const format of ['Word document', 'Markdown', 'Web annotations (JSON-LD)'])
    expect(readFileSync(await (await save(page, format)).path()).length).toBeGreaterThan(200);

  // Fewer differences, since each looks like the others and axe looks at every word.
  await page.getByRole('checkbox', { name: 'Quotes', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: 'Differences', exact: true }).uncheck();
  await expect(preview.getByRole('heading', { name: 'Differences' })).toHaveCount(0);
  const { report, complaints, close } = await openSaved(browser, await save(page, 'Web page'));
  await expect(report.getByRole('table', { name: 'Which account tells what' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: report }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await close();
  expect(complaints).toEqual([]);
});

test('who prints from the report, by its button or by Ctrl P, prints the report and not the page around it', async ({
  page,
}) => {
  await page.goto(report);
  const preview = page.frameLocator('iframe[title="Preview of the report"]');
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
  const printed = await page.evaluateHandle(() => {
    const pages: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof HTMLIFrameElement) pages.push(node.srcdoc);
    }).observe(document.body, { childList: true });
    return pages;
  });
  const count = () => printed.evaluate((pages) => pages.length);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.poll(count).toBe(1);
  await page.getByLabel('Title').fill('On paper');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('On paper');
  await page.keyboard.press('Control+p');
  await expect.poll(count).toBe(2);
  expect(await printed.evaluate((pages) => pages[1])).toContain('On paper');

  // Printed by the browser's own menu, the page says how to print the report.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('To print the report itself')).toBeVisible();
  await expect(page.locator('iframe').first()).toBeHidden();
});
