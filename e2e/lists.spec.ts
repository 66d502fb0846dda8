import { expect, test } from './pages/test.ts';

const COUNT = 150;
const THINGS = ['tide', 'quay', 'mole', 'lamp'];
const FAR = `took ${1000 + COUNT / 2} boats`;

/** So many quotations, each in a paragraph of its own, and in each a sentence more that only one account may have. */
const transcript = (verb: string, more: (i: number) => string) =>
  Array.from(
    { length: COUNT },
    (_, i) => `“The ${THINGS[i % 4]!} took ${i + 1000} boats,” ${verb} Ann Berg.${more(i)}`,
  ).join('\n\n');

test('a researcher has a list of hundreds: little is drawn, everything is found, reached and printed', async ({
  page,
  intake,
  reader,
}) => {
  await intake.open();
  await intake.paste(transcript('said', (i) => ` Nobody of house ${i + 300} slept.`));
  await intake.paste(transcript('claimed', () => ''));
  await intake.compare.click();
  await reader.ready();

  await page.getByRole('link', { name: /^Quotes/ }).click();
  const quotes = page.getByRole('main').getByRole('listitem').filter({ hasText: 'boats' });
  const drawn = page.getByRole('main').locator('.list-stretch > :not([data-plain])');
  await expect(quotes).toHaveCount(COUNT);
  expect(await drawn.count()).toBeLessThan(COUNT / 2);
  // Words that were never near are found, and drawn once the reader is there and lets go of them.
  await reader.findInPage(FAR);
  const far = quotes.filter({ hasText: FAR });
  await expect(far).toBeInViewport();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(far.getByRole('link', { name: /^paragraph/ }).first()).toBeInViewport();

  // An address names any quotation, and it stays in view in another order.
  const current = page.locator('[aria-current=true][role=listitem]');
  await page.keyboard.press('q');
  await expect(page).toHaveURL(/sentence/);
  await page.goto(page.url().replace(/\d+$/, String(2 * COUNT - 21)));
  const chosen = current.filter({ hasText: `took ${1000 + COUNT - 11} boats` }).getByText('Ann Berg');
  await expect(chosen).toBeInViewport();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Most changed first');
  await expect(chosen).toBeInViewport();
  await page.keyboard.press('q');
  await expect(current).toContainText(`took ${1000 + COUNT - 10} boats`);
  await expect(current.getByText('Ann Berg')).toBeInViewport();

  // From the first difference a step back leads to the last one.
  await page.getByRole('link', { name: /^Differences/ }).click();
  await expect(page.getByRole('heading', { name: 'Differences', level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('p');
  await expect(current.getByRole('button', { name: 'Dismiss' })).toBeInViewport();
  const entries = page.getByRole('main').locator('.difference');
  const total = await entries.count();
  expect(total).toBeGreaterThan(COUNT);
  await expect(current).toContainText(String(total));
  expect(await drawn.count()).toBeLessThan(total);

  // Paper gets all of it, and the page goes on as it was.
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.title = String(document.querySelectorAll('.difference .explanation').length);
    });
  });
  await page.pdf();
  await expect(page).toHaveTitle(String(total));
  await expect(drawn).not.toHaveCount(total);
});
