import type { GeoparsedMention } from '../../geoparse/mention.ts';
import { csvHead, csvLine } from '../csv.ts';
import { bestOf, type GeoparseFormat, isPlaced } from './format.ts';
import { placeUri } from './place-uri.ts';

const columns = [
  'article',
  'start',
  'end',
  'text',
  'sense',
  'status',
  'confidence',
  'place',
  'name',
  'kind',
  'country',
  'lat',
  'lon',
  'geonames',
  'wikidata',
  'source',
];

/** One line for each mention, placed or not. The names of the columns are those of the NDJSON format. */
export const csv: GeoparseFormat = {
  head: [csvHead(columns)],
  *pieces({ id }, blocks) {
    for (const { mentions } of blocks)
      if (mentions.length > 0) yield mentions.map((mention) => `${lineOf(id, mention)}\n`).join('');
  },
  tail: [],
};

function lineOf(id: string | number, mention: GeoparsedMention): string {
  const best = isPlaced(mention) ? bestOf(mention).best : undefined;
  const place = best?.place;
  return csvLine([
    id,
    mention.start,
    mention.end,
    mention.text,
    mention.sense,
    mention.status,
    best?.confidence,
    place?.id,
    place?.name,
    place?.kind,
    place?.country,
    place?.lat,
    place?.lon,
    place?.geonames,
    place?.wikidata,
    place && placeUri(place),
  ]);
}
