import { COURIER, GAZETTE } from './fixtures/harbour.ts';
import { IntakePage } from './pages/intake.ts';
import { NotesPage } from './pages/notes.ts';
import { ReaderPage } from './pages/reader.ts';
import { expect, test } from './pages/test.ts';

test('a draft that is compared in one tab is left in the other for its story, with what was typed there', async ({
  page,
  context,
  reader,
  intake,
}) => {
  await intake.open();
  await intake.text(1).fill(GAZETTE);
  await intake.text(2).fill(COURIER);
  const second = await context.newPage();
  const other = new IntakePage(second);
  await second.goto('./#/new');
  await expect(other.cleaned(2)).toBeVisible();
  await second.getByRole('button', { name: 'Add an account' }).click();
  await other.text(3).focus();
  await expect(intake.text(3)).toBeVisible();
  await intake.compare.click();
  await reader.ready();

  await new ReaderPage(second).ready();
  await expect(second).toHaveURL(/#\/story\//);
  await expect(new NotesPage(second).toast).toContainText('compared in another tab');
  await second.getByRole('link', { name: 'Accounts', exact: true }).click();
  await second.getByRole('button', { name: 'Add an account' }).click();
  await other.text(3).fill('The council met in the evening. Nobody voted against it.');
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await expect(intake.cleaned(3).or(intake.text(3))).toContainText('Nobody voted against it.');
});

test('of two drafts each goes on by itself, and is no draft any more once it is compared', async ({
  page,
  reader,
  intake,
  notes,
}) => {
  await intake.open();
  await intake.text(1).fill(GAZETTE);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(intake.text(1)).toHaveValue('');
  await intake.text(1).fill(COURIER);
  await page.getByRole('link', { name: 'Parallax' }).click();
  const own = page.getByRole('region', { name: 'Your stories' });
  await own.getByText('1 deleted story').click();
  await own.getByRole('button', { name: /^Put back/ }).click();
  const drafts = own.getByText('Not compared yet');
  await expect(drafts).toHaveCount(2);
  const links = own.getByRole('article').getByRole('heading').getByRole('link');
  await links.first().click();
  await expect(intake.cleaned(1)).toContainText('resigned on Tuesday');
  await page.goBack();
  await links.last().click();
  await expect(intake.cleaned(1)).toContainText('stepped down on Tuesday');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(intake.cleaned(1)).toContainText('resigned on Tuesday');
  await expect(page).toHaveURL(/#\/new$/);
  await notes.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(intake.cleaned(1)).toContainText('stepped down on Tuesday');
  await intake.text(2).fill(COURIER);
  await intake.compare.click();
  await reader.ready();
  await page.getByRole('link', { name: 'Parallax' }).click();
  await expect(drafts).toHaveCount(1);
});

test('a draft that is opened as a story goes on as the draft that it is', async ({ page, intake, notes }) => {
  await intake.open();
  await intake.text(1).fill(GAZETTE);
  await notes.stored();
  await page.getByRole('link', { name: 'Parallax' }).click();
  const link = page.getByRole('region', { name: 'Your stories' }).getByRole('heading').getByRole('link');
  const id = (await link.first().getAttribute('href'))!.split('/').at(-1)!;
  await page.goto(`./#/story/${id}/accounts`);
  await expect(intake.compare).toBeVisible();
  await expect(page).toHaveURL(/#\/new\//);
  expect(page.url().endsWith(id)).toBe(true);
});
