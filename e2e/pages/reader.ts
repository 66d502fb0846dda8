import type { Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Looks for words as the reader's own search in the page does; not in any standard, and in all browsers. */
    find?: (words: string) => boolean;
  }
}

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

  /** Selects from the beginning of one sentence to the end of another, without the bar that comes up for it. */
  async selectFrom(first: Locator, last: Locator): Promise<void> {
    const end = await last.elementHandle();
    await first.evaluate((start, to) => {
      start.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      getSelection()?.setBaseAndExtent(start, 0, to, to.childNodes.length);
    }, end);
  }

  /** Looks for words as the reader's own search in the page does, from the top; gives the side of the account, if any. */
  async findInPage(words: string): Promise<string | null> {
    // The browser's own search is opened by keys, the first of which the page still hears.
    await this.page.keyboard.press('Control');
    return this.page.evaluate((wanted) => {
      getSelection()?.removeAllRanges();
      if (!window.find?.(wanted)) throw new Error(`not found: ${wanted}`);
      const at = getSelection()?.anchorNode?.parentElement;
      return at?.closest<HTMLElement>('[data-side]')?.dataset['side'] ?? null;
    }, words);
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
