import type { Readers } from '../core/import/readers.ts';
import type { PdfLibrary } from './pdf.ts';

/**
 * The readers of heavy formats, each loaded when a file first needs it.
 *
 * @param loadPdfLibrary PDF.js in the build that runs here: browsers and Node need different ones
 */
export function createReaders(loadPdfLibrary: () => Promise<PdfLibrary>): Readers {
  return {
    html: async (html, withArticle) => (await import('./html.ts')).readHtml(html, withArticle),
    docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
    pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes, await loadPdfLibrary()),
    guessEncoding: async (bytes) => (await import('./guess-encoding.ts')).guessEncoding(bytes),
  };
}
