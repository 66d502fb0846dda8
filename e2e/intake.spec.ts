import { readFileSync } from 'node:fs';
import { hostilePage } from '../src/testing/xss-payloads.ts';
import {
  docxWithTable,
  longText,
  pdfInChinese,
  pdfOfTwoColumns,
  utf16,
  windows1252,
  zipBomb,
} from './fixtures/files.ts';
import { COURIER, COURIER_PASTE, GAZETTE, GAZETTE_PAGE } from './fixtures/harbour.ts';
import { openSaved } from './pages/saved-report.ts';
import { expect, test } from './pages/test.ts';
import { mainThreadOf } from './pages/work.ts';

/** An account of the golden story that was pasted with the whole page around it. */
const pastedPage = (account: 'a' | 'b'): string =>
  readFileSync(new URL(`../src/testing/golden/pasted-page/${account}.txt`, import.meta.url), 'utf8');

test('two articles are pasted and read side by side, by keyboard alone', async ({
  page,
  reader,
  intake,
  notes,
}) => {
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
  await notes.stored();
  await page.reload();
  await reader.ready();
  await expect(reader.right).toContainText('Shipping companies');
});

test('the furniture of a pasted page is folded away, opened by hand, and passed over by the arrow keys', async ({
  page,
  reader,
  intake,
}) => {
  await intake.begin(pastedPage('a'), pastedPage('b'));
  await reader.ready();
  await expect(reader.left.getByRole('heading', { name: 'Harbour vote splits Port Ellmann' })).toBeVisible();
  await expect(reader.sentence(reader.left, 'We value your privacy')).toBeHidden();

  // The arrows go from the date over the share bar to the caption.
  await reader.sentence(reader.left, 'Published 14 May').focus();
  await page.keyboard.press('ArrowDown');
  await expect(reader.sentence(reader.left, 'The harbour of Port Ellmann')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(reader.sentence(reader.left, 'Harbour vote splits')).toBeFocused();

  await reader.left.getByText('lines of page furniture').first().click();
  await expect(reader.sentence(reader.left, 'We value your privacy')).toBeVisible();

  await page.getByRole('button', { name: 'In rows' }).click();
  await expect(page.getByRole('row').getByText('15 lines of page furniture')).toBeVisible();
  await expect(page.getByRole('button', { name: 'We value your privacy' })).toBeHidden();
});

test('files of every kind become accounts, and what is broken says so and disturbs no other', async ({
  page,
  intake,
}) => {
  test.slow();
  await intake.open();
  await intake.addFiles([
    { name: 'saved.html', content: GAZETTE_PAGE },
    { name: 'columns.pdf', content: pdfOfTwoColumns() },
    { name: 'bomb.docx', content: zipBomb() },
    { name: 'table.docx', content: docxWithTable() },
    { name: 'notepad.txt', content: utf16(COURIER) },
    { name: 'old.txt', content: windows1252(GAZETTE) },
    { name: 'picture.txt', content: Uint8Array.from({ length: 600 }, (_, i) => i % 30) },
    { name: 'really-a-page.pdf', content: GAZETTE_PAGE },
    { name: 'song.pdf', content: pdfInChinese() },
  ]);
  await expect(intake.cleaned(7)).toBeVisible({ timeout: 60_000 });
  await expect(intake.failed).toHaveCount(2);
  await expect(intake.failed.first()).toContainText('bomb.docx could not be read. Unpacks to more');
  await expect(intake.failed.last()).toContainText('picture.txt could not be read. Not a text');

  // The saved page: its article alone, what it says of itself, and nothing of it ran.
  await expect(intake.cleaned(1)).toContainText('Shipping companies warned');
  await expect(intake.cleaned(1)).not.toContainText(/Sport|Subscribe|Ferry|tracker/);
  await expect(intake.field(1, 'Published by')).toHaveValue('Hill Gazette');
  await expect(intake.field(1, 'Headline')).toHaveValue('Mayor steps down over harbour');
  await expect(intake.field(1, 'Author')).toHaveValue('Mara Quist');
  await expect(intake.field(1, 'Date')).toHaveValue('2019-05-07T14:30:00+02:00');
  await expect(intake.field(1, 'Address')).toHaveValue('https://gazette.example/lindau/mayor-steps-down');
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  await expect(intake.card(1).getByRole('button', { name: 'Take all of it' })).toBeVisible();

  // The PDF: columns one after the other, broken words joined, running heads left out and told.
  await expect(intake.cleaned(2)).toContainText(
    'stepped down on Tuesday, ending a fight over a new harbour that had divided the town for a year.',
  );
  await expect(intake.cleaned(2)).not.toContainText('HILL GAZETTE');
  await expect(intake.card(2)).toContainText('left out of the PDF');
  await expect(intake.field(2, 'Headline')).toHaveValue('Mayor steps down');

  await expect(intake.cleaned(3)).toContainText('Free Voters');
  await expect(intake.cleaned(4)).toContainText('“I have lost the trust of the council');
  await expect(intake.cleaned(5)).toContainText('“Nobody can govern');
  await expect(intake.cleaned(6)).toContainText('Shipping companies warned');
  await expect(intake.cleaned(7)).toContainText('议会周一关闭了旧桥。');
  await expect(intake.card(5).getByRole('list', { name: 'Warnings' })).toContainText(
    'Two copies confirm nothing',
  );
  await intake.failed.first().getByRole('button', { name: 'Close the message' }).click();
  await expect(intake.failed).toHaveCount(1);
});

test('what is given is reviewed before it is compared, mended, undone, and there after a reload', async ({
  page,
  reader,
  intake,
  notes,
}) => {
  test.slow();
  await intake.open();
  const rich = `<h1>Mayor steps down</h1>${GAZETTE.split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}<img src=x onerror="window.__ran=1">`;
  await intake.pasteUnfiltered(1, rich, GAZETTE.replaceAll('\n\n', ' '));
  await expect(intake.cleaned(1).locator('p')).toHaveCount(5);
  await expect(intake.field(1, 'Headline')).toHaveValue('Mayor steps down');
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);

  // An address alone is kept, and why the page is not fetched is told.
  await intake.text(2).focus();
  await intake.paste('https://courier.example/harbour');
  await expect(intake.card(2)).toContainText('never fetches a page');
  await expect(intake.field(2, 'Address')).toHaveValue('https://courier.example/harbour');
  await intake.text(2).focus();
  await intake.paste(COURIER_PASTE);

  // What cleaning took out stands where it was, and comes back with one click.
  const cleaned = intake.cleaned(2);
  await expect(cleaned.locator('del')).toContainText('window.dataLayer');
  await expect(intake.field(2, 'Headline')).toHaveAttribute('placeholder', /^Harbour quarrel costs/);
  await expect(cleaned).not.toContainText('Cookie settings Belongs');
  await cleaned.getByRole('button', { name: 'Put back' }).click();
  await expect(cleaned.locator('del')).toHaveCount(0);
  await expect(cleaned).toContainText('gtag(){dataLayer');
  await notes.undo.click();
  await expect(cleaned.locator('del')).toBeVisible();
  const furniture = cleaned.locator('details').first();
  await furniture.locator('summary').click();
  await furniture.getByRole('button', { name: '“Weather” belongs to the article' }).click();
  await expect(cleaned.locator('p', { hasText: 'Weather' })).toBeVisible();

  // A wrong date is told where it stands; a right one is kept as ISO 8601.
  await intake.field(2, 'Date').fill('someday');
  await expect(intake.card(2).getByRole('alert')).toContainText('“someday” is no date');
  await intake.field(2, 'Date').fill('7 May 2019');
  await intake.field(2, 'Published by').fill('Valley Courier');
  await intake.field(2, 'Published by').blur();
  await expect(intake.field(2, 'Date')).toHaveValue('2019-05-07');

  // An account goes and comes back; the order changes; all of it is there after a reload.
  await intake.card(1).getByRole('button', { name: 'Remove account 1' }).click();
  await expect(intake.card(2)).toHaveCount(0);
  await notes.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(intake.field(1, 'Headline')).toHaveValue('Mayor steps down');
  await intake.card(1).getByRole('button', { name: 'Move account 1 down' }).click();
  await expect(intake.field(1, 'Published by')).toHaveValue('Valley Courier');
  await page.getByRole('button', { name: 'Add an account' }).click();
  await intake.text(3).fill('A third account, typed by hand. It has two sentences.');
  await notes.stored();
  await page.reload();
  await expect(intake.field(1, 'Published by')).toHaveValue('Valley Courier');
  await expect(intake.cleaned(3)).toContainText('typed by hand');
  // What is typed is kept also where its field is never left.
  await intake.field(1, 'Author').fill('Jo Lund');
  await page.goto('./#/');
  await page.goBack();
  await expect(intake.cleaned(2)).toContainText('Shipping companies');
  await expect(intake.field(1, 'Author')).toHaveValue('Jo Lund');
  await page.keyboard.press('ControlOrMeta+Enter');
  await reader.ready();
  await expect(reader.left).toContainText('Valley Courier');
});

