import { fold } from '../../gazetteer/fold.ts';
import { Changes } from '../clean.ts';
import type { DraftLine } from '../compose.ts';
import type { Format } from '../format.ts';
import {
  type ArticleMetadata,
  inferred,
  knownValue,
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
  async *import({ source: { path }, bytes, readers, options: { knownWords, mends } }) {
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
    const lines = await pdfLines(pages, knownWords, changes);
    yield eventOf({
      origin: { path, format: 'PDF', part: null },
      lines,
      metadata: withShownTitle(propertiesOf(properties), lines),
      decoding: null,
      changes,
      mends,
    });
  },
};

/** The first line in large letters is the title where the document's properties name another that it shows nowhere. */
function withShownTitle(metadata: ArticleMetadata, lines: readonly DraftLine[]): ArticleMetadata {
  const shown = lines.find(({ kind }) => kind === 'title')?.text;
  const named = knownValue(metadata.title);
  const isShown = named !== null && lines.some(({ text }) => holdsOther(text, named));
  return shown === undefined || isShown
    ? metadata
    : { ...metadata, title: inferred(shown, 'the first heading') };
}

/**
 * One of them within the other: programs put a site's name beside a title. A word of a sentence or of a longer title is
 * none ("Rapport").
 */
const holdsOther = (text: string, title: string): boolean =>
  (text.length <= 2 * title.length && fold(text).includes(fold(title))) ||
  (text.length > 20 && fold(title).includes(fold(text)));

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
