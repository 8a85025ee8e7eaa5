import { Changes } from '../clean.ts';
import type { Format } from '../format.ts';
import {
  type ArticleMetadata,
  type Metadatum,
  noMetadata,
  stated,
  unknown,
} from '../imported-article.ts';
import { pdfLines } from '../pdf-lines.ts';
import type { PdfContent } from '../readers.ts';
import { metadataFrom } from '../stated-fields.ts';
import { eventOf, refusal } from '../yields.ts';

/** A PDF with a text layer, its lines put together to paragraphs again. */
export const pdf: Format = {
  name: 'PDF',
  reads: 'bytes',
  async *import({ source: { path }, bytes, readers, options: { isKnownWord, mends } }) {
    const content = await readers.pdf(bytes);
    if (!content.ok) {
      yield refusal(path, content.fault);
      return;
    }
    const { pages, properties } = content.value;
    if (pages.every(({ lines }) => lines.every(({ text }) => text.trim() === ''))) {
      yield refusal(path, { code: 'no text layer', pages: pages.length });
      return;
    }
    const changes = new Changes();
    yield eventOf({
      origin: { path, format: 'PDF', part: null },
      lines: pdfLines(pages, isKnownWord, changes),
      metadata: propertiesOf(properties),
      decoding: null,
      changes,
      mends,
    });
  },
};

/** The document's properties. The language that they name is not taken: programs write their own. */
function propertiesOf(properties: PdfContent['properties']): ArticleMetadata {
  const say = (name: string): Metadatum<string> => {
    const value = properties.get(name)?.trim() ?? '';
    return value === '' ? unknown : stated(value, 'document properties', name);
  };
  const title = say('Title');
  const isFileName =
    title.basis === 'stated' &&
    /\.(?:docx?|pdf|odt|indd|qxd|tex)$|^untitled$|^sans titre/i.test(title.value);
  return metadataFrom({
    ...noMetadata,
    title: isFileName ? unknown : title,
    author: say('Author'),
  });
}
