import type { Page } from '@playwright/test';
import { expect, test } from './pages/test.ts';
import { NotesPage } from './pages/notes.ts';

/** Writes a note on the first sentence of the sample story, and waits until it is shown as saved. */
async function writeNote(page: Page, notes: NotesPage, words: string): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await expect(notes.body).toBeFocused();
  await page.keyboard.type(words);
  await notes.stored();
}

test('a note that was shown as saved is there after the tab crashed', async ({
  page,
  context,
  reader,
  notes,
}) => {
  await reader.open();
  await writeNote(page, notes, 'Before the crash');
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();

  const again = new NotesPage(await context.newPage());
  await again.open();
  await expect(again.entries).toContainText(['Before the crash']);
});

test('when site data is deleted, the page says so, keeps the note, and stores it again', async ({
  page,
  context,
  reader,
  notes,
  baseURL,
}) => {
  await reader.open();
  await writeNote(page, notes, 'Still here');
  const devtools = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(notes.saved).toHaveAttribute('data-saved', 'memory-only');
  await notes.saved.locator('summary').click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await notes.stored();

  await page.reload();
  await reader.ready();
  await notes.open();
  await expect(notes.entries).toContainText(['Still here']);
});

test('when the engine dies, the page says so and compares again', async ({ page, reader }) => {
  // The first engine that starts dies as one does that runs out of memory: by an error, without an answer.
  let starts = 0;
  await page.route(/\/assets\/entry-[^/]*\.js$/, async (route) => {
    if (++starts > 1) return route.continue();
    return route.fulfill({
      contentType: 'text/javascript',
      body: 'addEventListener("message", () => { throw new RangeError("out of memory"); });',
    });
  });
  await page.goto('./');
  await expect(page.getByRole('main')).toContainText('The accounts could not be compared.');
  await expect(page.getByRole('main')).toContainText('out of memory');
  await page.getByRole('button', { name: 'Compare again' }).click();
  await reader.ready();
  await expect(reader.left).toBeVisible();
});
