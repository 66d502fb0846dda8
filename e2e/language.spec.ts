import type { Page } from '@playwright/test';
import { expect, test } from './pages/test.ts';

function languages(page: Page) {
  return page.getByRole('combobox', { name: /Language|Sprache/ });
}

test('the language is switched without a reload, and what was chosen stays chosen', async ({
  page,
  reader,
}) => {
  await reader.open();
  await reader.sentence(reader.left, 'Putin').first().click();
  await languages(page).selectOption('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('link', { name: /^Unterschiede/ })).toBeVisible();
  const sentence = page.getByRole('region', { name: /^Links: / }).locator('[aria-current="true"]');
  await expect(sentence).toHaveText(/^Putin/);
  await expect(sentence).toHaveAttribute('aria-roledescription', 'Satz');
  await expect(page.getByRole('region', { name: 'Nähere Ansicht' })).toBeVisible();
  await expect(reader.status).toContainText('gewählt');
  await page.getByRole('link', { name: /^Unterschiede/ }).click();
  await expect(page.getByText(/Ein Bericht (?:sagt|nennt|gibt es|schreibt)/).first()).toBeVisible();
  await expect(page.getByRole('main').getByText('One account')).toHaveCount(0);
});

test('switching draws every view as a visit in that language does', async ({ page, reader }) => {
  test.slow();
  // Whether something is being saved just now says nothing of how the view is drawn.
  const drawn = async () =>
    (await page.locator('body').ariaSnapshot()).replace('Wird gespeichert', 'Gespeichert');
  await reader.open();
  for (const view of ['', '/overview', '/quotes', '/differences', '/notes']) {
    await page.goto(`./#/story/putin-proposal${view}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await languages(page).selectOption('English');
    await expect(page.getByRole('link', { name: /^Differences/ })).toBeVisible();
    await languages(page).selectOption('Deutsch');
    await expect(page.getByRole('link', { name: /^Unterschiede/ })).toBeVisible();
    await expect(page.getByRole('main').getByText(/\w/).first()).toBeVisible();
    await expect(page.getByRole('banner').getByText('Gespeichert')).toBeVisible();
    const switched = await drawn();
    await page.reload();
    await expect.poll(drawn).toBe(switched);
  }
});

test.describe('a German browser', () => {
  test.use({ locale: 'de-AT' });

  test('is spoken to in German until the reader chooses otherwise', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('button', { name: 'Markierungen und Tasten' })).toBeVisible();
    await languages(page).selectOption('English');
    await expect(page.getByRole('button', { name: 'Marks and keys' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Marks and keys' })).toBeVisible();
  });
});
