import { blockText } from './block-text.ts';
import type { HtmlParser, ReadAccount } from './html.ts';

/** Makes HTML of a Word document. mammoth has one build for browsers and one for Node, so it is an argument. */
export type DocxConverter = (bytes: Uint8Array) => Promise<string>;

/** The text of a Word document, a paragraph or table cell a line; its first heading is the title. */
export async function readDocx(
  bytes: Uint8Array,
  convert: DocxConverter,
  parse: HtmlParser,
): Promise<ReadAccount> {
  const page = parse(`<!doctype html><html><body>${await converted(bytes, convert)}</body></html>`);
  const title = page.querySelector('h1')?.textContent.trim();
  return { text: blockText(page.body), metadata: title ? { title } : {} };
}

/** mammoth and its parser of XML say in words for their own authors what a damaged document lacks. */
async function converted(bytes: Uint8Array, convert: DocxConverter): Promise<string> {
  try {
    return await convert(bytes);
  } catch (error) {
    throw new Error('a part of the document is missing or damaged', { cause: error });
  }
}
