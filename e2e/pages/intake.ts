import { expect, type Locator, type Page } from '@playwright/test';

/** Beginning a story, its accounts, and the library. */
export class IntakePage {
  readonly page: Page;
  readonly compare: Locator;
  readonly failed: Locator;

  constructor(page: Page) {
    this.page = page;
    this.compare = page.getByRole('button', { name: 'Compare', exact: true });
    this.failed = page.locator('.incoming-failed');
  }

  async open(): Promise<void> {
    await this.page.goto('./#/new');
    await this.text(1).waitFor();
  }

  card(number: number): Locator {
    return this.page.getByRole('region', { name: `Account ${number}`, exact: true });
  }

  /** The field for the text of an account. */
  text(number: number): Locator {
    return this.page.getByLabel(`Text of account ${number}`, { exact: true });
  }

  /** What cleaning made of the text of an account. */
  cleaned(number: number): Locator {
    return this.page.getByRole('region', { name: `Cleaned text of account ${number}` });
  }

  field(number: number, name: string): Locator {
    return this.card(number).getByLabel(name, { exact: true });
  }

  /** Copies, as other programs do, and pastes with the keyboard. */
  async paste(text: string, html?: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(
      async ([plain, rich]) => {
        const parts = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
        const more = rich === undefined ? {} : { 'text/html': new Blob([rich], { type: 'text/html' }) };
        await navigator.clipboard.write([new ClipboardItem({ ...parts, ...more })]);
      },
      [text, html] as const,
    );
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Begins a story of two accounts, as two pastes and Enter do. */
  async begin(one: string, other: string): Promise<void> {
    await this.open();
    await this.text(1).focus();
    await this.paste(one);
    await expect(this.text(2)).toBeFocused();
    await this.paste(other);
    await expect(this.compare).toBeFocused();
    await this.page.keyboard.press('Enter');
  }

  /** Pastes HTML as a program would that does not clean it, as browsers do. */
  async pasteUnfiltered(number: number, html: string, text = ''): Promise<void> {
    await this.text(number).evaluate(
      (field, [rich, plain]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', rich);
        clipboardData.setData('text/plain', plain);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, text] as const,
    );
  }

  /** Waits until what was done in the library is stored: what reads its database waits for all earlier writes. */
  async libraryStored(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('parallax-library');
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const reading = opening.result.transaction('updates', 'readonly');
            reading.objectStore('updates').get(0);
            reading.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
  }

  /** Opens files, each into an account of its own. */
  async addFiles(
    files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  ): Promise<void> {
    await this.page.getByTestId('files').setInputFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      })),
    );
  }
}
