import type { Page } from '@playwright/test';
import { NotesPage } from './pages/notes.ts';
import type { ReaderPage } from './pages/reader.ts';
import { expect, test } from './pages/test.ts';

const PROPOSED = 'The Russian president proposed';

/** Writes a note on a sentence of the sample story. */
async function writeNote(page: Page, reader: ReaderPage, words: string): Promise<void> {
  await reader.sentence(reader.left, PROPOSED).focus();
  await page.keyboard.press('a');
  await new NotesPage(page).body.fill(words);
  await page.keyboard.press('ControlOrMeta+Enter');
}

/** Closes a page as its reader does, and stays; what the browser asked of her before. */
async function closeAndStay(page: Page): Promise<string> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  // The page is there and answers: a browser that is ended while it still asks may break down.
  await page.evaluate(() => document.readyState);
  return dialog.type();
}

/** A browser that lets the page store nothing, as in private browsing. */
async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse, deleteDatabase: refuse } });
  });
}

test('where nothing can be stored the page says so, keeps the notes, offers a file, and asks before it goes', async ({
  page,
  reader,
  notes,
}) => {
  await refuseStorage(page);
  await reader.open();
  await writeNote(page, reader, 'Kept in memory');
  await expect(notes.saved.first()).toHaveAttribute('data-saved', 'memory-only');
  await page.getByText('Not saved').click();
  await expect(page.getByRole('alert')).toContainText('does not let the page store anything');
  expect(await notes.save('Save to a file')).toContain('Kept in memory');
  expect(await closeAndStay(page)).toBe('beforeunload');
});

test('where nothing can be stored the page asks before it goes with a text of one’s own', async ({
  page,
  notes,
  intake,
}) => {
  await refuseStorage(page);
  await intake.open();
  await intake.text(1).fill('The mayor of Lindau resigned on Tuesday.');
  await expect(notes.saved.first()).toHaveAttribute('data-saved', 'memory-only');
  await expect(page.getByRole('button', { name: 'Start over' })).toBeVisible();
  expect(await closeAndStay(page)).toBe('beforeunload');
});

test('where nothing can be stored the page asks before it goes with the work on a story that was left', async ({
  page,
  reader,
  notes,
  intake,
}) => {
  await refuseStorage(page);
  await reader.open();
  await writeNote(page, reader, 'Left behind');
  await expect(notes.count).toHaveText(/1$/);
  await page.getByRole('link', { name: 'Parallax' }).click();
  await page.getByRole('heading', { name: 'Stories' }).first().waitFor();
  await expect(page.getByText('1 note · not saved')).toBeVisible();
  expect(await closeAndStay(page)).toBe('beforeunload');
  await intake.open();
  expect(await closeAndStay(page)).toBe('beforeunload');
});

test('the page asks nothing where nothing would be lost', async ({ page, reader, notes }) => {
  await refuseStorage(page);
  await reader.open();
  await expect(notes.saved.first()).toHaveAttribute('data-saved', 'memory-only');
  await reader.sentence(reader.left, PROPOSED).click();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toEqual([]);
});
