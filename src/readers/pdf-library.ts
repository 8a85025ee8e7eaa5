import type { PdfLibrary } from './pdf.ts';

declare global {
  /** Where PDF.js looks for its other half before it starts a worker: we run in one already. */
  var pdfjsWorker: object | undefined;
}

/** PDF.js for browsers: in the thread that asks, so that stopping that thread stops it. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/build/pdf.min.mjs'),
    import('pdfjs-dist/build/pdf.worker.min.mjs'),
  ]);
  globalThis.pdfjsWorker = worker;
  return library as unknown as PdfLibrary;
}
