import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

/** Writing notes, what is saved of them, and the view that lists them. */
export class NotesPage {
  readonly page: Page;
  readonly body: Locator;
  readonly author: Locator;
  readonly newTag: Locator;
  readonly saved: Locator;
  readonly toast: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly entries: Locator;
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.body = page.getByLabel('Your note', { exact: true });
    this.author = page.getByLabel('Your name', { exact: true });
    this.newTag = page.getByLabel('Add a tag');
    this.saved = page.locator('[data-saved]');
    this.toast = page.getByRole('region', { name: 'What was just done' });
    this.undo = page.getByRole('button', { name: /^Undo/ }).first();
    this.redo = page.getByRole('button', { name: /^Redo/ }).first();
    this.entries = page.locator('.note-entry');
    this.count = page.getByRole('link', { name: /^Notes/ });
  }

  async open(): Promise<void> {
    await this.page.goto('./#/story/putin-proposal/notes');
    await expect(this.page.getByRole('heading', { name: 'Notes', level: 2 })).toBeVisible();
    await this.stored();
  }

  /** Waits until everything is stored. */
  async stored(): Promise<void> {
    await expect(this.saved).toHaveAttribute('data-saved', 'saved');
  }

  /** Has everything stored again, unless the page did that by itself meanwhile, as it does with the next change. */
  async saveAgain(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Try again' });
    await button.or(this.page.locator('[data-saved="saved"]')).first().click();
    await this.stored();
  }

  /** Selects words within one sentence with the mouse. */
  async select(sentence: Locator, words: string): Promise<void> {
    await sentence.scrollIntoViewIfNeeded();
    const ends = await sentence.evaluate((element, wanted) => {
      const node = element.firstChild as Text;
      const at = node.data.indexOf(wanted);
      const edge = (offset: number) => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [edge(at), edge(at + wanted.length - 1)];
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ] as const;
    }, words);
    await this.page.mouse.move(ends[0].x, ends[0].y);
    await this.page.mouse.down();
    await this.page.mouse.move(ends[1].x, ends[1].y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The action at the selected words. */
  action(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Selected passage' }).getByRole('button', { name });
  }

  /** Saves a file and gives its text. */
  async save(button: string): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: button }).click(),
    ]);
    return textOf(download);
  }

  async openFile(name: string, text: string): Promise<void> {
    await this.page
      .getByTestId('open-file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
