import { expect, test } from './pages/test.ts';

test('an editor steps through the differences in the text by keyboard', async ({ page, reader }) => {
  await reader.open();
  await page.keyboard.press('n');
  await expect(reader.stepper).toContainText(/^1 of \d+/);
  await expect(reader.status).toHaveText(/^Difference 1 of \d+, /);
  await expect.poll(() => reader.paintedRanges('finding')).toBeGreaterThan(0);
  await expect(reader.inspector.getByRole('heading')).not.toHaveCount(0);
  const first = await reader.inspector.textContent();
  await page.keyboard.press('j');
  await expect(reader.stepper).toContainText(/^2 of \d+/);
  await expect(reader.inspector).not.toHaveText(first ?? '');
  await page.keyboard.press('p');
  await page.keyboard.press('k');
  await expect(reader.stepper).toContainText(/^(\d+) of \1/);
  await page.keyboard.press('Escape');
  await expect(reader.stepper).toContainText(/^\d+ differences/);
});

test('the differences are listed as words against words, and one leads into the text', async ({
  page,
  reader,
  differences,
}) => {
  await differences.open();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(differences.current).toHaveCount(1);
  await expect(differences.current).toBeInViewport();
  await expect(differences.current).toContainText(/^2/);
  // Of two clauses, the words that differ and not all that stands between them.
  await expect(differences.current.locator('[data-side="a"] mark')).toHaveText(['sign', 'promising']);
  await differences.current.getByRole('link', { name: 'Show in the text' }).click();
  await expect(reader.stepper).toContainText(/^2 of /);
  await expect.poll(() => reader.paintedRanges('finding')).toBeGreaterThan(0);
});

test('a passage that one account has alone is marked as chosen, and its words are left to be read', async ({
  page,
  reader,
}) => {
  await page.goto('./#/story/putin-proposal/differences');
  await page.getByRole('button', { name: /^Only here/ }).click();
  await page.getByRole('link', { name: 'Show in the text' }).first().click();
  await expect(page.locator('.sentence[data-mark="selected"]').first()).toBeInViewport();
  expect(await reader.paintedRanges('finding')).toBe(0);
});

test('a researcher looks at one kind of difference', async ({ differences }) => {
  await differences.open();
  const all = await differences.items.count();
  await differences.kind('Wording').click();
  const some = Number(await differences.kind('Wording').locator('.count').textContent());
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThanOrEqual(all);
  await expect(differences.items).toHaveCount(some);
  await expect(differences.items.filter({ hasText: 'Wording' })).toHaveCount(some);
  await differences.kind('All').click();
  await expect(differences.items).toHaveCount(all);
});

test('what may be two things is listed only when asked for, and is remembered so', async ({
  page,
  differences,
  notes,
}) => {
  await differences.open();
  const sure = await differences.items.count();
  await differences.lessCertain.click();
  await expect(differences.lessCertain).toHaveAttribute('aria-pressed', 'true');
  const count = Number(await differences.lessCertain.locator('.count').textContent());
  expect(count).toBeGreaterThan(0);
  await expect(differences.items).toHaveCount(sure + count);
  await expect(differences.items.filter({ hasText: 'Less certain' })).toHaveCount(count);
  await notes.stored();
  await page.reload();
  await differences.items.first().waitFor();
  await expect(differences.items).toHaveCount(sure + count);
  await differences.lessCertain.click();
  await expect(differences.items).toHaveCount(sure);
});

test('single letters do nothing once they are switched off', async ({ page, reader }) => {
  await reader.open();
  await page.getByRole('button', { name: 'Marks and keys' }).click();
  await page.getByLabel('Single letters work as keys').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(reader.stepper).toContainText(/^\d+ differences/);
});
