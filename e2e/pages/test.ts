import { test as base } from '@playwright/test';
import { ReaderPage } from './reader.ts';
import { DifferencesPage } from './differences.ts';
import { IntakePage } from './intake.ts';
import { NotesPage } from './notes.ts';
import { makeRestless, randomFrom, UNREST } from './unrest.ts';

interface Fixtures {
  /** With a seed of unrest the browser is restless, in another way for each story and each time it is told. */
  readonly isRestless: boolean;
  /** What the page complained of, or asked of others. */
  readonly complaints: readonly string[];
  readonly reader: ReaderPage;
  readonly differences: DifferencesPage;
  readonly notes: NotesPage;
  readonly intake: IntakePage;
}

/** Every story is also told quietly: no error on the console, and no request to anywhere else. */
export const test = base.extend<Fixtures>({
  isRestless: [
    async ({ context }, use, { titlePath, repeatEachIndex }) => {
      const random = UNREST === undefined ? null : randomFrom([UNREST, repeatEachIndex, ...titlePath].join());
      if (random) await makeRestless(context, random);
      await use(random !== null);
    },
    { auto: true },
  ],
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
