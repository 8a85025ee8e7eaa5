import { ReaderNotLoaded, type Readers } from '../core/import/readers.ts';
import type { PdfLibrary } from './pdf.ts';

/**
 * The readers of heavy formats, each loaded when a file first needs it.
 *
 * @param loadPdfLibrary PDF.js in the build that runs here: browsers and Node need different ones
 */
export function createReaders(loadPdfLibrary: () => Promise<PdfLibrary>): Readers {
  // Asked for once: a loaded module that is imported again for each file is looked up each time.
  const html = once(() => import('./html.ts'));
  const docx = once(() => import('./docx.ts'));
  const pdf = once(() => Promise.all([import('./pdf.ts'), loadPdfLibrary()]));
  const encoding = once(() => import('./guess-encoding.ts'));
  return {
    html: async (page) => (await html()).readHtml(page),
    docx: async (bytes) => (await docx()).readDocx(bytes),
    pdf: async (bytes) => {
      const [{ readPdf }, library] = await pdf();
      return readPdf(bytes, library);
    },
    guessEncoding: async (bytes) => (await encoding()).guessEncoding(bytes),
  };
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      // The next file asks for it again.
      loading = undefined;
      throw new ReaderNotLoaded(error);
    });
    return loading;
  };
}
