import AxeBuilder from '@axe-core/playwright';
import { CoveragePage } from './pages/coverage.ts';
import { expect, test } from './pages/test.ts';

const STORY = 'weir-bridge';
const NURSE = '“I leave the house at five,”';
const MONTHS = 'The bridge is expected to stay closed';

test('a teacher sees which of three accounts tells what, and opens passages and pairs', async ({
  page,
  reader,
}) => {
  const coverage = new CoveragePage(page);
  await coverage.open(STORY);
  await expect(coverage.grid.getByRole('columnheader')).toHaveText([
    'Point',
    'Marrowby Gazette',
    'Northern Wire',
    'The Lenn Commuter',
  ]);
  await expect(coverage.cell(MONTHS, 0)).toHaveAccessibleName(/^Told, sentence 17$/);
  await expect(coverage.cell(MONTHS, 2)).toHaveAccessibleName(/^Told otherwise: .*number/);
  await expect(coverage.cell(NURSE, 2)).toHaveAccessibleName(/^Quoted, sentence/);
  await expect(coverage.cell(NURSE, 1)).toHaveAccessibleName('Not found');

  await coverage.filter.getByRole('button', { name: /^In all accounts/ }).click();
  await expect(coverage.row(NURSE)).toHaveCount(0);
  await expect(coverage.row(MONTHS)).toHaveCount(1);
  await coverage.filter.getByRole('button', { name: /^All/ }).click();
  await coverage.search.fill('LIBRARY WAS WORTH');
  await expect(coverage.grid.getByRole('row')).toHaveCount(2);
  await coverage.search.fill('');

  await coverage.cell(NURSE, 2).click();
  await expect(page).toHaveURL(
    /#\/story\/weir-bridge\/read\/pair\/gazette\/commuter\/sentence\/commuter\/13$/,
  );
  await expect(reader.sentence(reader.right, NURSE)).toBeInViewport();

  await page.goBack();
  await page.getByRole('button', { name: 'Choose two' }).click();
  await coverage.cell(MONTHS, 1).click();
  await expect(page.getByText('Northern Wire is chosen.')).toBeVisible();
  await coverage.cell(MONTHS, 2).click();
  await expect(reader.left.getByText('Northern Wire', { exact: true })).toBeVisible();
  await expect(reader.sentence(reader.right, 'The bridge could stay closed')).toBeInViewport();
});

test('the matrix is walked by keyboard alone, with one Tab stop, and comes back as it was left', async ({
  page,
  reader,
}) => {
  const coverage = new CoveragePage(page);
  await coverage.open(STORY);
  await expect(coverage.grid.locator('[tabindex="0"]')).toHaveCount(1);
  await coverage.grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(coverage.cell('That was luck.', 2)).toBeFocused();
  await expect(page.getByRole('region', { name: 'The Lenn Commuter' })).toContainText('That was luck.');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(coverage.cell('No one has been hurt.', 0)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(coverage.cell('No one has been hurt.', 0)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(reader.sentence(reader.left, 'No one has been hurt.')).toBeInViewport();
  await expect(reader.right.getByText('The Lenn Commuter', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(coverage.grid.locator('[tabindex="0"]')).toHaveAccessibleName(/^Told\?|^Told, unsure/);
});

test('two of three accounts are chosen, remembered with the story and linked to', async ({
  page,
  reader,
  notes,
}) => {
  const coverage = new CoveragePage(page);
  await page.goto(`./#/story/${STORY}`);
  await reader.ready();
  const left = coverage.pair.getByRole('combobox', { name: 'On the left' });
  const right = coverage.pair.getByRole('combobox', { name: 'On the right' });
  await right.selectOption('The Lenn Commuter');
  await expect(page).toHaveURL(/\/pair\/gazette\/commuter$/);
  await expect(reader.sentence(reader.right, 'Nobody has been hurt.')).toHaveCount(1);
  await left.selectOption('The Lenn Commuter');
  await expect(right).toHaveValue('gazette');
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(left).toHaveValue('gazette');
  await expect(page.getByText('Side by side: Marrowby Gazette and The Lenn Commuter.')).toHaveCount(1);

  await page.getByRole('link', { name: /^Differences/ }).click();
  await expect(coverage.pair).toBeVisible();
  await notes.stored();
  await page.goto('about:blank');
  await page.goto(`./#/story/${STORY}`);
  await expect(right).toHaveValue('commuter');

  await page.goto('about:blank');
  await page.goto(`./#/story/${STORY}/quotes/pair/wire/gazette`);
  await expect(left).toHaveValue('wire');
  await page.getByRole('button', { name: 'Also in The Lenn Commuter' }).first().click();
  await expect(page).toHaveURL(/\/quotes\/pair\/(gazette\/commuter|commuter\/gazette)$/);
});

for (const screen of ['desk', 'phone'] as const)
  test(`axe finds nothing in the matrix on a ${screen}`, async ({ page }) => {
    if (screen === 'phone') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 390, height: 844 });
    }
    const coverage = new CoveragePage(page);
    await coverage.open(STORY);
    // Few rows, since each looks like the others and axe looks at every word.
    await coverage.search.fill('Harrow');
    await coverage.search.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Marrowby Gazette' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
