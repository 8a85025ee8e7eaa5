import type { PdfContent, PdfLine, PdfPage } from '../core/import/readers.ts';
import { damaged, type Read, refuse } from '../core/import/refusal.ts';
import { succeed } from '../core/result.ts';

/** What of PDF.js is used. */
export interface PdfLibrary {
  readonly getDocument: (options: object) => {
    readonly promise: Promise<PdfDocument>;
    readonly destroy: () => Promise<void>;
  };
}

interface PdfDocument {
  readonly numPages: number;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
  readonly getPage: (number: number) => Promise<{
    readonly view: readonly number[];
    readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
    readonly cleanup: () => unknown;
  }>;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** No newspaper or report has more. */
const MOST_PAGES = 2000;

/** A PDF's lines of text, page by page, in the order in which the file draws them. */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary): Promise<Read<PdfContent>> {
  const task = library.getDocument({
    // A copy: PDF.js takes the buffer away with it, and refuses Node’s Buffer.
    data: new Uint8Array(bytes),
    // Text alone: no fonts, no WebAssembly, nothing fetched, nothing compiled from strings.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      return refuse({ code: 'too many entries', most: MOST_PAGES });
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(document, number));
    }
    const { info } = await document.getMetadata();
    return succeed({ pages, properties: propertiesOf(info) });
  } catch (thrown) {
    const isLocked = thrown instanceof Error && thrown.name === 'PasswordException';
    return isLocked ? refuse({ code: 'encrypted' }) : damaged(thrown);
  } finally {
    await task.destroy();
  }
}

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 842] = page.view;
  const lines = linesOf(items.filter((item): item is TextItem => 'str' in item));
  page.cleanup();
  return { height: top - bottom, lines };
}

/** Pieces of text as lines: PDF.js says where one ends, or the next piece stands elsewhere. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let pieces: TextItem[] = [];
  const flush = (): void => {
    const text = pieces.map(({ str }) => str).join('');
    const [first] = pieces;
    if (text.trim() !== '' && first !== undefined) lines.push(lineOf(text, pieces));
    pieces = [];
  };
  for (const item of items) {
    const last = pieces.at(-1);
    const isElsewhere =
      last !== undefined && Math.abs(baselineOf(item) - baselineOf(last)) > sizeOf(last) * 0.6;
    if (isElsewhere && item.str.trim() !== '') flush();
    pieces.push(item);
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

function lineOf(text: string, pieces: readonly TextItem[]): PdfLine {
  const written = pieces.filter(({ str }) => str.trim() !== '');
  const [first] = written;
  return {
    text,
    left: Math.min(...written.map(leftOf)),
    right: Math.max(...written.map((item) => leftOf(item) + item.width)),
    baseline: first === undefined ? 0 : baselineOf(first),
    fontSize: Math.max(...written.map(sizeOf)),
  };
}

const leftOf = ({ transform }: TextItem): number => transform[4] ?? 0;
const baselineOf = ({ transform }: TextItem): number => transform[5] ?? 0;
const sizeOf = ({ transform, height }: TextItem): number =>
  height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 12;

function propertiesOf(info: object): ReadonlyMap<string, string> {
  const texts = Object.entries(info).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return new Map(texts);
}
