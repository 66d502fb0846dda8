import type { PdfLine } from './pdf-lines.ts';

/** The part of a page, at its head and foot, where running heads and page numbers stand. */
const MARGIN = 0.1;
/** What stands there on this share of the pages, and on two at least, is a running head. */
const REPEATED = 0.4;

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** The pages without running heads, running feet and page numbers, and what they were, in order. */
export function withoutRunningHeads(pages: readonly PdfPage[]): {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly leftOut: readonly string[];
} {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => isInMargin(page, line)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, REPEATED * pages.length);
  const leftOut: string[] = [];
  const kept = pages.map((page) =>
    page.lines.filter((line) => {
      const runs = isInMargin(page, line) && ((seen.get(keyOf(line)) ?? 0) >= least || isPageNumber(line));
      if (runs) leftOut.push(line.text);
      return !runs;
    }),
  );
  return { pages: kept, leftOut };
}

function isInMargin({ height }: PdfPage, { y }: PdfLine): boolean {
  return y < MARGIN * height || y > (1 - MARGIN) * height;
}

/** Numbers change from page to page. */
function keyOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\d+/g, '#');
}

function isPageNumber({ text }: PdfLine): boolean {
  return /^\W*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i.test(text);
}
