import { readFile } from 'node:fs/promises';
import { test as bare, type Page } from '@playwright/test';
import { ReaderPage } from './pages/reader.ts';
import { expect, test } from './pages/test.ts';

declare global {
  interface Window {
    violations?: string[];
  }
}

/** What the page tried that its policy does not allow, by directive; the fixture hears of the console as well. */
async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.violations ?? ['nobody looked']);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const violations: string[] = (window.violations = []);
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
});

test('a whole story is told within the policy, and asks nothing of anybody else', async ({
  page,
  reader,
  notes,
}) => {
  test.slow();
  await reader.open();
  await reader.sentence(reader.left, 'Putin').first().click();
  await page.keyboard.press('a');
  await notes.body.fill('Who says so?');
  for (const view of ['Overview', 'Quotes', 'Differences', 'Notes']) {
    await page.getByRole('link', { name: new RegExp(`^${view}`) }).click();
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Marks and keys' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('link', { name: /^Report/ }).click();
  const preview = page.frameLocator('iframe.report-preview');
  // Its own style and its own script work in the preview.
  await expect(preview.locator('html.js')).toBeAttached();
  await expect(preview.locator('html')).toHaveCSS('color-scheme', 'light dark');
  for (const format of ['Web page', 'Word', 'Markdown']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^Save as ${format}`) }).click();
    expect((await readFile(await (await download).path())).length).toBeGreaterThan(1000);
  }
  expect(await violationsOf(page)).toEqual([]);
});

// Not the quiet test: what is refused is told on the console.
bare('the policy holds: no code from text, none inline, nothing from elsewhere', async ({ page }) => {
  await new ReaderPage(page).open();
  const tried = await page.evaluate(async () => {
    const attempt = async (what: () => unknown) => {
      try {
        await what();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : String(error);
      }
    };
    // What the test itself calls may evaluate; a task of the page may not.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    const inline = document.createElement('div');
    inline.setAttribute('style', 'color: red');
    document.body.append(inline);
    return {
      eval: await attempt(() => (0, eval)('1 + 1')),
      html: await attempt(() => (inline.innerHTML = '<b>bold</b>')),
      elsewhere: await attempt(() => fetch('https://example.org/')),
      worker: await attempt(() => new Worker('data:text/javascript,1')),
      style: getComputedStyle(inline).color,
      script: await new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = 'data:text/javascript,1';
        script.onload = () => resolve('done');
        script.onerror = () => resolve('refused');
        document.body.append(script);
      }).catch((error: unknown) => (error instanceof Error ? error.name : String(error))),
    };
  });
  expect(tried).toMatchObject({
    eval: 'EvalError',
    html: 'TypeError',
    elsewhere: 'TypeError',
    worker: 'TypeError',
    script: 'TypeError',
  });
  expect(tried.style).not.toBe('rgb(255, 0, 0)');
});
