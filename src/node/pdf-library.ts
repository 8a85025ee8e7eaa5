import type { PdfLibrary } from '../readers/pdf.ts';

/** PDF.js for Node: its older build, which brings what Node 20 does not have. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary;
}
