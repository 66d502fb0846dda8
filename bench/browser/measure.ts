import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGUMENTS } from '../../e2e/browser.ts';
import { storyOf } from '../../src/cli/project.ts';
import type { Case } from '../cases.ts';
import { showTime } from '../show/table.ts';
import type { BrowserResults, Interaction, Scrolling, Weight } from './results.ts';
import { openMeasured, type MeasuredPage } from './page.ts';
import { idOf, notesOn, projectOf } from './stories.ts';

/** How slow a cheap phone is beside the machine at hand. */
const PHONE = 4;
/** Notes that are there when one more is added. */
const NOTES = 5000;
/** Turns of the wheel over a long text, and how far each goes in pixels. */
const TURNS = 40;
const TURN = 900;
/** The story whose notes view takes the file of another. */
const SAMPLE = 'putin-proposal';
/** Sentences that are selected, and differences that are stepped through. */
const STEPS = 6;

interface Texts {
  readonly seeds: Case;
  /** 10 k and 100 k words a side. */
  readonly middle: Case;
  readonly large: Case;
}

/** Builds the page, opens it in Chromium as a reader does, and measures what a reader waits for. */
export async function measureBrowser({ seeds, middle, large }: Texts): Promise<BrowserResults> {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 4400 } });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGUMENTS });
  const address = server.resolvedUrls!.local[0]!;
  const step = async <T>(what: string, work: (tab: MeasuredPage) => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await inPage(browser, address, work);
    console.error(`page, ${what}: measured in ${showTime(performance.now() - start)}`);
    return result;
  };
  const interact = (one: Case, slower: number): Promise<Interaction> =>
    step(`${one.name}, ${slower} times slower`, (tab) => measureInteraction(tab, one, slower));
  const scroll = (one: Case): Promise<Scrolling> =>
    step(`scrolling ${one.name}`, (tab) => measureScrolling(tab, one));
  try {
    return {
      weight: await step('weight', measureWeight),
      interactions: [
        await interact(seeds, 1),
        await interact(seeds, PHONE),
        await interact(middle, 1),
        await interact(middle, PHONE),
      ],
      notes: await step('a note', (tab) => measureNote(tab, seeds)),
      scrolling: [await scroll(middle), await scroll(large)],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function inPage<T>(
  browser: Browser,
  address: string,
  work: (tab: MeasuredPage) => Promise<T>,
): Promise<T> {
  const tab = await openMeasured(browser, address);
  try {
    return await work(tab);
  } finally {
    await tab.context.close();
  }
}

/** What a stranger downloads for the sample story, and what it keeps in memory. */
async function measureWeight({ page, aligned, heap }: MeasuredPage): Promise<Weight> {
  await page.goto('./');
  await aligned();
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  let [scripts, zipped] = [0, 0];
  for (const name of addresses.filter((each) => each.endsWith('.js'))) {
    const body = await (await page.request.get(name)).body();
    scripts += body.length;
    zipped += gzipSync(body, { level: 9 }).length;
  }
  return { scripts, zipped, heap: await heap() };
}

/** Where a reader finds the texts: a story that is not there from the start is brought in as a file first. */
async function bringIn(tab: MeasuredPage, one: Case): Promise<string> {
  if (one.name === 'seeds') return './';
  return openFile(tab, idOf(one.name), projectOf(one));
}

async function openFile({ page }: MeasuredPage, id: string, project: string): Promise<string> {
  await page.goto(`./#/story/${SAMPLE}/notes`);
  const file = { name: 'bench.parallax.json', mimeType: 'application/json', buffer: Buffer.from(project) };
  await page.getByTestId('open-file').setInputFiles(file);
  await page.waitForURL(new RegExp(id));
  await page.locator('[data-saved=saved]').waitFor();
  return `./#/story/${id}`;
}

/** A visit from the start to the comparison, then what a reader presses first. */
async function measureInteraction(tab: MeasuredPage, one: Case, slower: number): Promise<Interaction> {
  const { page, throttle, aligned, taken, heap } = tab;
  const address = await bringIn(tab, one);
  await throttle(slower);
  await page.goto('about:blank');
  await page.goto(address);
  const first = await aligned();
  await taken();
  const sentences = page.getByRole('region', { name: /^Left: / }).locator('.sentence');
  for (let i = 0; i < STEPS; i++) {
    await sentences.nth(2 * i).click();
    await drawn(tab);
  }
  const selecting = (await taken()).presses;
  for (let i = 0; i < STEPS; i++) {
    await page.keyboard.press('n');
    await drawn(tab);
  }
  const stepping = (await taken()).presses;
  return {
    name: one.name,
    slower,
    first,
    selecting: worst(selecting),
    stepping: worst(stepping),
    heap: await heap(),
  };
}

/** Waits until what was done is drawn and told of. */
async function drawn({ page }: MeasuredPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

function worst(durations: readonly number[]): number {
  return durations.reduce((most, duration) => Math.max(most, duration), 0);
}

async function measureScrolling(tab: MeasuredPage, one: Case): Promise<Scrolling> {
  const { page, aligned, taken } = tab;
  await page.goto(await bringIn(tab, one));
  await aligned();
  await page
    .getByRole('region', { name: /^Left: / })
    .locator('.sentence')
    .first()
    .hover();
  await taken();
  for (let i = 0; i < TURNS; i++) {
    await page.mouse.wheel(0, TURN);
    await drawn(tab);
  }
  const { longTasks } = await taken();
  return {
    name: one.name,
    pixels: TURNS * TURN,
    count: longTasks.length,
    longest: worst(longTasks),
    total: longTasks.reduce((sum, duration) => sum + duration, 0),
  };
}

/** One more note on a sentence of a story that has many. */
async function measureNote(tab: MeasuredPage, seeds: Case): Promise<BrowserResults['notes']> {
  const { page, aligned, taken } = tab;
  // Other texts make it another story: notes on the same ones would be brought into the sample.
  const [a, b] = seeds.accounts.map((account) => ({
    ...account,
    text: `${account.text}\n\nOne sentence more.`,
  }));
  const many: Case = { ...seeds, name: 'notes', accounts: [a!, b!] };
  const project = projectOf(many, notesOn(storyOf(many.accounts), NOTES));
  const address = await openFile(tab, idOf(many.name), project);
  await page.goto('about:blank');
  await page.goto(address);
  const first = await aligned();
  await page
    .getByRole('region', { name: /^Left: / })
    .locator('.sentence')
    .nth(3)
    .focus();
  await taken();
  await page.keyboard.press('a');
  await page.getByLabel('Your note', { exact: true }).fill('One more');
  const start = performance.now();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('[data-saved=saved]').waitFor();
  const saved = performance.now() - start;
  await drawn(tab);
  const { presses, longTasks } = await taken();
  return { notes: NOTES, first, press: worst(presses), longest: worst(longTasks), saved };
}
