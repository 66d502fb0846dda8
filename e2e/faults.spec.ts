import type { BrowserContext, Page } from '@playwright/test';
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

/** What a reader does who deletes the data of one site in her browser's settings, while the page is open. */
async function deleteSiteData(page: Page, context: BrowserContext, notes: NotesPage): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(notes.saved).toHaveAttribute('data-saved', 'memory-only');
}

test('when site data is deleted, the page says so, keeps the note, and stores it again', async ({
  page,
  context,
  reader,
  notes,
}) => {
  await reader.open();
  await writeNote(page, notes, 'Still here');
  await deleteSiteData(page, context, notes);
  await notes.saved.locator('summary').click();
  await notes.saveAgain();

  await page.reload();
  await reader.ready();
  await notes.open();
  await expect(notes.entries).toContainText(['Still here']);
});

/** Puts a script in the place of the first engine that starts; the next ones are the engine. */
async function replaceFirstEngine(page: Page, body: string): Promise<void> {
  let starts = 0;
  await page.route(/\/assets\/entry-[^/]*\.js$/, (route) =>
    ++starts > 1 ? route.continue() : route.fulfill({ contentType: 'text/javascript', body }),
  );
}

test('when the engine dies, the page says so and compares again', async ({ page, reader }) => {
  // As one does that runs out of memory: by an error, without an answer.
  await replaceFirstEngine(
    page,
    'addEventListener("message", () => { throw new RangeError("out of memory"); });',
  );
  await page.goto('./');
  await expect(page.getByRole('main')).toContainText('The accounts could not be compared.');
  await expect(page.getByRole('main')).toContainText('out of memory');
  await page.getByRole('button', { name: 'Compare again' }).click();
  await reader.ready();
  await expect(reader.left).toBeVisible();
});

test('when the engine dies without a word, the page says so and compares again', async ({ page, reader }) => {
  // What Chromium does with a Worker that has no memory left: it is gone, and no event tells of it.
  await replaceFirstEngine(
    page,
    `addEventListener("message", ({ data }) => {
      postMessage({ type: "progress", job: data.job, stage: "align", done: 0.5 });
      close();
    });`,
  );
  await page.clock.install();
  await page.goto('./');
  await expect(page.getByRole('main')).toContainText('Finding what belongs together');
  await page.clock.runFor(61_000);
  await expect(page.getByRole('main')).toContainText('The engine has fallen silent.');
  await page.getByRole('button', { name: 'Compare again' }).click();
  await reader.ready();
  await expect(reader.left).toBeVisible();
});

test('notes that find no room are kept, said to be unsaved, and stored as soon as there is room', async ({
  page,
  context,
  reader,
  notes,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await reader.open();
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await expect(notes.body).toBeFocused();
  await page.keyboard.type('No room for this');
  await expect(notes.saved).toHaveAttribute('data-saved', 'memory-only');
  await notes.saved.locator('summary').click();
  await expect(page.getByText('There is no room left to store notes.').first()).toBeVisible();

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await notes.saveAgain();
  await page.reload();
  await reader.ready();
  await notes.open();
  await expect(notes.entries).toContainText(['No room for this']);
});

/**
 * The database of the sample story, as another version of the page opens it. Its tab keeps hold of it: what nobody
 * holds is closed by the collector, when the machine finds time for that.
 */
const openDatabase = (tab: Page, version: number): Promise<string> =>
  tab.evaluate(
    (number) =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('parallax-story-putin-proposal', number);
        Object.assign(globalThis, { held: request });
        request.onsuccess = () => resolve('open');
        request.onerror = () => resolve(request.error?.name ?? 'failed');
        request.onblocked = () => resolve('blocked');
      }),
    version,
  );

test('stored notes outlive a tab with a later version of the page, and one that holds up all others', async ({
  page,
  context,
  reader,
  notes,
}) => {
  const unsaved = async (why: string): Promise<void> => {
    await expect(notes.saved).toHaveAttribute('data-saved', 'memory-only');
    await notes.saved.locator('summary').click();
    await expect(page.getByText(why).first()).toBeVisible();
  };
  await reader.open();
  await writeNote(page, notes, 'Written in the old tab');
  const [later, latest] = [await context.newPage(), await context.newPage()];
  for (const tab of [later, latest]) await tab.goto('./icons/icon-192.png');
  // The page lets go at once: a later version is not to wait until somebody closes this tab.
  expect(await openDatabase(later, 7)).toBe('open');
  await unsaved('The stored notes were closed or deleted from another tab.');
  await notes.saveAgain();

  // A tab that does not let go holds up whoever wants another version, and all who come after.
  expect(await openDatabase(latest, 8)).toBe('blocked');
  await page.reload();
  await reader.ready();
  await unsaved('The browser’s storage does not answer.');
  await later.close();
  await latest.close();
  await notes.saveAgain();
  await page.getByRole('link', { name: /^Notes/ }).click();
  await expect(notes.entries).toContainText(['Written in the old tab']);
});

test('a story of one’s own is in the library after site data was deleted and it was stored again', async ({
  page,
  context,
  intake,
  notes,
}) => {
  await intake.open();
  await intake.text(1).fill('The mayor of Lindau resigned on Tuesday.');
  await notes.stored();
  await deleteSiteData(page, context, notes);
  await notes.saved.locator('summary').click();
  await notes.saveAgain();

  await page.reload();
  await expect(intake.cleaned(1)).toContainText('resigned on Tuesday');
});
