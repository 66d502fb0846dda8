import { expect, test } from './pages/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone the accounts are tabs and the counterpart opens under the sentence', async ({
  page,
  reader,
}) => {
  await reader.open();
  await expect(reader.right).toHaveCount(0);
  const sentence = reader.sentence(reader.left, 'The Russian president proposed an agreement');
  await sentence.tap();
  await expect(reader.inspector).toContainText('to a 1972 US-Soviet treaty');
  const order = await reader.left.evaluate((column) => {
    const selected = column.querySelector('[aria-current]');
    const inspector = column.querySelector('.inspector');
    return selected && inspector ? selected.compareDocumentPosition(inspector) : 0;
  });
  expect(order & Node_FOLLOWING).toBeTruthy();
  await reader.inspector
    .getByRole('button', { name: /^Go to it in The Jerusalem Post/ })
    .first()
    .tap();
  await expect(reader.right).toBeVisible();
  await expect(reader.left).toHaveCount(0);
  await expect(reader.sentence(reader.right, 'He proposed the two countries')).toBeFocused();
  await page
    .getByRole('group', { name: 'Account' })
    .getByRole('button', { name: /Antiwar/ })
    .tap();
  await expect(reader.left).toBeVisible();
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
])
  test(`the first steps are in sight with what they speak of, ${viewport.width} pixels wide`, async ({
    page,
    reader,
    notes,
  }) => {
    await page.setViewportSize(viewport);
    await reader.open();
    await notes.stored();
    const steps = page.getByRole('region', { name: 'First steps' });
    await steps.getByRole('button', { name: 'Choose one for me' }).tap();
    const chosen = page.locator('.sentence[aria-current]');
    await expect(steps).toContainText('2 of 3');
    await expect(steps).toBeInViewport({ ratio: 1 });
    await expect(chosen).toBeInViewport({ ratio: 1 });

    // By the keyboard: the button goes along to another sentence, and the focus with it.
    await steps.getByRole('button', { name: 'Show me a difference' }).focus();
    await page.keyboard.press('Enter');
    await expect(steps).toContainText('3 of 3');
    const told = page.locator('.sentence[data-mark="selected"]');
    await expect(told).toBeFocused();
    await expect(told).toBeInViewport({ ratio: 1 });
    await expect(steps).toBeInViewport({ ratio: 1 });
    expect(await reader.scrollsSideways()).toBe(false);

    // With a step to take back, the masthead still has one line of tools.
    await reader.inspector.getByRole('button', { name: 'Dismiss' }).tap();
    await expect(notes.undo).toBeVisible();
    const tools = await page.locator('.masthead-tools').boundingBox();
    expect(tools?.height).toBeLessThan(48);
  });

test('under an account that runs from right to left, what the page says of it runs as the page does', async ({
  reader,
  intake,
}) => {
  await intake.begin(
    'أعلنت الحكومة يوم الاثنين إغلاق الجسر القديم فوق النهر.\n\nوقال الوزير إن الإصلاح سيستغرق ستة أشهر.',
    'The government said on Monday that it would close the old bridge over the river.',
  );
  const sentence = reader.left.locator('.sentence').first();
  await expect(sentence).toHaveCSS('direction', 'rtl');
  await sentence.tap();
  await expect(reader.inspector).toContainText('is linked to this sentence');
  await expect(reader.inspector).toHaveCSS('direction', 'ltr');
  await expect(reader.inspector).toHaveAttribute('lang', 'en');
});

/** Node.DOCUMENT_POSITION_FOLLOWING, which is not there outside a browser. */
const Node_FOLLOWING = 4;

test('on a phone what a list shows is chosen behind a fold, which goes by a tap elsewhere or Escape', async ({
  page,
}) => {
  await page.goto('./#/story/putin-proposal/quotes');
  const quotations = page.getByRole('main').locator('.utterance');
  await expect(quotations).toHaveCount(4);
  const fold = page.locator('summary', { hasText: 'Which quotations' });
  const choices = page.getByRole('group', { name: 'Which quotations' });
  await expect(choices).toBeHidden();
  await fold.tap();
  await choices.getByRole('button', { name: /^Reworded/ }).tap();
  await expect(quotations).toHaveCount(1);
  await expect(fold).toContainText('Reworded');
  await page.getByText('1 of 4 quotations').tap();
  await expect(choices).toBeHidden();

  await fold.tap();
  await expect(choices).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choices).toBeHidden();
  await expect(fold).toBeFocused();
});

for (const address of [
  './',
  './#/',
  './#/story/putin-proposal/quotes',
  './#/story/putin-proposal/differences',
  './#/story/putin-proposal/notes',
  './#/story/putin-proposal/report',
  './#/help',
])
  test(`nothing scrolls sideways at 320 pixels: ${address}`, async ({ page, reader }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    expect(await reader.scrollsSideways()).toBe(false);
  });

test('enlarged four times, a window keeps most of its height for what is read', async ({ page, reader }) => {
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of ['./', './#/new']) {
    await page.goto(address);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.evaluate(() => scrollBy({ top: 500, behavior: 'instant' }));
    const kept = await page.evaluate(() =>
      [...document.querySelectorAll('main *, .app > *')]
        .filter((each) => /sticky|fixed/.test(getComputedStyle(each).position))
        .map((each) => each.getBoundingClientRect())
        .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
        .reduce((sum, { height }) => sum + height, 0),
    );
    expect(kept).toBeLessThan(256 / 4);
    expect(await reader.scrollsSideways()).toBe(false);
  }
  await page.goto('./#/story/weir-bridge/coverage');
  await page.getByRole('grid').getByRole('button').first().press('ArrowDown');
  const words = page.locator('.coverage-peek');
  await expect(words).toBeInViewport();
  expect((await words.boundingBox())?.height).toBeLessThan(256 / 4);
  await page.goto('./');
  await page.getByRole('button', { name: 'Text and scrolling' }).click();
  const sheet = await page.getByRole('dialog', { name: 'Text and scrolling' }).boundingBox();
  expect(sheet!.y).toBeGreaterThanOrEqual(0);
  expect(sheet!.y + sheet!.height).toBeLessThanOrEqual(256);
});
