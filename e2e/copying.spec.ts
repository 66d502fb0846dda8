import type { Page } from '@playwright/test';
import { expect, test } from './pages/test.ts';

const LEFT = [
  'The dam held on Monday. Nobody was told of the crack. Ida Lund kept her shop open.',
  '“We were ready for this,” said Ida Lund. The water came at noon.',
  'The mayor left on Tuesday & came back with <tents> for all.',
];
const RIGHT = [
  'The water came at noon, the harbour said. The dam held on Monday.',
  'Ida Lund says that “we were ready for this”. Birds had left the valley before.',
  'The mayor came back on Tuesday with tents.',
];

declare global {
  interface Window {
    copied?: string;
  }
}

/** What is copied: the plain words that the clipboard has, and the HTML that it was given. */
async function copy(page: Page): Promise<{ readonly plain: string; readonly html: string }> {
  await page.evaluate(() => {
    delete window.copied;
    const note = ({ clipboardData }: ClipboardEvent) => (window.copied = clipboardData!.getData('text/html'));
    document.addEventListener('copy', note, { once: true });
  });
  await page.keyboard.press('ControlOrMeta+c');
  await page.waitForFunction(() => window.copied !== undefined);
  return page.evaluate(async () => ({
    html: window.copied ?? '',
    plain: await navigator.clipboard.readText(),
  }));
}

/** As HTML should have them: nothing but paragraphs. */
const asHtml = (paragraphs: readonly string[]) =>
  paragraphs
    .map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .map((words) => `<p>${words}</p>`)
    .join('');

for (const mode of ['In order', 'In rows'])
  test(`words are found, and what is copied is the text and nothing else: ${mode}`, async ({
    page,
    context,
    intake,
    reader,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 1280, height: 1200 });
    await intake.begin(LEFT.join('\n\n'), RIGHT.join('\n\n'));
    await reader.ready();
    await page.getByRole('button', { name: mode }).click();
    const sentence = (side: string, words: string) =>
      page.locator(`[data-side=${side}] .sentence`, { hasText: words });
    await expect(sentence('a', 'Nobody was told')).toBeVisible();

    // Over what is marked, and over sentences.
    expect(await reader.findInPage('Nobody was told of the crack. Ida')).toBe('a');
    expect(await reader.findInPage('Birds had left the valley')).toBe('b');

    // With a sentence chosen and marks on, across paragraphs.
    await sentence('a', 'said Ida Lund').click();
    await reader.selectFrom(sentence('a', 'Nobody was told'), sentence('a', 'The mayor left'));
    const left = await copy(page);
    const from = LEFT[0]!.indexOf('Nobody');
    expect(left.plain).toBe(LEFT.join('\n\n').slice(from));
    expect(left.html).toBe(asHtml([LEFT[0]!.slice(from), LEFT[1]!, LEFT[2]!]));

    await reader.selectFrom(sentence('b', 'Ida Lund says'), sentence('b', 'The mayor came'));
    const right = await copy(page);
    expect(right.plain).toContain('Ida Lund says that “we were ready for this”.');
    expect(right.plain).toContain(RIGHT[2]);
    // In rows the right account is in the order of the left one.
    const parts = right.plain.split('\n\n');
    for (const part of parts) expect(RIGHT.join('\n\n')).toContain(part);
    expect(right.html).toBe(asHtml(parts));
  });
