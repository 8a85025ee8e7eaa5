import type { Format } from './format.ts';
import { csv } from './formats/csv.ts';
import { docx } from './formats/docx.ts';
import { editionZip } from './formats/edition-zip.ts';
import { epub } from './formats/epub.ts';
import { feed } from './formats/feed.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { mhtml } from './formats/mhtml.ts';
import { ndjson } from './formats/ndjson.ts';
import { pdf } from './formats/pdf.ts';
import { plainText } from './formats/plain-text.ts';
import { zip } from './formats/zip.ts';
import type { FormatName } from './imported-article.ts';

/** Every way in, by its name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  'plain text': plainText,
  Markdown: markdown,
  HTML: html,
  MHTML: mhtml,
  DOCX: docx,
  PDF: pdf,
  EPUB: epub,
  feed,
  CSV: csv,
  NDJSON: ndjson,
  zip,
  edition: editionZip,
};
