import type { ReadAccount } from './html.ts';
import { blocksInOrder } from './pdf-columns.ts';
import { linesOf, type PdfLine, type PdfText } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { withoutRunningHeads, type PdfPage } from './pdf-running.ts';

/** What is needed of pdfjs. It has one build for browsers and one for Node, so it is an argument. */
export interface PdfLibrary {
  /** @throws an error named `PasswordException` if the file is locked */
  open(bytes: Uint8Array): Promise<PdfDocument>;
}

export interface PdfDocument {
  readonly pages: number;
  /** Pages are counted from 1. */
  page(number: number): Promise<{ readonly height: number; readonly texts: readonly PdfText[] }>;
  close(): Promise<void>;
}

/** The largest type of the first page is a headline if it is this much larger than most of the text. */
const HEADLINE = 1.25;

export interface ReadPdf extends ReadAccount {
  /** Running heads, running feet and page numbers that are not part of the text. */
  readonly leftOut: readonly string[];
}

/**
 * The text of a PDF in reading order, a paragraph a line; empty if its pages are pictures. `onProgress` hears the share
 * of the pages that were read, 0..1.
 */
export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
  onProgress: (done: number) => void = () => undefined,
): Promise<ReadPdf> {
  const document = await library.open(bytes);
  try {
    const read: PdfPage[] = [];
    for (let number = 1; number <= document.pages; number++) {
      const { height, texts } = await document.page(number);
      read.push({ height, lines: linesOf(texts) });
      onProgress(number / document.pages);
    }
    const { pages, leftOut } = withoutRunningHeads(read);
    const paragraphs = paragraphsOf(pages.flatMap(blocksInOrder));
    const title = headlineOf(pages);
    return { text: paragraphs.join('\n\n'), metadata: title ? { title } : {}, leftOut };
  } finally {
    await document.close();
  }
}

function headlineOf(pages: readonly (readonly PdfLine[])[]): string | null {
  const first = pages[0] ?? [];
  const sizes = pages.flat().map(({ size }) => size);
  const usual = [...sizes].sort((one, other) => one - other)[sizes.length >> 1] ?? 0;
  const largest = first.reduce((most, { size }) => Math.max(most, size), 0);
  if (largest < HEADLINE * usual) return null;
  const lines = first.filter(({ size }) => size > 0.95 * largest);
  return lines.length <= 4 ? lines.map(({ text }) => text).join(' ') : null;
}
