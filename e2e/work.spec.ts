import { expect, test } from './pages/test.ts';

test('a comparison that takes long can be stopped and asked for again', async ({ page, reader }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/entry-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('main')).toContainText('You stopped the comparison.');
  release();
  await page.getByRole('button', { name: 'Compare again' }).click();
  await reader.ready();
  await expect(reader.left).toBeVisible();
});

test('a story that is not there says so and leads back', async ({ page }) => {
  await page.goto('./#/story/atlantis');
  await expect(page.getByRole('alert')).toContainText('There is no story "atlantis".');
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(page.getByRole('heading', { name: 'Stories', exact: true })).toBeVisible();
});

test('the library leads to each story', async ({ page, reader }) => {
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Putin proposes a ban on election meddling' }).click();
  await reader.ready();
  await expect(reader.left).toBeVisible();
});

test('quotes are listed by speaker with what differs between the accounts', async ({ page }) => {
  await page.goto('./#/story/putin-proposal/quotes');
  const quote = page.getByRole('listitem').filter({ hasText: 'We would like to once again' });
  await expect(quote).toContainText('Putin');
  await expect(quote.locator('.only', { hasText: 'suggestion' })).toBeVisible();
  await expect(quote.locator('.only', { hasText: 'proposal' })).toBeVisible();
});
