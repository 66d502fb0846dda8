import type { Locator, Page } from '@playwright/test';

/** The accounts side by side. */
export class ReaderPage {
  readonly page: Page;
  readonly left: Locator;
  readonly right: Locator;
  readonly inspector: Locator;
  readonly status: Locator;
  readonly stepper: Locator;

  constructor(page: Page) {
    this.page = page;
    this.left = page.getByRole('region', { name: /^Left: / });
    this.right = page.getByRole('region', { name: /^Right: / });
    this.inspector = page.getByRole('region', { name: 'Inspector' });
    this.status = page.getByRole('status');
    this.stepper = page.getByRole('group', { name: 'Step through differences' });
  }

  /** Opens the page as a stranger does and waits for the comparison. */
  async open(address = './'): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.status.filter({ hasText: /\S/ }).first().waitFor();
  }

  /** The sentence of a column that begins with these words. */
  sentence(column: Locator, beginning: string): Locator {
    return column.getByRole('button', { name: new RegExp(`^${escapeRegExp(beginning)}`) });
  }

  layer(name: string): Locator {
    return this.page.getByRole('group', { name: 'Marks' }).getByRole('button', { name });
  }

  /** How many ranges the browser paints for a layer. */
  paintedRanges(layer: string): Promise<number> {
    return this.page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, layer);
  }

  /** The words that the browser paints for a layer, in document order. */
  paintedWords(layer: string): Promise<string[]> {
    return this.page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
      layer,
    );
  }

  /** The links drawn between the columns. */
  get connector(): Locator {
    return this.page.locator('.connector g path[d]');
  }

  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
