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

bare('code that breaks takes its panel and nothing else, and no note is lost', async ({ page }) => {
  const reader = new ReaderPage(page);
  const notes = new NotesPage(page);
  await page.route(/\/assets\/QuotesPage-[^/]*\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export default function Quotes() { throw new Error("broken on purpose"); }',
    }),
  );
  await reader.open();
  await reader.sentence(reader.left, 'Putin').first().click();
  await page.keyboard.press('a');
  await notes.body.fill('Kept.');
  await page.getByRole('link', { name: /^Quotes/ }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('broken on purpose');
  await page.getByRole('link', { name: /^Notes/ }).click();
  await expect(page.getByText('Kept.').first()).toBeVisible();
});

bare('what goes wrong where nobody waits is told', async ({ page }) => {
  const reader = new ReaderPage(page);
  await reader.open();
  await page.evaluate(() => void Promise.reject(new Error('nobody waited')));
  await expect(page.getByText(/Something went wrong: nobody waited/).first()).toBeVisible();
});
