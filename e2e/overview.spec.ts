import { expect, test } from './pages/test.ts';

const overview = './#/story/putin-proposal/overview';

test('a teacher sees who gets to speak, with the words to check it', async ({ page, reader }) => {
  await page.goto(overview);
  const speakers = page.getByRole('region', { name: 'Who gets to speak' });
  const putin = speakers.getByRole('row', { name: /^Vladimir Putin/ });
  await expect(putin.getByRole('cell')).toHaveText([/^\d+ words/, /^\d+ words/]);
  await expect(speakers.getByRole('row', { name: /unnamed senior White House/ })).toContainText(
    'without a name',
  );
  await putin.getByRole('link').first().click();
  await expect(reader.left.locator('[aria-current], [aria-pressed=true]')).toContainText(
    'exchanging guarantees',
  );
});

test('what both name alike is shown on request', async ({ page }) => {
  await page.goto(overview);
  const namings = page.getByRole('region', { name: 'What they call it' });
  await expect(namings.getByRole('row', { name: 'interference' })).toBeVisible();
  await expect(namings.getByRole('row', { name: 'incidents' })).toHaveCount(0);
  await namings.getByRole('button', { name: 'named alike' }).click();
  await expect(namings.getByRole('row', { name: 'incidents' })).toBeVisible();
});

test('on paper the overview stands alone', async ({ page }) => {
  await page.goto(overview);
  await page.getByRole('region', { name: 'Loaded words' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Loaded words' })).toBeVisible();
});
