import type { Locator, Page } from '@playwright/test';

/** Which account tells what, and which two of many stand side by side. */
export class CoveragePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly filter: Locator;
  readonly search: Locator;
  readonly pair: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Coverage' });
    this.filter = page.getByRole('group', { name: 'Which points' });
    this.search = page.getByRole('searchbox', { name: 'Search points' });
    this.pair = page.getByRole('group', { name: 'Accounts side by side' });
  }

  async open(story: string): Promise<void> {
    await this.page.goto(`./#/story/${story}/coverage`);
    await this.grid.waitFor();
  }

  /** The row of the point that is called by a sentence that begins so. */
  row(beginning: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: beginning }) });
  }

  /** The cell of a point in the column of an account, from 0. */
  cell(beginning: string, column: number): Locator {
    return this.row(beginning).getByRole('gridcell').nth(column).getByRole('button');
  }
}
