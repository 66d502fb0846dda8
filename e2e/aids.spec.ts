import type { Page } from '@playwright/test';
import type { ReaderPage } from './pages/reader.ts';
import { expect, test } from './pages/test.ts';

/** How far a column is scrolled, in CSS pixels. */
const scrolled = (page: Page, side: 'a' | 'b') =>
  page.locator(`.pane[data-side="${side}"]`).evaluate((pane) => pane.scrollTop);

/** Where a column stands once nothing moves it any more, in CSS pixels. */
async function rest(page: Page, side: 'a' | 'b'): Promise<number> {
  let before = NaN;
  await expect
    .poll(async () => {
      const [last, now] = [before, await scrolled(page, side)];
      before = now;
      return now - last;
    })
    .toBe(0);
  return before;
}

const scrollLeft = async (page: Page, reader: ReaderPage, by: number) => {
  await reader.left.hover({ position: { x: 200, y: 300 } });
  await page.mouse.wheel(0, by);
};

test('the other column follows what is being read, unless it is told not to', async ({ page, reader }) => {
  await reader.open();
  // What follows comes after the first view: a hand that was there before it is followed from its next move on.
  await expect(async () => {
    await scrollLeft(page, reader, -500);
    await expect.poll(() => scrolled(page, 'a')).toBeLessThan(50);
    await scrollLeft(page, reader, 500);
    await expect.poll(() => scrolled(page, 'b'), { timeout: 3000 }).toBeGreaterThan(200);
  }).toPass();
  // The last paragraphs of both tell the same.
  await page.getByRole('button', { name: 'Text and scrolling' }).click();
  await page.getByRole('checkbox', { name: 'The other column follows' }).uncheck();
  await page.keyboard.press('Escape');
  const before = await rest(page, 'b');
  await scrollLeft(page, reader, -500);
  await expect.poll(() => scrolled(page, 'a')).toBeLessThan(50);
  expect(await scrolled(page, 'b')).toBe(before);
});

test('with less motion wished for, nothing scrolls by itself', async ({ page, reader }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.open();
  await scrollLeft(page, reader, 500);
  await expect.poll(() => scrolled(page, 'a')).toBeGreaterThan(400);
  expect(await scrolled(page, 'b')).toBe(0);
});

test('a counterpart that is out of sight is named at the edge and a click away', async ({ page, reader }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 700 });
  await reader.open();
  await reader.sentence(reader.left, 'The Russian president proposed an agreement').click();
  const card = page.locator('.edge-hint[data-side="b"]').first();
  await expect(card).toContainText(/Sentence \d+/);
  const words = (await card.locator('.edge-words').innerText()).slice(0, 30);
  await card.click();
  const there = reader.sentence(reader.right, words);
  await expect(there).toBeFocused();
  await expect(there).toBeInViewport();
});

test('a reader sets the text as she likes it, and it stays so', async ({ page, reader }) => {
  await reader.open();
  const size = () =>
    reader.left.locator('.account-body').evaluate((body) => parseFloat(getComputedStyle(body).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Text and scrolling' }).click();
  await expect(page.getByRole('button', { name: 'Smaller text' })).toBeFocused();
  await page.getByRole('button', { name: 'Larger text' }).click();
  await page.getByRole('button', { name: 'Larger text' }).click();
  await page.getByRole('radio', { name: 'Sans' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Text and scrolling' })).toBeFocused();
  await page.reload();
  await reader.ready();
  await expect.poll(size).toBeGreaterThan(before * 1.2);
  const face = reader.left.locator('.account-body');
  expect(await face.evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Inter');
});

test('the height is divided between text and inspector by keyboard, and stays so', async ({
  page,
  reader,
}) => {
  await reader.open();
  await reader.sentence(reader.left, 'The Russian president proposed an agreement').click();
  const edge = page.getByRole('separator', { name: 'Height of the inspector' });
  const height = async () => (await reader.inspector.boundingBox())?.height ?? 0;
  await edge.focus();
  await page.keyboard.press('End');
  await expect(edge).toHaveAttribute('aria-valuenow', (await edge.getAttribute('aria-valuemin')) ?? '');
  await expect(reader.inspector).toContainText('Why linked');
  const least = await height();
  await page.keyboard.press('ArrowUp');
  await expect.poll(height).toBeGreaterThan(least + 20);
  const chosen = await height();
  await page.reload();
  await expect(edge).toBeVisible();
  await expect.poll(height).toBeCloseTo(chosen, 0);
});

test('keys step through quotes and notes, switch marks and say what they do', async ({ page, reader }) => {
  await reader.open();
  await page.keyboard.press('q');
  await expect(reader.status.first()).toHaveText(/^Antiwar\.com, sentence 4 selected; .*shared quote/);
  await page.keyboard.press('Shift+q');
  await expect(reader.status.first()).not.toHaveText(/sentence 4 selected/);
  await page.keyboard.press('q');
  await page.keyboard.press('o');
  await expect(reader.right.locator('[data-sentence]:focus')).toContainText('exchanging guarantees');
  await page.keyboard.press('2');
  await expect(reader.layer('Linked')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('r');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Marks and keys' });
  await dialog.getByLabel('Find a key').fill('quot');
  await expect(dialog.locator('.key-entry')).toHaveCount(1);
  await dialog.getByRole('checkbox', { name: 'Single letters' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await expect(reader.layer('Linked')).toHaveAttribute('aria-pressed', 'true');
});

test('a newcomer is shown three steps on the page itself, once', async ({ page, reader }) => {
  await reader.open();
  const tour = page.getByRole('region', { name: 'First steps' });
  await expect(tour).toContainText('1 of 3');
  await tour.getByRole('button', { name: 'Choose one for me' }).press('Enter');
  await expect(reader.inspector).toContainText('Why linked');
  await tour.getByRole('button', { name: 'Show me a difference' }).press('Enter');
  await expect(reader.stepper).toContainText('1 of');
  await tour.getByRole('button', { name: 'I can go on alone' }).press('Enter');
  await expect(tour).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await reader.ready();
  await expect(tour).toHaveCount(0);
  await page.getByRole('button', { name: 'Marks and keys' }).click();
  await page.getByRole('link', { name: 'Everything explained' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to read with Parallax');
  await page.getByRole('button', { name: 'Show me around again' }).click();
  await page.getByRole('link', { name: 'Back to the sample story' }).click();
  await expect(tour).toContainText('1 of 3');
});

test('the steps for a newcomer speak of the accounts side by side, and are not shown elsewhere', async ({
  page,
  reader,
}) => {
  await reader.open();
  const tour = page.getByRole('region', { name: 'First steps' });
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await expect(page.getByLabel('Your note', { exact: true })).toBeFocused();
  await expect(tour).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('heading', { name: 'Overview', level: 2 })).toBeVisible();
  await expect(page.getByLabel('Your note', { exact: true })).toBeVisible();
  await expect(tour).toHaveCount(0);
});
