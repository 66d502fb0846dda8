import { longText } from './fixtures/files.ts';
import { hostileAccount, HOSTILE_PARAGRAPHS } from './fixtures/hostile-texts.ts';
import { expect, test } from './pages/test.ts';

/** Without the signs that cleaning takes out, and without white space, which lines break at. */
const seen = (text: string): string => text.replace(/[\u202e\u200b\u2066]|\u200d(?=\s|$)|\s/gu, '');

test('brackets without end, floods of unseen signs, endless words and hundreds of quotations are read like any text', async ({
  page,
  reader,
  intake,
  notes,
}) => {
  await intake.begin(hostileAccount('resigned'), hostileAccount('stepped down'));
  await reader.ready();
  await reader.sentence(reader.left, 'The mayor of Lindau').click();
  await expect(reader.inspector).toContainText('stepped down');

  await expect(reader.left).toContainText('Cleaning took out 1,000 passages');
  const removed = reader.left.locator('.removals').first();
  await removed.locator('summary').click();
  await expect(removed.getByRole('listitem')).toHaveCount(100);
  await removed.getByRole('button', { name: 'Show 900 more passages' }).click();
  await expect(removed.getByRole('listitem')).toHaveCount(1000);
  await expect(removed.getByRole('list')).toBeFocused();
  const drawn = seen((await reader.left.textContent()) ?? '');
  for (const paragraph of HOSTILE_PARAGRAPHS) expect(drawn).toContain(seen(paragraph));
  expect(await reader.scrollsSideways()).toBe(false);

  await notes.stored();
  await page.reload();
  await reader.ready();
  await reader.sentence(reader.right, 'Shipping companies').click();
  await expect(reader.inspector).toContainText('Shipping companies');
});

test('a megabyte on one line can be stopped while it is compared, and is not lost', async ({
  page,
  intake,
}) => {
  const line = longText(900_000).replace(/\s+/g, ' ');
  await intake.begin(line, `The mayor resigned. ${line}`);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('main')).toContainText('You stopped the comparison.');
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await expect(intake.cleaned(2)).toContainText('The mayor resigned.');
  await expect(intake.cleaned(1)).toBeVisible();
});
