import { expect, test } from './pages/test.ts';

test('a reader goes on where she left an account, after a look elsewhere and after a reload', async ({
  page,
  reader,
  notes,
}) => {
  await reader.open();
  await notes.stored();
  const late = reader.sentence(reader.left, 'Putin asked for a reset');
  await late.evaluate((sentence) => sentence.scrollIntoView({ block: 'start' }));
  await notes.stored();
  const top = () => reader.left.evaluate((pane) => pane.scrollTop);
  const before = await top();
  expect(before).toBeGreaterThan(100);

  await page.getByRole('link', { name: /^Quotes/ }).click();
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await expect(late).toBeInViewport();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);

  await notes.stored();
  await page.reload();
  await reader.ready();
  await expect(late).toBeInViewport();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
});

test('what is kept in the browser under the name of the settings is not trusted', async ({
  page,
  reader,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'parallax.settings',
      '{"theme":["neon"],"mode":7,"inspectorHeight":"tall","type":3}',
    );
  });
  await reader.open();
  await expect(reader.left).toBeVisible();
  await reader.sentence(reader.left, 'Putin proposed').click();
  await expect(reader.inspector).toContainText('Go to it');
});
