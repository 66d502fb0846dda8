import { test as base } from '@playwright/test';
import { ReaderPage } from './reader.ts';
import { DifferencesPage } from './differences.ts';
import { IntakePage } from './intake.ts';
import { NotesPage } from './notes.ts';

interface Fixtures {
  /** What the page complained of, or asked of others. */
  readonly complaints: readonly string[];
  readonly reader: ReaderPage;
  readonly differences: DifferencesPage;
  readonly notes: NotesPage;
  readonly intake: IntakePage;
}

/** Every story is also told quietly: no error on the console, and no request to anywhere else. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== home) complaints.push(`request to ${request.url()}`);
      });
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => use(new ReaderPage(page)),
  differences: async ({ page }, use) => use(new DifferencesPage(page)),
  notes: async ({ page }, use) => use(new NotesPage(page)),
  intake: async ({ page }, use) => use(new IntakePage(page)),
});

export { expect } from '@playwright/test';
