import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { COURIER_PASTE, GAZETTE_PAGE } from './fixtures/harbour.ts';
import { IntakePage } from './pages/intake.ts';
import { expect, test } from './pages/test.ts';
import type { ReaderPage } from './pages/reader.ts';

interface Screen {
  readonly name: string;
  readonly show: (page: Page, reader: ReaderPage) => Promise<void>;
}

const story = './#/story/putin-proposal';

/** On a phone what a list shows is chosen behind a fold. */
async function unfoldFilters(page: Page): Promise<void> {
  const fold = page.locator('.filter-fold summary');
  await fold.or(page.locator('.filter-choices')).first().waitFor();
  if (await fold.isVisible()) await fold.click();
}

const SCREENS: readonly Screen[] = [
  { name: 'the reader', show: (_, reader) => reader.open() },
  {
    name: 'the reader with a sentence chosen and all layers on',
    async show(page, reader) {
      await reader.open();
      const fold = page.locator('.layer-fold summary');
      await reader.layer('Linked').or(fold).first().waitFor();
      if (await fold.isVisible()) await fold.click();
      for (const layer of ['Linked', 'Only here']) await reader.layer(layer).click();
      await reader.sentence(reader.left, 'The Russian president proposed an agreement').click();
      await expect(reader.inspector).toContainText('Why linked');
    },
  },
  {
    name: 'the reader with a difference chosen and a removal open',
    async show(page, reader) {
      await reader.open();
      await page.getByText('inferred').first().click();
      if (await reader.right.isVisible()) await reader.right.getByText('Cleaning took out').click();
      await page.keyboard.press('n');
      await expect(reader.stepper).toContainText('1 of');
      await expect(reader.inspector).toBeVisible();
    },
  },
  {
    name: 'the differences',
    async show(page) {
      await page.goto(`${story}/differences`);
      await page.getByRole('heading', { name: 'Differences' }).waitFor();
      await page.keyboard.press('n');
      await unfoldFilters(page);
    },
  },
  {
    name: 'the overview',
    async show(page) {
      await page.goto(`${story}/overview`);
      await page.getByRole('button', { name: 'named alike' }).click();
    },
  },
  {
    name: 'the quotes',
    async show(page) {
      await page.goto(`${story}/quotes`);
      await page.getByRole('button', { name: 'Change the speaker' }).first().click();
      await unfoldFilters(page);
      await page.getByRole('button', { name: /^Reworded/ }).click();
    },
  },
  {
    name: 'the report',
    async show(page) {
      await page.goto(`${story}/report`);
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'the reader with a note being written and what was done',
    async show(page, reader) {
      await reader.open();
      await page.getByRole('button', { name: /^The Russian president proposed/ }).click();
      await page.getByRole('button', { name: 'Not the same' }).first().click();
      await page.getByRole('button', { name: 'Note on this sentence' }).click();
      await page.getByLabel('Your note', { exact: true }).fill('A **note**');
      await page.getByLabel('Add a tag').fill('Source');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Source' })).toBeVisible();
    },
  },
  {
    name: 'the notes',
    async show(page) {
      await page.goto(`${story}/notes`);
      await expect(page.locator('.note-entry')).not.toHaveCount(0);
      await page.getByRole('button', { name: 'New tag' }).click();
    },
  },
  {
    name: 'the library',
    async show(page) {
      await page.goto('./#/');
      await page.getByRole('heading', { name: 'Stories', exact: true }).waitFor();
    },
  },
  {
    name: 'a story being begun, under review, and a file that could not be read',
    async show(page) {
      const intake = new IntakePage(page);
      await intake.open();
      await intake.addFiles([
        { name: 'courier.txt', content: COURIER_PASTE },
        { name: 'gazette.html', content: GAZETTE_PAGE },
        { name: 'broken.docx', content: 'PK\u0003\u0004' },
      ]);
      await intake.failed.waitFor();
      await intake.cleaned(2).waitFor();
      await intake.cleaned(1).locator('summary').first().click();
      await page.getByRole('button', { name: 'Add an account' }).click();
    },
  },
  {
    name: 'the accounts of a story',
    async show(page) {
      await page.goto(`${story}/accounts`);
      await new IntakePage(page).cleaned(2).waitFor();
    },
  },
  {
    name: 'help',
    async show(page, reader) {
      await reader.open();
      await page.getByRole('button', { name: 'Marks and keys' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the page of help',
    async show(page) {
      await page.goto('./#/help');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'the reader with the choices of type open',
    async show(page, reader) {
      await reader.open();
      await page.getByRole('button', { name: 'Text and scrolling' }).click();
      await page.getByRole('button', { name: 'Smaller text' }).waitFor();
    },
  },
  {
    name: 'a story that is not there',
    async show(page) {
      await page.goto('./#/story/atlantis');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'the reader in rows, with a search',
    async show(page, reader) {
      await reader.open();
      await page.getByRole('button', { name: 'In rows' }).click();
      await page.getByRole('table').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('election');
      await page.keyboard.press('Enter');
    },
  },
];

/** On a phone the colours are those of the wide page, so one of the two schemes is enough there. */
const LOOKS = [
  { size: 'wide', viewport: { width: 1680, height: 1000 }, colorScheme: 'light' },
  { size: 'wide', viewport: { width: 1680, height: 1000 }, colorScheme: 'dark' },
  { size: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const { size, viewport, colorScheme } of LOOKS)
  test(`axe finds nothing on any screen: ${colorScheme}, ${size}`, async ({ page, reader }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    for (const { name, show } of SCREENS)
      await test.step(name, async () => {
        await page.goto('about:blank');
        await show(page, reader);
        // The previewed report is a document of its own, and is looked at as one in report.spec.ts.
        const { violations } = await new AxeBuilder({ page }).exclude('.report-preview').analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
        expect.soft(found, name).toEqual([]);
      });
  });
