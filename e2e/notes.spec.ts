import type { Page } from '@playwright/test';
import { NotesPage } from './pages/notes.ts';
import { ReaderPage } from './pages/reader.ts';
import { expect, test } from './pages/test.ts';

const PROPOSED = 'The Russian president proposed an agreement';

test('a fact-checker notes a span, a pair and a difference, and finds them after a reload', async ({
  page,
  reader,
  notes,
}) => {
  await reader.open();
  await notes.select(reader.sentence(reader.left, PROPOSED), 'major cyberspace incidents');
  await notes.action('Note').click();
  await expect(notes.body).toBeFocused();
  await page.keyboard.type('Whose **words**?');
  await notes.author.fill('Ada');
  await notes.newTag.fill('Source');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => reader.paintedWords('note')).toEqual(['major cyberspace incidents']);

  await notes.select(reader.sentence(reader.left, 'On Friday, Russian President'), 'sign an agreement');
  await notes.action('Note').click();
  await expect(notes.body).toBeFocused();
  await page.keyboard.type('Two verbs');
  await page.getByRole('button', { name: 'And in The Jerusalem Post…' }).click();
  await notes.select(reader.sentence(reader.right, 'President Vladimir Putin called'), 'guarantee');
  await notes.action('Add to the note').click();
  await expect.poll(() => reader.paintedWords('note')).toEqual(['sign an agreement', 'guarantee']);
  await expect(reader.connector.first()).toBeAttached();
  await page.keyboard.press('Escape');

  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await expect(notes.body).toBeFocused();
  await page.keyboard.type('No claim, no conclusion');
  await notes.stored();

  await page.reload();
  await reader.ready();
  await expect(notes.count).toHaveText(/3$/);
  await expect.poll(() => reader.paintedWords('notes')).toContain('major cyberspace incidents');
  await notes.open();
  await expect(notes.entries).toHaveCount(3);
  await expect(notes.entries.nth(0)).toContainText('Whose words?');
  await expect(notes.entries.nth(0)).toContainText('Ada');
  await expect(notes.entries.nth(0).locator('strong')).toHaveText('words');
  await expect(notes.entries.nth(1).getByLabel('Passages')).toContainText('guarantee');
  await expect(notes.entries.nth(2).getByLabel('Passages').getByRole('listitem')).toHaveCount(2);
});

test('a note made at once, before the notes are open, is not lost', async ({ page, reader, notes }) => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(/\/assets\/browser-[^/]*\.js$/, async (route) => {
    await opened;
    await route.continue();
  });
  await reader.open();
  await reader.sentence(reader.left, PROPOSED).click();
  await page.keyboard.press('a');
  await expect(page.getByRole('banner').getByText('Saving', { exact: true })).toBeVisible();
  await expect(notes.body).toHaveCount(0);
  open();
  await expect(notes.body).toBeFocused();
  await page.keyboard.type('Quick');
  await notes.stored();
  await expect(notes.count).toHaveText(/1$/);
});

test('letters typed into a note are letters, and Escape keeps what was typed', async ({
  page,
  reader,
  notes,
}) => {
  await reader.open();
  await reader.sentence(reader.left, PROPOSED).focus();
  await page.keyboard.press('a');
  await expect(notes.body).toBeFocused();
  await page.keyboard.type('a jnkp o');
  await expect(notes.body).toHaveValue('a jnkp o');
  await expect(reader.stepper).toContainText(/^\d+ differences/);
  await page.keyboard.press('Escape');
  await expect(notes.body).toHaveCount(0);
  await expect(reader.sentence(reader.left, PROPOSED)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.inspector).toContainText('1 note here');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(notes.toast).toContainText('Undone: note changed.');
});

/** Twenty things of all kinds that a reader does. */
async function twentyActions(page: Page, reader: ReaderPage, notes: NotesPage): Promise<void> {
  const note = async (beginning: string, words: string) => {
    await reader.sentence(reader.left, beginning).focus();
    await page.keyboard.press('a');
    await notes.body.fill(words);
    await page.keyboard.press('ControlOrMeta+Enter');
  };
  await note(PROPOSED, 'One'); // 1, 2
  await note('On Friday, Russian', 'Two'); // 3, 4
  await page.getByRole('button', { name: 'Settle', exact: true }).click(); // 5
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await notes.newTag.fill('Loaded'); // 6, 7
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Loaded' }).click(); // 8
  await page.getByRole('button', { name: 'Done' }).click();
  await note('Putin compared', 'Three'); // 9, 10
  await page.getByRole('button', { name: 'Delete', exact: true }).click(); // 11
  await reader.sentence(reader.left, PROPOSED).click();
  await page.getByRole('button', { name: 'Not the same' }).first().click(); // 12
  await page.keyboard.press('Escape');
  await reader.sentence(reader.left, 'On Friday, Russian').click();
  await page.getByRole('button', { name: 'Keep this link' }).first().click(); // 13
  await page.getByRole('button', { name: 'Link to a sentence…' }).click();
  await reader.sentence(reader.right, 'Trump is currently').click(); // 14
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Dismiss' }).click(); // 15
  await page.keyboard.press('Escape');
  await reader.right.getByText('Cleaning took out').click();
  await page.getByRole('button', { name: 'Put back' }).first().click(); // 16
  await page.getByRole('link', { name: 'Quotes' }).click();
  await page.getByRole('button', { name: 'Change the speaker' }).first().click();
  await page.getByLabel('Who says it').fill('A spokesman');
  await page.keyboard.press('Enter'); // 17
  await page.getByRole('link', { name: /^Notes/ }).click();
  await page.getByLabel('What it means').fill('A word that judges'); // 18
  await page.getByRole('button', { name: 'New tag' }).click(); // 19
  await page.getByRole('button', { name: 'Delete New tag' }).click(); // 20
}

