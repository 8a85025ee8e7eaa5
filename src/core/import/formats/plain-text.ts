import { Changes } from '../clean.ts';
import type { Format } from '../format.ts';
import { noMetadata } from '../imported-article.ts';
import { plainLines } from '../plain-lines.ts';
import { eventOf } from '../yields.ts';

/** Plain text: every line a paragraph, as in an edition's own files. */
export const plainText: Format = {
  name: 'plain text',
  reads: 'text',
  async *import({ source, text, decoding, options: { knownWords, mends } }) {
    const changes = new Changes();
    yield eventOf({
      origin: { path: source.path, format: 'plain text', part: null },
      lines: await plainLines(text, knownWords, changes),
      metadata: noMetadata,
      decoding,
      changes,
      mends,
    });
  },
};
