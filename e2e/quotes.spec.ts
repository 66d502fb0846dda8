import { expect, test } from './pages/test.ts';

const QUOTES = './#/story/putin-proposal/quotes';

test('a fact-checker sees what each account cut or changed, in words', async ({ page, reader }) => {
  await page.goto(QUOTES);
  const proposed = page.getByRole('listitem').filter({ hasText: 'exchanging guarantees' });
  await expect(proposed).toContainText('Trimmed');
  await expect(proposed.getByText('2 words not here')).toBeVisible();
  await expect(proposed.locator('.diff-label', { hasText: 'only here' })).toBeVisible();
  await expect(proposed).toContainText('“said”, neutral');
  const program = page.getByRole('listitem').filter({ hasText: 'We would like to once again' });
  await expect(program).toContainText('Reworded');
  await expect(program.locator('.diff-label', { hasText: 'other words' })).toHaveCount(4);
  await program.getByRole('link', { name: 'paragraph 8' }).click();
  await expect(reader.right.locator('[aria-current], [aria-pressed=true]')).toContainText('We would like');
});

test('quotations are found by speaker and likeness, sorted, and stay so after a visit elsewhere and a reload', async ({
  page,
  notes,
}) => {
  await page.goto(QUOTES);
  const quotations = page.getByRole('main').locator('.utterance');
  await expect(quotations).toHaveCount(4);
  const filters = page.getByRole('group', { name: 'Which quotations' });
  await filters.getByRole('combobox', { name: 'Speaker' }).selectOption('Vladimir Putin (3)');
  await expect(quotations).toHaveCount(3);
  await expect(page.getByText('3 of 4 quotations')).toBeVisible();
  await filters.getByRole('combobox', { name: 'Order' }).selectOption('Most changed first');
  await expect(quotations.first()).toContainText('Reworded');

  await page.getByRole('link', { name: 'Notes' }).click();
  await page.getByRole('link', { name: /^Quotes/ }).click();
  await expect(quotations).toHaveCount(3);
  await notes.stored();
  await page.reload();
  await expect(quotations).toHaveCount(3);
  await expect(quotations.first()).toContainText('Reworded');

  await filters.getByRole('button', { name: /^In one account/ }).click();
  await expect(quotations).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(quotations).toHaveCount(4);
  const chart = page.getByRole('region', { name: 'Who gets to speak' });
  await chart.getByRole('button', { name: /^an unnamed senior/ }).click();
  await expect(quotations).toHaveCount(1);
});

test('a speaker who is put right is counted under the new name at once', async ({ page }) => {
  await page.goto(QUOTES);
  const chart = page.getByRole('region', { name: 'Who gets to speak' });
  await expect(chart.getByRole('row', { name: /^Vladimir Putin/ })).toContainText('81 words');
  const risk = page.getByRole('listitem').filter({ hasText: 'One of the main strategic' });
  await risk.getByRole('button', { name: 'Change the speaker' }).click();
  await page.getByRole('combobox', { name: 'Who says it' }).fill('Dmitry Peskov');
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('row', { name: /^Dmitry Peskov/ })).toContainText('21 words');
  await expect(chart.getByRole('row', { name: /^Vladimir Putin/ })).toContainText('60 words');
});
