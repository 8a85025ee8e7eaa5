import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { exportedOf } from '../../../tests/support/exported.ts';
import type { Exported, Writer } from './exported.ts';
import { exportFormats } from './formats.ts';

const edition = await testEdition();

/** The formats that write articles as they come, and how they write a mention. */
const streaming: readonly (readonly [name: string, write: Writer | undefined, mark: RegExp])[] = [
  ['geojson', exportFormats.geojson.writers.mentions, /"type":"Feature"/g],
  ['kml', exportFormats.kml.writers.mentions, /<Placemark>/g],
  ['csv', exportFormats.csv.writers.mentions, /belarus/g],
  ['webannotation', exportFormats.webannotation.writers.mentions, /"type":"Annotation"/g],
  ['tei', exportFormats.tei.writers.mentions, /<p>/g],
];

describe('an export', () => {
  it.each(streaming)(
    'as %s has written an article before it asks for the next',
    async (_, write, mark) => {
      if (write === undefined) throw new Error('There is such a format.');
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
