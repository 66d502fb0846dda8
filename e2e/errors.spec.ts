import { test as bare } from '@playwright/test';
import { NotesPage } from './pages/notes.ts';
import { ReaderPage } from './pages/reader.ts';
import { expect } from './pages/test.ts';

// Not the quiet test: what breaks is told on the console too.
bare(
  'a view whose code cannot be fetched says so, leaves the rest, and comes when asked again',
  async ({ page }) => {
    const reader = new ReaderPage(page);
    const refuse = /\/assets\/QuotesPage-[^/]*\.js$/;
    await page.route(refuse, (route) => route.abort());
    await reader.open();
    await page.getByRole('link', { name: /^Quotes/ }).click();
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('could not be fetched');
    // The rest stands: the story can be saved and read.
    const download = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Save the story to a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/parallax/);
    await page.getByRole('link', { name: /^Read/ }).click();
    await expect(reader.left).toBeVisible();

    await page.getByRole('link', { name: /^Quotes/ }).click();
    await expect(alert).toBeVisible();
    await page.unroute(refuse);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('main').getByRole('heading', { name: 'Quotes' })).toBeVisible();
  },
);

for (const view of ['Quotes', 'Report'])
  bare(
    `code of ${view} that breaks takes its panel and nothing else; the story is saved from there`,
    async ({ page }) => {
      const reader = new ReaderPage(page);
      const notes = new NotesPage(page);
      await page.route(new RegExp(`/assets/${view}Page-[^/]*\\.js$`), (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'export default function Broken() { throw new Error("broken on purpose"); }',
        }),
      );
      await reader.open();
      await reader.sentence(reader.left, 'Putin').first().click();
      await page.keyboard.press('a');
      await notes.body.fill('Kept.');
      await page.getByRole('link', { name: new RegExp(`^${view}`) }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText('broken on purpose');
      expect(await notes.save('Save the story to a file')).toContain('Kept.');
      await page.getByRole('link', { name: /^Notes/ }).click();
      await expect(page.getByText('Kept.').first()).toBeVisible();
    },
  );

bare('a column that breaks leaves the other to be read, and comes when asked again', async ({ page }) => {
  const reader = new ReaderPage(page);
  const notes = new NotesPage(page);
  await reader.open();
  await notes.stored();
  await page.evaluate(() => {
    const native = Object.getOwnPropertyDescriptor(Highlight.prototype, 'add')!;
    const add = native.value as (this: Highlight, range: AbstractRange) => Highlight;
    const broken = function (this: Highlight, range: AbstractRange) {
      if (!range.startContainer.parentElement?.closest('[data-side=b]')) return add.call(this, range);
      Object.defineProperty(Highlight.prototype, 'add', native);
      throw new Error('broken on purpose');
    };
    Object.defineProperty(Highlight.prototype, 'add', { ...native, value: broken });
  });
  await reader.layer('Linked').click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('broken on purpose');
  await expect(reader.left).toBeVisible();
  await expect(reader.right).toHaveCount(0);
  expect(await notes.save('Save the story to a file')).toContain('Putin');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.sentence(reader.right, 'President Vladimir Putin')).toBeVisible();
});

bare('what goes wrong where nobody waits is told', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await page.evaluate(() => void Promise.reject(new Error('nobody waited')));
  await expect(page.getByText(/Something went wrong: nobody waited/).first()).toBeVisible();
});
