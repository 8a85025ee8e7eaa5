import { Changes } from '../clean.ts';
import { headlineOf } from '../first-line.ts';
import type { Format } from '../format.ts';
import { inferred, noMetadata, unknown } from '../imported-article.ts';
import { plainLines } from '../plain-lines.ts';
import { eventOf } from '../yields.ts';

/** Plain text: every line a paragraph, as in an edition's own files; the first may be the title. */
export const plainText: Format = {
  name: 'plain text',
  reads: 'text',
  async *import({ source, text, decoding, options: { knownWords, mends } }) {
    const changes = new Changes();
    const lines = await plainLines(text, knownWords, changes);
    const headline = headlineOf(lines.map((line) => line.text));
    yield eventOf({
      origin: { path: source.path, format: 'plain text', part: null },
      lines,
      metadata: {
        ...noMetadata,
        title: headline === null ? unknown : inferred(headline, 'the first line'),
      },
      decoding,
      changes,
      mends,
    });
  },
};
