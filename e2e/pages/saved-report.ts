import { pathToFileURL } from 'node:url';
import { test, type Browser, type Download, type Page } from '@playwright/test';

/** A report opened from disk. */
interface SavedReport {
  readonly report: Page;
  /** What it said on the console, asked of the network, or opened. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a saved report as whoever got the file does: from disk, in a browser that has no network. */
export async function openSaved(browser: Browser, download: Download): Promise<SavedReport> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
  const report = await context.newPage();
  const complaints: string[] = [];
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  const address = pathToFileURL(path).href;
  report.on('console', (message) => complaints.push(message.text()));
  report.on('pageerror', (error) => complaints.push(error.message));
  report.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  report.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request to ${request.url()}`);
  });
  await report.goto(address);
  return { report, complaints, close: () => context.close() };
}