test('no payload of a hostile page runs, in the page, in its report or in the saved file', async ({
  page,
  browser,
  reader,
  intake,
}) => {
  test.slow();
  await page.addInitScript(() => {
    Object.assign(window, { ran: () => Object.assign(window, { __ran: true }) });
  });
  page.on('dialog', () => {
    throw new Error('a dialog opened');
  });
  const ran = () => page.frames().map((frame) => frame.evaluate(() => '__ran' in window));
  await intake.open();
  await intake.pasteUnfiltered(1, hostilePage());
  await intake.addFiles([{ name: 'hostile.html', content: hostilePage() }]);
  await expect(intake.cleaned(2)).toContainText('collected 3,200 signatures');
  await expect(intake.field(2, 'Address')).toHaveValue('');
  expect(await Promise.all(ran())).not.toContain(true);
  await intake.compare.click();
  await reader.ready();
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  expect(await Promise.all(ran())).not.toContain(true);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Web page' }).click();
  const { report, complaints, close } = await openSaved(browser, await download);
  await expect(report.locator('.account').first()).toContainText('collected 3,200 signatures');
  await report.locator('.sentence').first().click();
  await report.keyboard.press('Tab');
  expect(await report.evaluate(() => '__ran' in window)).toBe(false);
  await expect(report.locator('img, iframe, object, embed, form, base, math, template')).toHaveCount(0);
  await close();
  // A payload that ran would call what is not there, and the console would tell.
  expect(complaints).toEqual([]);
});

