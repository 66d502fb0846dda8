import { expect, test } from './pages/test.ts';

test('a teacher sets what belongs together in rows, chooses across them by keyboard, and finds it so again', async ({
  page,
  reader,
}) => {
  await reader.open();
  await page.getByRole('button', { name: 'In rows' }).click();
  const table = page.getByRole('table', { name: 'Both accounts in rows' });
  const row = table.getByRole('row').filter({ hasText: 'exchanging guarantees' });
  await expect(row).toHaveCount(1);
  await expect(row.getByRole('cell')).toHaveText([/^Putin proposed, “exchanging/, /^"\(I propose\)/]);
  await expect(table.getByRole('cell', { name: 'Not in The Jerusalem Post' }).first()).toBeVisible();

  const sentence = row.getByRole('cell').first().getByRole('button');
  await sentence.focus();
  await page.keyboard.press('Enter');
  await expect(reader.inspector).toContainText('Why linked');
  await page.keyboard.press('o');
  await expect(row.getByRole('cell').last().getByRole('button')).toBeFocused();
  await expect.poll(() => reader.paintedRanges('quotes')).toBeGreaterThan(0);

  await page.reload();
  await expect(table).toBeVisible();
  await page.getByRole('button', { name: 'In order' }).click();
  await expect(reader.left).toBeVisible();
});

test('on paper the rows keep both accounts level', async ({ page, reader }) => {
  await reader.open();
  await page.getByRole('button', { name: 'In rows' }).click();
  const cells = page.getByRole('row').filter({ hasText: 'exchanging guarantees' }).getByRole('cell');
  await expect(cells).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await expect(async () => {
    const [left, right] = await Promise.all([cells.first().boundingBox(), cells.last().boundingBox()]);
    for (const cell of [left, right]) expect(cell?.width).toBeGreaterThan(300);
    expect(left?.y).toBe(right?.y);
  }).toPass();
});
