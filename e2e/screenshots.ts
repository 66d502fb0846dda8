import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGUMENTS } from './browser.ts';
import { COURIER_PASTE, GAZETTE, GAZETTE_PAGE } from './fixtures/harbour.ts';
import { IntakePage } from './pages/intake.ts';
import { NotesPage } from './pages/notes.ts';
import { ReaderPage } from './pages/reader.ts';
import { Site } from './pages/site.ts';

const FOLDER = 'dist/screenshots';
/** The picture of the README, kept in the repository. */
const PICTURE = '.config/screenshot.png';

const SIZES = {
  desk: { viewport: { width: 1280, height: 800 } },
  wide: { viewport: { width: 1920, height: 1080 } },
  // As a phone has it: no keys, so no words of keys.
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

type Size = keyof typeof SIZES;

const STORY = '#/story/putin-proposal';
/** A story of three accounts. */
const MANY = '#/story/weir-bridge';
const CHOSEN = 'The Russian president proposed an agreement';

/** Every screen and state worth looking at, by name. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  reader: (page) => open(page, STORY),
  sentence: chooseSentence,
  difference: async (page) => {
    await open(page, STORY);
    await page.keyboard.press('n');
    await page.getByRole('region', { name: 'Inspector' }).getByRole('button', { name: 'Close' }).waitFor();
  },
  removal: async (page) => {
    await open(page, STORY);
    const tab = page.getByRole('group', { name: 'Account' }).getByRole('button').nth(1);
    if (await tab.isVisible()) await tab.click();
    await page.getByText('Cleaning took out 1').click();
    await page.getByText('Program code of the page').waitFor();
  },
  layers: async (page) => {
    await open(page, STORY);
    const fold = page.locator('.layer-fold summary');
    if (await fold.isVisible()) await fold.click();
    for (const layer of ['Linked', 'Only here']) await new ReaderPage(page).layer(layer).click();
  },
  differences: (page) => open(page, `${STORY}/differences`, 'Differences'),
  'less-certain': async (page) => {
    await open(page, `${STORY}/differences`, 'Differences');
    const fold = page.locator('.filter-fold summary');
    if (await fold.isVisible()) await fold.click();
    await page.getByRole('button', { name: /^Less certain/ }).click();
    if (await fold.isVisible()) await fold.click();
    await page.getByRole('listitem').filter({ hasText: 'Less certain' }).first().scrollIntoViewIfNeeded();
  },
  rows: async (page) => {
    await open(page, STORY);
    await page.getByRole('button', { name: 'In rows' }).click();
    const reader = new ReaderPage(page);
    await page
      .getByRole('table')
      .getByRole('button', { name: new RegExp(`^${CHOSEN}`) })
      .click();
    await reader.inspector.getByText('Why linked').first().waitFor();
  },
  overview: (page) => open(page, `${STORY}/overview`, 'Overview'),
  quotes: (page) => open(page, `${STORY}/quotes`, 'Quotes'),
  'quotes-end': async (page) => {
    await open(page, `${STORY}/quotes`, 'Quotes');
    await page.getByRole('listitem').filter({ hasText: 'We would like' }).scrollIntoViewIfNeeded();
  },
  notes: writeNotes,
  report: async (page) => {
    await open(page, `${STORY}/report`);
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  },
  german: async (page) => {
    await open(page, STORY);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await page.getByRole('link', { name: /^Unterschiede/ }).waitFor();
    await page.getByRole('combobox', { name: 'Sprache' }).focus();
  },
  broken: async (page) => {
    await page.route(/\/assets\/QuotesPage-/, (route) => route.abort());
    await page.goto(`${STORY}/quotes`);
    await page.getByRole('alert').waitFor();
  },
  new: (page) => new IntakePage(page).open(),
  review: review,
  'review-end': async (page) => {
    await review(page);
    await page.getByText('Add an account').scrollIntoViewIfNeeded();
  },
  accounts: async (page) => {
    await page.goto(`${STORY}/accounts`);
    await new IntakePage(page).cleaned(2).waitFor();
  },
  'library-own': async (page) => {
    await review(page);
    await new IntakePage(page).compare.click();
    await new ReaderPage(page).ready();
    await page.goto('#/new');
    await page.goto('#/');
    await page.getByRole('article').first().waitFor();
  },
  many: (page) => open(page, MANY),
  coverage: async (page) => {
    await open(page, `${MANY}/coverage`, 'Coverage');
    await page.getByRole('row').nth(4).getByRole('gridcell').nth(2).getByRole('button').focus();
  },
  library: async (page) => {
    await page.goto('#/');
    await page.getByRole('heading', { name: 'Stories', exact: true }).waitFor();
  },
  help: async (page) => {
    await open(page, STORY);
    await page.getByRole('button', { name: 'Marks and keys' }).click();
    await page.getByRole('dialog').waitFor();
  },
  type: async (page) => {
    await open(page, STORY);
    await page.getByRole('button', { name: 'Text and scrolling' }).click();
    await page.getByRole('button', { name: 'Larger text' }).click();
  },
  guide: async (page) => {
    await page.goto('#/help');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  update: offerUpdate,
  search: async (page) => {
    await open(page, STORY);
    await page.keyboard.press('/');
    await page.keyboard.type('election');
    await page.keyboard.press('Enter');
  },
  missing: async (page) => {
    await page.goto('#/story/atlantis');
    await page.getByRole('alert').waitFor();
  },
};

/**
 * Builds the page and takes a picture of every screen, or of those named, in light and dark at every size; and the
 * README's.
 */
export default async function takeScreenshots(names: readonly string[] = []): Promise<void> {
  const unknown = names.find((name) => !(name in SCREENS));
  if (unknown) throw new Error(`no screen "${unknown}"; there are ${Object.keys(SCREENS).join(', ')}`);
  const screens = names.length > 0 ? names : Object.keys(SCREENS);
  mkdirSync(FOLDER, { recursive: true });
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGUMENTS });
  try {
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the preview server has no address');
    for (const size of Object.keys(SIZES) as Size[])
      for (const scheme of ['light', 'dark'] as const)
        await takeAll(browser, screens, { address, size, scheme });
    await withPage(browser, { address, size: 'desk', scheme: 'light' }, async (page) => {
      await open(page, STORY);
      await page.getByRole('button', { name: 'No need, thanks' }).click();
      await chooseSentence(page);
      await new NotesPage(page).stored();
      await page.mouse.move(0, 0);
      await page.screenshot({ path: PICTURE });
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Setting {
  readonly address: string;
  readonly size: Size;
  readonly scheme: 'light' | 'dark';
}

async function takeAll(browser: Browser, screens: readonly string[], setting: Setting): Promise<void> {
  for (const name of screens)
    await withPage(browser, setting, async (page) => {
      await SCREENS[name]!(page);
      const path = `${FOLDER}/${name}-${setting.size}-${setting.scheme}.png`;
      await page.screenshot({ path });
      console.log(path);
    });
}

async function withPage(
  browser: Browser,
  setting: Setting,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { address, size, scheme } = setting;
  const context = await browser.newContext({
    baseURL: address,
    ...SIZES[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function open(page: Page, address: string, heading?: string): Promise<void> {
  const reader = new ReaderPage(page);
  await reader.open(address);
  if (heading) await page.getByRole('heading', { name: heading, exact: true }).waitFor();
}

/** A newer build is ready while an older one is read; on a server of its own, which can be given another build. */
async function offerUpdate(page: Page): Promise<void> {
  const site = await Site.start();
  try {
    await new ReaderPage(page).open(site.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    site.deploy('next');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByText('A new version of Parallax is ready.').waitFor();
  } finally {
    await site.stop();
  }
}

/** Two accounts under review, and files that could not be read. */
async function review(page: Page): Promise<void> {
  const intake = new IntakePage(page);
  await intake.open();
  await intake.addFiles([
    { name: 'valley-courier.txt', content: COURIER_PASTE },
    { name: 'gazette.html', content: GAZETTE_PAGE },
    { name: 'copy-of-gazette.txt', content: GAZETTE },
    { name: 'harbour.docx', content: 'PK\u0003\u0004 no archive' },
  ]);
  await intake.failed.waitFor();
  await intake.cleaned(3).waitFor();
}

/** Notes of several kinds: on a sentence, on a pair, with a tag. */
async function writeNotes(page: Page): Promise<void> {
  await chooseSentence(page);
  const notes = new NotesPage(page);
  await page.getByRole('button', { name: 'Note on both' }).first().click();
  await notes.body.fill('Who proposed it first? **Check** the statement of the Kremlin.');
  await page.getByLabel('Add a tag').fill('Source');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('Escape');
  const reader = new ReaderPage(page);
  await reader.sentence(reader.left, CHOSEN).click();
  await page.getByRole('button', { name: 'Note on this sentence' }).click();
  await notes.body.fill('No date is given here.');
  await page.getByRole('button', { name: 'Done' }).click();
  await notes.stored();
  await notes.open();
}

async function chooseSentence(page: Page): Promise<void> {
  await open(page, STORY);
  const reader = new ReaderPage(page);
  await reader.sentence(reader.left, CHOSEN).click();
  await reader.inspector.getByText('Why linked').first().waitFor();
}
