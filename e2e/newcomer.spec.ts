import { readFileSync } from 'node:fs';
import { COURIER, GAZETTE } from './fixtures/harbour.ts';
import { Keyboard } from './pages/keyboard.ts';
import { expect, test } from './pages/test.ts';

test.slow();

test('a newcomer compares two pasted articles and saves a report, with the keyboard alone', async ({
  page,
  reader,
  intake,
}) => {
  const keyboard = new Keyboard(page);
  await reader.open();
  await expect(page.getByRole('region', { name: 'First steps' })).toContainText('Choose a sentence');
  await keyboard.press(page.getByRole('link', { name: 'Compare your own' }));

  // Two pastes and Enter: the focus goes along.
  await expect(intake.text(1)).toBeFocused();
  await intake.paste(COURIER);
  await expect(intake.text(2)).toBeFocused();
  await intake.paste(GAZETTE);
  await expect(intake.compare).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.left).toContainText('I have lost the trust');
  await expect(reader.status.first()).toContainText('Compared.');

  // From the top, past the masthead, to the text: one stop a column, arrows from there.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keyboard.press(page.getByRole('link', { name: 'Skip to the accounts' }), 'Shift+Tab');
  const first = reader.sentence(reader.left, 'The mayor of Lindau resigned');
  await keyboard.tabTo(first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.inspector).toContainText('Mayor Ida Lund stepped down');
  await page.keyboard.press('a');
  await expect(page.getByLabel('Your note', { exact: true })).toBeFocused();
  await page.keyboard.type('Who is nobody?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(reader.status.first()).toContainText(/^Difference 1 of \d+/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await keyboard.press(page.getByRole('link', { name: 'Report', exact: true }), 'Shift+Tab');
  const download = page.waitForEvent('download');
  await keyboard.press(page.getByRole('button', { name: 'Save as Web page' }));
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('I have lost the trust of the council');
  expect(saved).toContain('Shipping companies warned');
  expect(saved).toContain('Who is nobody?');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a newcomer does the same by touch', async ({ page, reader, intake }) => {
    await reader.open();
    const steps = page.getByRole('region', { name: 'First steps' });
    await expect(steps).toContainText('1 of 3');
    await steps.getByRole('button', { name: 'Choose one for me' }).tap();
    await expect(steps).toContainText('2 of 3');
    await expect(reader.inspector).toBeInViewport();
    await steps.getByRole('button', { name: 'No need, thanks' }).tap();
    await expect(steps).toHaveCount(0);

    await page.getByRole('link', { name: 'Compare your own' }).tap();
    await intake.text(1).tap();
    await intake.paste(COURIER);
    await intake.text(2).tap();
    await intake.paste(GAZETTE);
    await intake.compare.tap();

    await expect(reader.left).toContainText('I have lost the trust');
    await reader.sentence(reader.left, 'The mayor of Lindau resigned').tap();
    await expect(reader.inspector).toContainText('Mayor Ida Lund stepped down');
    await expect(reader.inspector).toBeInViewport();
    await page.getByRole('group', { name: 'Account' }).getByRole('button').nth(1).tap();
    await expect(reader.right).toContainText('Shipping companies');

    await page.getByRole('link', { name: 'Report', exact: true }).tap();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Web page' }).tap();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Shipping companies warned');
    expect(await reader.scrollsSideways()).toBe(false);
  });
});