/** How many times as much as finding its words once the page itself may work for a long text. */
const MOST_WORK = 5;

test('a text of ten megabytes is read without the page standing still, and told to be too long', async ({
  page,
  intake,
}) => {
  test.slow();
  await intake.open();
  const work = await mainThreadOf(page);
  const long = longText(10_000_000);
  const before = await work();
  await page.evaluate((text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].length, long);
  const finding = (await work()) - before;
  const begin = await work();
  await intake.addFiles([
    { name: 'long.txt', content: long },
    { name: 'gazette.txt', content: GAZETTE },
  ]);
  await expect(intake.cleaned(2)).toBeVisible({ timeout: 80_000 });
  await expect(intake.card(1)).toContainText('the page compares up to');
  await expect(intake.card(1)).toContainText('Too long to be edited here');
  await expect(intake.compare).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'too long to be compared' })).toBeVisible();
  await expect(page).toHaveURL(/#\/new$/);
  const reading = (await work()) - begin;
  test.info().annotations.push({ type: 'work', description: `${reading} ms, ${finding} ms to find words` });
  expect(reading).toBeLessThan(MOST_WORK * finding);
});

test('an edit is compared again; notes move with their words, and those that lost them are told', async ({
  page,
  reader,
  notes,
  intake,
}) => {
  test.slow();
  await reader.open();
  await reader.sentence(reader.left, 'The Russian president proposed').focus();
  await page.keyboard.press('a');
  await notes.body.fill('Moves with its words');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await intake.card(1).getByRole('button', { name: 'Edit the text' }).click();
  const text = await intake.text(1).inputValue();
  await intake.text(1).fill(`A new first paragraph stands here now.\n\n${text}`);
  await intake.card(1).getByRole('button', { name: 'Done' }).click();
  await expect(intake.cleaned(1)).toContainText('A new first paragraph');
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await expect(reader.left).toContainText('A new first paragraph');
  await expect
    .poll(() => reader.paintedWords('note'))
    .toEqual([expect.stringContaining('The Russian president proposed')]);

  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await intake.card(1).getByRole('button', { name: 'Edit the text' }).click();
  await intake.text(1).fill('Nothing of what was here is left. Another text stands in its place.');
  await intake.card(1).getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('main')).toContainText('1 note has lost its place');
  await page.getByRole('link', { name: 'Look at the notes' }).click();
  await expect(page.locator('.lost')).toContainText('The Russian president proposed');
});
