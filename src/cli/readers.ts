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
    const { pdfLibrary } = await import('../intake/pdfjs.ts');
    return pdfLibrary(getDocument);
  },
};

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
