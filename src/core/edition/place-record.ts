import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import { isCountryCode } from './country-codes.ts';
import type { PlaceRecord } from './places-schema.ts';

/** What a place's entry in `places.json` is made with. */
export interface PlaceRecordSources {
  readonly gazetteer: Gazetteer;
  /** Ids that are taken. */
  readonly taken: ReadonlySet<string>;
  /** The areas that the basemap can draw. */
  readonly shapeUnits: Pick<ReadonlySet<string>, 'has'>;
}

const source =
  'GeoNames (CC BY 4.0) and Natural Earth, through the gazetteer that Portée ships with.';

/** The entry in `places.json` of a place that the gazetteer knows: with its ids, its point or area, a bloc's members. */
export function placeRecord(place: GazetteerPlace, sources: PlaceRecordSources): PlaceRecord {
  const { gazetteer, shapeUnits } = sources;
  const geometry = geometryOf(place, gazetteer, shapeUnits);
  const iso3166 = countryOf(place);
  // A past state whose members nobody wrote down is a region with a point.
  const isRegion =
    (place.kind === 'bloc' && geometry.type !== 'members') ||
    (place.kind === 'country' && iso3166 === null);
  const isOfNone = place.kind === 'country' || place.kind === 'bloc';
  return {
    id: idFor(place, sources),
    kind: isRegion ? 'region' : place.kind,
    label: {
      fr: gazetteer.nameOf(place.index, 'fr') || place.name,
      en: gazetteer.nameOf(place.index, 'en') || place.name,
    },
    grammar: {},
    names: {},
    geometry,
    ids: {
      ...(place.geonames !== null && { geonames: place.geonames }),
      ...(place.wikidata !== null && { wikidata: place.wikidata }),
      ...(iso3166 !== null && { iso3166 }),
    },
    countryCode:
      isOfNone || place.country === null || !isCountryCode(place.country) ? null : place.country,
    partOf: null,
    source,
    note: null,
  };
}

function countryOf({ id, kind }: GazetteerPlace): string | null {
  const code = kind === 'country' && id.startsWith('iso:') ? id.slice(4) : '';
  return isCountryCode(code) ? code : null;
}

function geometryOf(
  place: GazetteerPlace,
  gazetteer: Gazetteer,
  shapeUnits: PlaceRecordSources['shapeUnits'],
): PlaceRecord['geometry'] {
  const point: [number, number] = [rounded(place.lon), rounded(place.lat)];
  const iso = countryOf(place);
  if (iso !== null && shapeUnits.has(iso)) {
    return { type: 'area', point, units: [iso], alternative: null };
  }
  const members = place.kind === 'bloc' ? gazetteer.membershipsOf(place.id) : [];
  if (members.length === 0) return { type: 'point', point };
  const memberships = members.map(({ country, from, to }) => ({ country, from, to: to ?? null }));
  return { type: 'members', memberships };
}

/** As fine as the gazetteer is: about ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function idFor(place: GazetteerPlace, { gazetteer, taken }: PlaceRecordSources): string {
  const name = fold(gazetteer.nameOf(place.index, 'en') || place.name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = name === '' ? 'place' : name;
  const country = place.country?.toLowerCase();
  const tries = [base, ...(country === undefined ? [] : [`${base}-${country}`])];
  for (const id of tries) if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}
