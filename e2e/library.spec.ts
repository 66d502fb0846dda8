import { COURIER, GAZETTE } from './fixtures/harbour.ts';
import { expect, test } from './pages/test.ts';

test('the library finds, renames, copies and deletes stories, and nothing is gone at once', async ({
  page,
  reader,
  intake,
  notes,
}) => {
  test.slow();
  await page.goto('./#/');
  await expect(page.getByRole('region', { name: 'Your stories' })).toContainText('no story of your own');
  await page.getByRole('main').getByRole('link', { name: 'Compare your own' }).click();
  await intake.text(1).waitFor();
  await intake.addFiles([
    { name: 'Valley Courier.txt', content: COURIER },
    { name: 'Hill Gazette.txt', content: GAZETTE },
  ]);
  await page.getByLabel('Name of the story').fill('The harbour');
  await expect(intake.cleaned(2)).toBeVisible();
  await intake.compare.click();
  await reader.ready();
  await page.goto('./#/');
  const own = page.getByRole('region', { name: 'Your stories' });
  const story = (name: string) => own.getByRole('article', { name, exact: true });
  await expect(story('The harbour')).toContainText('2 accounts: Valley Courier, Hill Gazette');
  await story('The harbour').getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('New title of “The harbour”').fill('Lindau');
  await page.keyboard.press('Enter');
  await story('Lindau').getByRole('button', { name: 'Duplicate' }).click();
  await expect(story('Copy of Lindau')).toBeVisible();
  await page.getByLabel('Search stories').fill('copy gazette');
  await expect(own.getByRole('article')).toHaveCount(1);
  await page.getByLabel('Search stories').fill('');
  await story('Copy of Lindau').getByRole('button', { name: 'Delete' }).click();
  await expect(story('Copy of Lindau')).toHaveCount(0);
  await notes.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(story('Copy of Lindau')).toBeVisible();
  await story('Copy of Lindau').getByRole('button', { name: 'Delete' }).press('Enter');
  const next = page.getByRole('article', { name: 'Lindau', exact: true });
  await expect(own.getByRole('listitem').filter({ has: next })).toBeFocused();
  await own.getByText('1 deleted story').click();
  await own.getByRole('button', { name: 'Delete for good: Copy of Lindau' }).click();
  await expect(own.getByText('deleted story')).toHaveCount(0);
  await intake.libraryStored();
  await page.reload();
  await expect(own.getByRole('article')).toHaveCount(1);
  await expect(page.getByText('that this browser gives')).toBeVisible();
  await story('Lindau').getByRole('link').click();
  await reader.ready();
  await expect(reader.right).toContainText('Shipping companies');
});
