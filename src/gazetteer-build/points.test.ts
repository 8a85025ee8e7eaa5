import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isSettlement } from '../core/gazetteer/feature.ts';
import { fold, HASH_SEED, mixBreak, mixText } from '../core/gazetteer/fold.ts';
import type { GazetteerPlace } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import { readAreas } from './areas.ts';
import { isInside } from './polygon.ts';
import { readRegions } from './sources/regions.ts';

interface View {
  readonly belongs: readonly { readonly country: string | null; readonly partOf?: string }[];
  readonly witnesses: readonly {
    readonly place: string;
    readonly at: readonly [lon: number, lat: number];
    readonly country: string;
  }[];
}

const view: View = JSON.parse(readFileSync('data/basemap/border-view.json', 'utf8'));
const areas = readAreas();
const opened = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.pgz')));
if (!opened.ok) throw new Error(opened.fault.detail);
const gazetteer = opened.value;
const places = Array.from({ length: gazetteer.size }, (_, i) => gazetteer.place(i, 'en'));

/** The gazetteer's degrees have 16 bits: they are off by up to 300 m, and the Vatican is one cell of 80 m. */
const STEPS = [-0.0028, -0.0021, -0.0014, -0.0007, 0, 0.0007, 0.0014, 0.0021, 0.0028];
const nearby = ({ lat, lon }: GazetteerPlace): [number, number][] =>
  STEPS.flatMap((north) => STEPS.map((east): [number, number] => [lat + north, lon + east]));

/** Whether a place of this country may stand in the other's area: Guadeloupe is in France, too. */
const mayStandIn = (country: string | null, other: string): boolean =>
  country === other ||
  view.belongs.some((line) => line.country === other && line.partOf === country);

test('the point of every country lies inside it', () => {
  const countries = places.filter(({ feature }) => feature === 'country');
  expect(countries.length).toBeGreaterThan(240);
  const outside = countries.filter(
    (place) => !nearby(place).some(([lat, lon]) => areas.isIn(place.country ?? '', lat, lon)),
  );
  expect(outside.map(({ id, lat, lon }) => ({ id, lat, lon }))).toEqual([]);
});

test('the point of every region lies inside its outline', () => {
  const regions = readRegions(new Map());
  expect(regions.length).toBeGreaterThan(4000);
  const outside = regions.filter(
    ({ entry, polygons }) => !polygons.some((part) => isInside(part, entry.lat, entry.lon)),
  );
  expect(outside.map(({ entry }) => entry.id)).toEqual([]);
});

test('no region lies in another country, by the map', () => {
  const abroad = places.filter((place) => {
    if (place.feature !== 'region') return false;
    const found = nearby(place).map(([lat, lon]) => areas.countryAt(lat, lon));
    return !found.some((country) => country === null || mayStandIn(place.country, country));
  });
  expect(abroad.map(({ id, country }) => ({ id, country }))).toEqual([]);
});

test.each(view.witnesses)('$place is in $country, as the border view has it', (witness) => {
  const [lon, lat] = witness.at;
  const folded = fold(witness.place);
  const hash = folded
    .split(' ')
    .reduce((h, word, i) => mixText(i === 0 ? h : mixBreak(h), word), HASH_SEED);
  const found = gazetteer.names
    .find(hash, (name) => fold(name) === folded)
    .map((match) => gazetteer.place(match.place, 'en'))
    .filter((place) => Math.hypot(place.lat - lat, place.lon - lon) < 0.5);
  expect(new Set(found.map(({ country }) => country))).toEqual(new Set([witness.country]));
});

test('a settlement clearly inside an area that the view decides has its country', () => {
  const decided = new Set(
    view.belongs.flatMap(({ country, partOf }) => (country && !partOf ? [country] : [])),
  );
  const astray = places.filter((place) => {
    if (!isSettlement(place.feature)) return false;
    const around = [-0.03, 0, 0.03].flatMap((north) =>
      [-0.03, 0, 0.03].map((east) => areas.countryAt(place.lat + north, place.lon + east)),
    );
    const [country = null] = around;
    return (
      country !== null &&
      decided.has(country) &&
      country !== place.country &&
      around.every((other) => other === country)
    );
  });
  expect(astray.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});
