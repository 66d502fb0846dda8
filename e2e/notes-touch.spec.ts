import { NotesPage } from './pages/notes.ts';
import { expect, test } from './pages/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone a note is written by touch, and is there after a reload', async ({ page, reader }) => {
  const notes = new NotesPage(page);
  await reader.open();
  await reader.sentence(reader.left, 'The Russian president proposed an agreement').tap();
  await page.getByRole('button', { name: 'Note on this sentence' }).tap();
  await notes.body.fill('Whose proposal?');
  await page.getByRole('button', { name: 'Done' }).tap();
  await notes.stored();
  await page.reload();
  await reader.ready();
  await notes.open();
  await expect(notes.entries).toHaveCount(1);
  await expect(notes.entries.first()).toContainText('Whose proposal?');
});
