import { pointOf } from '../../edition/point-of.ts';
import type { Exported } from '../exported.ts';
import { inLanguage } from '../in-language.ts';
import { linkToPlace } from '../links.ts';
import { countryOf } from '../positions.ts';
import { wordsOf } from '../sentences.ts';
import { noTally, tallyPlaces } from '../tally.ts';
import type { Row, Table } from './table.ts';

const columns: Table['columns'] = [
  'id',
  'name',
  'kind',
  'country',
  'lat',
  'lon',
  'positionSource',
  'mentions',
  'articles',
  'first',
  'last',
  'geonames',
  'wikidata',
  'iso3166',
  'names',
  'note',
  'link',
];

async function* rows(exported: Exported): AsyncGenerator<Row> {
  const words = wordsOf(exported);
  const { about, places } = exported;
  const tallies = await tallyPlaces(exported);
  for (const place of places) {
    const { kind, ids } = place;
    const point = pointOf(place);
    const { mentions, articles, first, last } = tallies.get(place.id) ?? noTally;
    yield {
      ...ids,
      mentions,
      articles,
      first,
      last,
      id: place.id,
      name: inLanguage(place.label, about.language),
      names: Object.values(place.names).flat().join(' | '),
      kind: words.kinds[kind],
      country: countryOf(place),
      lat: point?.[1],
      lon: point?.[0],
      positionSource: place.source,
      note: place.note && inLanguage(place.note, about.language),
      link: linkToPlace(about, place.id),
    };
  }
}

export const placeTable: Table = { columns, rows };
