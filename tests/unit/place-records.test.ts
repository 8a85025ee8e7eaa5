import * as v from 'valibot';
import { expect, test } from 'vitest';
import { loadEdition } from '../../src/core/edition/load-edition.ts';
import { placeRecord } from '../../src/core/edition/place-record.ts';
import { placesSchema } from '../../src/core/edition/places-schema.ts';
import { loadShapeUnits } from '../../src/node/geodata-files.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';

const loaded = await loadGeoparser();
const units = await loadShapeUnits();
if (!loaded.ok || !units.ok) throw new Error('The gazetteer or the basemap is not there.');
const { gazetteer } = loaded.value;
const shapeUnits = units.value;

test('places of the gazetteer of every kind become places of an edition that holds together', () => {
  const own = Array.from({ length: 6300 }, (_, index) => index);
  const settlements = Array.from({ length: 2000 }, (_, n) => 6300 + n * 20);
  const taken = new Set<string>();
  const places = [...own, ...settlements]
    .filter((index) => index < gazetteer.size)
    .map((index) => {
      const record = placeRecord(gazetteer.place(index, 'fr'), { gazetteer, taken, shapeUnits });
      taken.add(record.id);
      return record;
    });
  expect(v.safeParse(placesSchema, { places }).issues?.slice(0, 3)).toBeUndefined();
  const files = new Map([
    ['edition.json', '{"title":{"fr":"x","en":"x"},"headline":null,"articles":[]}'],
    ['places.json', JSON.stringify({ places })],
    ['systems.json', '{"systems":[]}'],
  ]);
  const edition = loadEdition(files, { shapeUnits });
  expect(edition.ok || edition.fault.slice(0, 5).map(({ sentence }) => sentence)).toBe(true);
  const kinds = new Set(places.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['country', 'region', 'city', 'water', 'landmark', 'bloc']));
});

test('what a place is called, where it lies and what it is known by come with it', () => {
  const sources = { gazetteer, taken: new Set(['minsk']), shapeUnits };
  const record = (id: string) =>
    placeRecord(gazetteer.place(gazetteer.indexOf(id) ?? -1, 'fr'), sources);
  expect(record('gn:625144')).toMatchObject({
    id: 'minsk-by',
    kind: 'city',
    ids: { geonames: 625144 },
    countryCode: 'BY',
    geometry: { type: 'point', point: [27.5655, 53.9006] },
  });
  expect(record('iso:BY')).toMatchObject({
    label: { fr: 'Biélorussie', en: 'Belarus' },
    geometry: { type: 'area', units: ['BY'] },
    countryCode: null,
  });
  expect(record('pt:nato').geometry.type).toBe('members');
});
