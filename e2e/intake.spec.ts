import { COURIER, COURIER_PASTE, GAZETTE, GAZETTE_PAGE } from './fixtures/harbour.ts';
import { expect, test } from './pages/test.ts';

test('two articles are pasted and read side by side, by keyboard alone', async ({ page, reader, intake }) => {
  await reader.open();
  await page.getByRole('link', { name: 'Compare your own' }).focus();
  await page.keyboard.press('Enter');
  await expect(intake.text(1)).toBeFocused();
  await intake.paste(COURIER);
  await expect(intake.text(2)).toBeFocused();
  await expect(intake.cleaned(1)).toContainText('The mayor of Lindau resigned');
  await intake.paste(GAZETTE);
  await expect(intake.compare).toBeFocused();
  await page.keyboard.press('Enter');
  await reader.ready();
  await expect(page).toHaveURL(/#\/story\/\w+$/);
  await expect(reader.left).toContainText('I have lost the trust');
  await reader.sentence(reader.left, 'The mayor of Lindau resigned').click();
  await expect(reader.inspector).toContainText('Go to it in Account 2');
  await page.reload();
  await reader.ready();
  await expect(reader.right).toContainText('Shipping companies');
});

test('files of every kind become accounts, and one that is broken says so and disturbs no other', async ({
  intake,
}) => {
  await intake.open();
  await intake.addFiles([
    { name: 'valley-courier.txt', content: COURIER_PASTE },
    { name: 'gazette.html', content: GAZETTE_PAGE },
    { name: 'copy-of-gazette.txt', content: GAZETTE },
    { name: 'harbour.docx', content: 'PK\u0003\u0004 no archive' },
  ]);
  await expect(intake.failed).toContainText('harbour.docx');
  await expect(intake.cleaned(3)).toBeVisible();
});
