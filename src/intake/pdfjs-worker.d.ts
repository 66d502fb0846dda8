/** pdfjs ships no types for its worker, which is handed over and never called from here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
