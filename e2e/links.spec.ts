import { expect, test } from './pages/test.ts';

const STORY = './#/story/putin-proposal';

test('a link to a sentence opens the story there, and Back and Forward go from choice to choice', async ({
  page,
  reader,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open();
  const chosen = reader.sentence(reader.left, 'The Russian president proposed an agreement');
  await chosen.click();
  await expect(page).toHaveURL(/#\/story\/putin-proposal\/read\/sentence\/[^/]+\/5$/);
  await reader.inspector.getByRole('button', { name: 'Copy link' }).first().click();
  await expect(page.getByText('The link is in the clipboard.').first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await reader.sentence(reader.left, 'Putin asked for a reset').click();
  await page.goBack();
  await expect(chosen).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(chosen).not.toHaveAttribute('aria-current');
  await page.goForward();
  await expect(chosen).toHaveAttribute('aria-current', 'true');

  await page.goto('about:blank');
  await page.goto(link);
  await expect(chosen).toHaveAttribute('aria-current', 'true');
  await expect(chosen).toBeInViewport();
  await expect(reader.inspector).toContainText('Why linked');
});

test('a walk through differences is one step for Back, and a view keeps what is chosen', async ({
  page,
  reader,
  differences,
}) => {
  await reader.open();
  for (const place of ['1 of', '2 of', '3 of']) {
    await page.keyboard.press('n');
    await expect(reader.stepper).toContainText(place);
  }
  await page.getByRole('link', { name: /^Differences/ }).click();
  await expect(differences.current).toHaveCount(1);
  await expect(page).toHaveURL(/\/differences\/finding\//);
  await page.reload();
  await expect(differences.current).toHaveCount(1);
  await page.goBack();
  await expect(reader.stepper).toContainText('3 of');
  await page.goBack();
  await expect(page).toHaveURL(/#\/story\/putin-proposal$/);
  await expect(reader.stepper).not.toContainText(' of ');
});

test('how a story was looked at outlives the visit', async ({ page, reader, differences, notes }) => {
  await reader.open();
  await reader.layer('Only here').click();
  await reader.layer('Wording').click();
  await page.getByRole('button', { name: 'In rows' }).click();
  await page.getByRole('link', { name: /^Differences/ }).click();
  const kind = differences.kinds.getByRole('button').nth(1);
  await kind.click();
  await notes.stored();
  await page.reload();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Read' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(reader.layer('Only here')).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.layer('Wording')).toHaveAttribute('aria-pressed', 'false');
});

for (const place of ['read/sentence/nobody/3', 'differences/finding/gone', 'read/note/gone'])
  test(`a link to what is not there says so and opens the story: ${place}`, async ({ page, reader }) => {
    await page.goto(`${STORY}/${place}`);
    await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('no such place');
    await expect(page).not.toHaveURL(/nobody|gone/);
    await expect(reader.inspector.getByRole('button', { name: 'Close' })).toHaveCount(0);
  });
