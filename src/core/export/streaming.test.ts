import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { exportedOf } from '../../../tests/support/exported.ts';
import type { Exported, Writer } from './exported.ts';
import { formatWriters } from './formats.ts';

const edition = await testEdition();

/** The formats that write articles as they come, and how they write a mention. */
const streaming: readonly (readonly [name: string, write: Writer, mark: RegExp])[] = [
  ['geojson', formatWriters.geojson.mentions, /"type":"Feature"/g],
  ['kml', formatWriters.kml.mentions, /<Placemark>/g],
  ['csv', formatWriters.csv.mentions, /belarus/g],
  ['webannotation', formatWriters.webannotation.mentions, /"type":"Annotation"/g],
  ['tei', formatWriters.tei.mentions, /<p>/g],
];

describe('an export', () => {
  it.each(streaming)(
    'as %s has written an article before it asks for the next',
    async (_, write, mark) => {
      let text = '';
      const writtenAtNext: number[] = [];
      function* articles() {
        for (const item of exportedOf(edition).articles() as Iterable<never>) {
          writtenAtNext.push(text.match(mark)?.length ?? 0);
          yield item;
        }
      }
      const exported: Exported = { ...exportedOf(edition), articles };
      for await (const piece of write(exported)) text += piece;
      expect(writtenAtNext).toHaveLength(edition.articles.length);
      for (const [at, written] of writtenAtNext.entries()) {
        if (at > 0) expect(written).toBeGreaterThan(writtenAtNext[at - 1] ?? 0);
      }
    },
  );
});
