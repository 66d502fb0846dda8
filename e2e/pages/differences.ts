import type { Locator, Page } from '@playwright/test';

/** The list of differences. */
export class DifferencesPage {
  readonly page: Page;
  readonly items: Locator;
  readonly current: Locator;
  readonly kinds: Locator;
  readonly lessCertain: Locator;

  constructor(page: Page) {
    this.page = page;
    this.items = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Show in the text' });
    this.current = page.locator('.difference[aria-current]');
    this.kinds = page.getByRole('group', { name: 'Kinds' });
    this.lessCertain = page.getByRole('button', { name: /^Less certain/ });
  }

  async open(): Promise<void> {
    await this.page.goto('./#/story/putin-proposal/differences');
    await this.items.first().waitFor();
  }

  kind(name: string): Locator {
    return this.kinds.getByRole('button', { name });
  }
}
