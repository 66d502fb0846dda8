import type { Readers } from '../intake/read-accounts.ts';
import { parseHtml } from '../intake/parse-html.ts';

/** The readers of the command line; what reads Word documents and PDFs is started when one is opened. */
export const nodeReaders: Readers = {
  html: parseHtml,
  async docx() {
    const { default: mammoth } = await import('mammoth');
    return async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
  },
  async pdf() {
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    // Without it pdfjs looks for its worker as a file beside the program.
    Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
    const { getDocument } = await withoutDrawing(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
    if (!process.listeners('unhandledRejection').includes(passUnlessOfPdf))
      process.on('unhandledRejection', passUnlessOfPdf);
    const { pdfLibrary } = await import('../intake/pdfjs.ts');
    return pdfLibrary(getDocument, async (file) => (await import('./cmaps.ts')).readCMap(file));
  },
};

/**
 * A damaged file makes pdfjs reject promises of its own that nobody waits for, beside the one that tells us of the
 * damage; Node would end the program for them. Whatever else is not handled is a bug and ends it as before.
 */
function passUnlessOfPdf(reason: unknown): void {
  const { name } = reason instanceof Error ? reason : new Error(String(reason));
  if (!OF_PDF.test(name) && !OF_PDF.test(String(reason)))
    throw reason instanceof Error ? reason : new Error(String(reason));
}

/** What pdfjs names its errors; some of its classes leave the name out of the message. */
const OF_PDF =
  /^(?:(?:XRef|MissingData|InvalidPDF|ParserEOF|Jpeg|Jbig2|Jpx|Password|Response|UnknownError|Abort)\w*|FormatError)\b/;

/** Stands for what browsers draw with: text is read without it, but pdfjs names it while it loads. */
class NothingDrawn {
  readonly drawn = false;
}
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** Loads pdfjs where nothing can be drawn, without its warnings of that. */
async function withoutDrawing<T>(load: () => Promise<T>): Promise<T> {
  for (const name of DRAWING) if (!(name in globalThis)) Object.assign(globalThis, { [name]: NothingDrawn });
  const log: Pick<Console, 'warn'> = globalThis.console;
  const { warn } = log;
  log.warn = () => undefined;
  try {
    return await load();
  } finally {
    log.warn = warn;
  }
}
