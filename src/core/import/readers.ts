import type { MarkupElement } from './markup/tree.ts';
import type { Read } from './refusal.ts';

/**
 * The heavy libraries behind the formats, injected: `core` knows none of them, and each is loaded
 * when a file first needs it.
 */
export interface Readers {
  /** Parses HTML as a browser does. */
  readonly html: (html: string) => Promise<Read<HtmlPage>>;
  /** A DOCX file's content as HTML. The file is checked already: it unpacks to a bounded size. */
  readonly docx: (bytes: Uint8Array) => Promise<Read<string>>;
  readonly pdf: (bytes: Uint8Array) => Promise<Read<PdfContent>>;
  /** The most likely encoding of bytes that are not UTF-8, as a label that TextDecoder knows; null when unsure. */
  readonly guessEncoding: (bytes: Uint8Array) => Promise<string | null>;
}

/** What reads a format did not load: the file is not at fault, and can be asked for again. */
export class ReaderNotLoaded extends Error {
  /** @param cause what the loader threw */
  constructor(cause: unknown) {
    super(`What reads the file did not load: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

export interface HtmlPage {
  readonly root: MarkupElement;
  /** Looks for the element that holds the article, which takes as long as parsing; null when nothing stands out. */
  readonly findArticle: () => FoundArticle | null;
}

export interface FoundArticle {
  readonly content: MarkupElement;
  readonly byline: string | null;
}

export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** The document's properties, as they are: "Title", "Author", "CreationDate". */
  readonly properties: ReadonlyMap<string, string>;
}

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** A line of text in the order of reading; coordinates in points, from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
}
