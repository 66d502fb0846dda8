import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfDocument, PdfLibrary } from './pdf.ts';
import type { PdfText } from './pdf-lines.ts';

/** The part of pdfjs that opens files; its builds for browsers and for Node share it. */
type GetDocument = (source: {
  readonly data: Uint8Array;
  readonly isEvalSupported: boolean;
  readonly useSystemFonts: boolean;
  readonly verbosity: number;
}) => { readonly promise: Promise<PDFDocumentProxy> };

/** pdfjs as what `readPdf` needs. Nothing of the file is run, drawn or fetched. */
export function pdfLibrary(getDocument: GetDocument): PdfLibrary {
  return {
    async open(bytes) {
      // A copy, since pdfjs takes the bytes away from whoever gives them; and it wants no subclass.
      const data = new Uint8Array(bytes);
      const opened = getDocument({ data, isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
      return documentOf(await opened.promise);
    },
  };
}

function documentOf(document: PDFDocumentProxy): PdfDocument {
  return {
    pages: document.numPages,
    async page(number) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [textOf(item, height)] : []));
      page.cleanup();
      return { height, texts };
    },
    close: () => document.loadingTask.destroy(),
  };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** a, b, c, d, x, y, with y upwards from the foot of the page. */
  readonly transform: readonly number[];
}

function textOf({ str, width, height, transform }: TextItem, pageHeight: number): PdfText {
  const [, b = 0, , d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y: pageHeight - y, width, size: height || Math.hypot(b, d) };
}
