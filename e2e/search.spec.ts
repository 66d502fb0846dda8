import { expect, test } from './pages/test.ts';

test('a fact-checker looks for a word in both accounts and goes through the hits by keyboard', async ({
  page,
  reader,
}) => {
  await reader.open();
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search both accounts' });
  await expect(box).toBeFocused();
  await page.keyboard.type('MEDDLING');
  const status = page.getByRole('search').getByRole('status');
  await expect(status).toHaveText(/^\d+ hits$/);
  const hits = parseInt((await status.textContent()) ?? '');
  await expect.poll(() => reader.paintedRanges('search')).toBe(hits);
  const words = await reader.paintedWords('search');
  expect(words.map((word) => word.toLowerCase())).toEqual(words.map(() => 'meddling'));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`1 of ${words.length}`);
  // The hit that she is at is told from the others.
  await expect.poll(() => reader.paintedWords('hit')).toEqual(words.slice(0, 1));
  await expect.poll(() => reader.paintedRanges('search')).toBe(words.length - 1);
  await expect(box).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(status).toHaveText(`${words.length} of ${words.length}`);
  await expect(reader.inspector).toContainText('of The Jerusalem Post');
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  for (const layer of ['search', 'hit']) await expect.poll(() => reader.paintedRanges(layer)).toBe(0);
});
