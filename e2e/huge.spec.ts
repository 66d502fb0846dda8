import { expect, test } from './pages/test.ts';

const COUNT = 3000;

/** One paragraph of so many quotations, as a transcript has that lost its lines. */
const transcript = (verb: string) =>
  Array.from(
    { length: COUNT },
    (_, i) => `“The ${['tide', 'quay', 'mole', 'lamp'][i % 4]!} took ${i + 10} boats,” ${verb} Ann Berg.`,
  ).join(' ');

test('a researcher reads two transcripts of three thousand quotations: little is drawn, nothing is missing', async ({
  page,
  context,
  intake,
  reader,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await intake.begin(transcript('said'), transcript('claimed'));
  await reader.ready();
  const drawn = () => page.locator('[data-sentence]').count();
  expect(await drawn()).toBeLessThan(1000);

  // The last sentence is a key away, and an address names any other.
  await reader.left.locator('[data-sentence][tabindex="0"]').focus();
  await page.keyboard.press('End');
  const last = reader.sentence(reader.left, `“The lamp took ${COUNT + 9} boats`);
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sentence/);
  await expect(reader.right.locator('[data-mark=counterpart]').first()).toBeInViewport();
  await page.goto(page.url().replace(/\d+$/, '1500'));
  await expect(reader.left.locator('[data-sentence="1500"]')).toBeInViewport();
  await expect(reader.right.locator('[data-mark=counterpart]').first()).toBeInViewport();

  // Words that were never near are found in the page, and drawn once the reader is there.
  const far = reader.left.locator('[data-plain]', { hasText: 'took 1000 boats' });
  await expect(far).toHaveCount(1);
  await reader.findInPage('took 1000 boats');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await reader.left.locator('[data-plain]', { hasText: 'took 1000 boats' }).scrollIntoViewIfNeeded();
  await expect(reader.sentence(reader.left, '“The lamp took 1001 boats')).toHaveCount(1);

  // What is copied is the text, over parts that are drawn and parts that are not.
  await reader.left.locator('.account-body').evaluate((body) => getSelection()?.selectAllChildren(body));
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(transcript('said'));
  await expect(reader.left.locator('[data-plain]')).not.toHaveCount(0);
});
