import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfDocument, PdfLibrary } from './pdf.ts';
import type { PdfText } from './pdf-lines.ts';

/** The part of pdfjs that opens files; its builds for browsers and for Node share it. */
type GetDocument = (source: {
  readonly data: Uint8Array;
  readonly isEvalSupported: boolean;
  readonly useSystemFonts: boolean;
  readonly verbosity: number;
  readonly useWorkerFetch: boolean;
  readonly BinaryDataFactory: new () => BinaryDataFactory;
}) => { readonly promise: Promise<PDFDocumentProxy> };

/** How pdfjs asks for data that comes with it. */
interface BinaryDataFactory {
  fetch(wanted: { readonly kind: string; readonly filename: string }): Promise<Uint8Array>;
}

/** Gives a predefined CMap of pdfjs, by the name of its file. Without it, text in Chinese, Japanese or Korean is lost. */
export type ReadCMap = (file: string) => Promise<Uint8Array>;

/** pdfjs as what `readPdf` needs. Nothing of the file is run, drawn or fetched. */
export function pdfLibrary(getDocument: GetDocument, readCMap: ReadCMap): PdfLibrary {
  return {
    async open(bytes) {
      const missing: string[] = [];
      // A copy, since pdfjs takes the bytes away from whoever gives them; and it wants no subclass.
      const data = new Uint8Array(bytes);
      const opened = getDocument({
        data,
        isEvalSupported: false,
        useSystemFonts: false,
        verbosity: 0,
        useWorkerFetch: false,
        BinaryDataFactory: factoryOf(readCMap, missing),
      });
      return documentOf(await opened.promise, missing);
    },
  };
}

/** `missing` hears of CMaps that could not be read: pdfjs itself leaves their text out without a word. */
function factoryOf(readCMap: ReadCMap, missing: string[]): new () => BinaryDataFactory {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      // Fonts and decoders are for drawing.
      if (kind !== 'cMapUrl') throw new Error(`not given: ${filename}`);
      try {
        return await readCMap(filename);
      } catch (error) {
        missing.push(filename);
        throw error;
      }
    }
  };
}

function documentOf(document: PDFDocumentProxy, missing: readonly string[]): PdfDocument {
  return {
    pages: document.numPages,
    async page(number) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item) => ('str' in item ? [textOf(item, height)] : []));
      page.cleanup();
      if (missing.length > 0)
        throw new Error(`its characters need a table that could not be loaded: ${missing.join(', ')}`);
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