test('twenty mixed actions are undone to the same bytes, and made again', async ({ page, reader, notes }) => {
  test.slow();
  await notes.open();
  const before = await notes.save('Save the project');
  await page.getByRole('link', { name: 'Read' }).click();
  await twentyActions(page, reader, notes);
  const after = await notes.save('Save the project');
  expect(after).not.toBe(before);
  let undone = 0;
  while ((await notes.undo.getAttribute('aria-disabled')) !== 'true') {
    await page.keyboard.press('ControlOrMeta+z');
    undone++;
  }
  expect(undone).toBeGreaterThanOrEqual(20);
  expect(await notes.save('Save the project')).toBe(before);
  for (let i = 0; i < undone; i++) await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await notes.save('Save the project')).toBe(after);
});

/** Writes notes on one sentence by keyboard, each in a moment. */
async function burst(page: Page, count: number, name: string): Promise<void> {
  const reader = new ReaderPage(page);
  const notes = new NotesPage(page);
  for (let i = 0; i < count; i++) {
    await reader.sentence(reader.left, PROPOSED).focus();
    await page.keyboard.press('a');
    await notes.body.fill(`${name} ${i}`);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.press('Escape');
  }
}

test('two tabs write fifty notes each at the same time, and both end with a hundred', async ({
  page,
  reader,
  notes,
  context,
}) => {
  test.slow();
  const other = await context.newPage();
  await Promise.all([reader.open(), new ReaderPage(other).open()]);
  await Promise.all([notes.stored(), new NotesPage(other).stored()]);
  await Promise.all([burst(page, 50, 'one'), burst(other, 50, 'other')]);
  for (const tab of [notes, new NotesPage(other)]) await expect(tab.count).toHaveText(/100$/);
  await notes.open();
  const [mine, theirs] = [await notes.save('Save the project'), await saveOf(other)];
  expect(mine).toBe(theirs);
});

async function saveOf(page: Page): Promise<string> {
  const notes = new NotesPage(page);
  await notes.open();
  return notes.save('Save the project');
}

test('a tab that is killed while it writes keeps every note that was shown as saved', async ({ context }) => {
  const page = await context.newPage();
  await new ReaderPage(page).open();
  const notes = new NotesPage(page);
  await notes.stored();
  let kept = 0;
  for (let i = 0; i < 12; i++) {
    await burst(page, 1, `note ${i}`);
    // Once at least all is stored, however slow the machine is; else what is shown at that moment counts.
    if (i === 5) await notes.stored();
    const shown = await page.evaluate(() => ({
      saved: document.querySelector('[data-saved]')?.getAttribute('data-saved') === 'saved',
      notes: Number(document.querySelector('a[href$="/notes"] .count')?.textContent ?? 0),
    }));
    if (shown.saved) kept = Math.max(kept, shown.notes);
  }
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const again = await context.newPage();
  const reopened = new NotesPage(again);
  await reopened.open();
  expect(kept).toBeGreaterThan(0);
  await expect.poll(() => reopened.entries.count()).toBeGreaterThanOrEqual(kept);
});

test('a write that fails is told, and everything is stored once there is room again', async ({
  page,
  reader,
  notes,
}) => {
  await page.addInitScript(() => {
    const add = Reflect.get(IDBObjectStore.prototype, 'add') as (...values: unknown[]) => IDBRequest;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...values: unknown[]) {
      const request = add.apply(this, values);
      // As with a full disk: the request succeeds, and then its transaction is aborted.
      if ('full' in globalThis) request.addEventListener('success', () => this.transaction.abort());
      return request as IDBRequest<IDBValidKey>;
    };
  });
  await reader.open();
  await notes.stored();
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  await burst(page, 1, 'too much');
  await expect(notes.saved.first()).toHaveAttribute('data-saved', 'memory-only');
  await burst(page, 1, 'more');
  // It may have been tried again meanwhile, in vain.
  await expect(notes.saved.first()).toHaveAttribute('data-saved', 'memory-only');
  await page.getByText('Not saved').click();
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'full'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await notes.stored();
  await page.reload();
  await reader.ready();
  await expect(notes.count).toHaveText(/2$/);
});
