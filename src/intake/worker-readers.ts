import { parseHtml } from './parse-html.ts';
import type { Readers } from './read-accounts.ts';

/** The readers of the page's Worker; what reads Word documents and PDFs is loaded when one is opened. */
export const workerReaders: Readers = {
  html: parseHtml,
  async docx() {
    const { default: mammoth } = await import('mammoth');
    // Pictures would come as text of their bytes.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    return async (bytes) => {
      const arrayBuffer = new Uint8Array(bytes).buffer;
      return (await mammoth.convertToHtml({ arrayBuffer }, { convertImage })).value;
    };
  },
  async pdf() {
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    // This is a Worker already: pdfjs is not to start one of its own.
    Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const { pdfLibrary } = await import('./pdfjs.ts');
    const { fetchCMap } = await import('./page-cmaps.ts');
    return pdfLibrary(getDocument, fetchCMap);
  },
};
