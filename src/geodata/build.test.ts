import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bbox, booleanPointInPolygon, point } from '@turf/turf';
import geographiclib from 'geographiclib-geodesic';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BasemapLevel, decodeLevel } from '../../tests/support/decode-level.ts';
import { joinTopologies } from '../core/basemap/join.ts';
import { type BasemapLabels, parseLabels } from '../core/basemap/labels.ts';
import { parseTopology } from '../core/basemap/read.ts';
import { outlineOf, shapeOf } from '../core/basemap/shape.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import { parseWater } from '../core/basemap/water.ts';
import { signedArea } from '../core/geodesy/planar.ts';
import { readCities } from '../core/reach/cities.ts';
import { buildBasemap } from './build.ts';
import { readBasemapInput } from './input.ts';
import { projectRoot, readPackageJson } from './packages.ts';

const folder = join(projectRoot, 'public', 'geo');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

function value<Content>(
  read: { ok: true; value: Content } | { ok: false; fault: string },
): Content {
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

const light = value(parseTopology(textOf('light.json'), 'light.json'));
const fine = value(
  joinTopologies(
    value(parseTopology(textOf('fine-countries.json'), 'fine-countries.json')),
    value(parseTopology(textOf('fine-regions.json'), 'fine-regions.json')),
    'fine-regions.json',
  ),
);
const input = readBasemapInput(join(projectRoot, 'data'));

test('the committed files are what the pinned packages and data/ make', {
  timeout: 300_000,
}, () => {
  const made = buildBasemap(input);
  for (const [name, text] of made) {
    // Not toBe: a difference of megabytes is no help to anyone.
    expect(text === textOf(name), `public/geo/${name} is out of date: run npm run geo`).toBe(true);
  }
});

describe.each([
  ['light', light],
  ['fine', fine],
] as const)('the %s level', (_, topology: BasemapTopology) => {
  let level: BasemapLevel;
  beforeAll(() => {
    level = decodeLevel(topology);
  });
  const country = (id: string): Feature<MultiPolygon> => {
    const found = level.countries.features.find((feature) => feature.id === id);
    if (!found) throw new Error(`${id} is missing`);
    return found;
  };

  test('has every ISO 3166-1 country, the smallest too', () => {
    const { territoryInfo } = readPackageJson<{
      supplemental: { territoryInfo: Record<string, unknown> };
    }>('cldr-core', 'supplemental/territoryInfo.json').supplemental;
    // CLDR's own codes for parts of other countries, and "unknown".
    const notIso = ['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'ZZ'];
    const expected = Object.keys(territoryInfo).filter((code) => !notIso.includes(code));
    expect(level.countries.features.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  test('is made of closed rings with an area, wound as RFC 7946 asks, within ±180°', () => {
    const faults: string[] = [];
    for (const { id, geometry } of [...level.countries.features, ...level.regions.features]) {
      for (const polygon of geometry.coordinates) {
        polygon.forEach((ring, index) => {
          const area = signedArea(ring);
          if (ring.length < 4) faults.push(`${id}: a ring of ${ring.length} positions`);
          if (String(ring[0]) !== String(ring.at(-1))) faults.push(`${id}: a ring is open`);
          if (area === 0) faults.push(`${id}: a ring without an area`);
          if (area > 0 !== (index === 0)) faults.push(`${id}: a ring is wound wrongly`);
          if (ring.some(([lng = 0]) => Math.abs(lng) > 180)) faults.push(`${id}: beyond ±180°`);
        });
      }
    }
    expect(faults).toEqual([]);
  });

  test('smears no land over the Arctic: no step of a border is longer than 30° of longitude', () => {
    const { countries, coast, borders } = level;
    const rings = countries.features.flatMap(({ geometry }) => geometry.coordinates.flat());
    const steps = [
      ...rings,
      ...coast.geometry.coordinates,
      ...borders.features.flatMap(({ geometry }) => geometry.coordinates),
    ]
      .filter((line) => line.some(([, lat = 0]) => lat > -89))
      .map(longestStep);
    // The 49th parallel is the longest straight border.
    expect(Math.max(...steps)).toBeLessThan(30);
  });

  test('draws no coast along ±180° or the South Pole', () => {
    const onSeam = level.coast.geometry.coordinates.flatMap((line) =>
      line.filter((at, index) => index > 0 && isSeamStep(line[index - 1], at)),
    );
    expect(onSeam).toEqual([]);
    expect(Math.max(...level.coast.geometry.coordinates.map(longestStep))).toBeLessThan(10);
    const outline = outlineOf(topology, ['RU', 'AQ', 'FJ']);
    expect(
      outline?.geometry.coordinates.flatMap((line) =>
        line.filter((at, i) => isSeamStep(line[i - 1], at)),
      ),
    ).toEqual([]);
  });

  test('follows the border view', () => {
    const astray = input.view.witnesses.filter(
      (witness) =>
        level.countries.features.filter((feature) => inside(witness.at, feature))[0]?.id !==
        witness.country,
    );
    expect(astray).toEqual([]);
    const [, disputed] = level.borders.features;
    expect(disputed?.properties.disputed).toBe(true);
    const near = (lng: number, lat: number): boolean =>
      (disputed?.geometry.coordinates.flat() ?? []).some(
        ([x = 0, y = 0]) => Math.hypot(x - lng, y - lat) < 0.3,
      );
    expect(near(33.63, 46.12), 'the line to Crimea').toBe(true);
    expect(near(127, 38), 'the line through Korea').toBe(true);
    expect(near(35.23, 31.78), 'the line through Jerusalem').toBe(true);
    expect(near(23.6, 52.1), 'the border of Belarus and Poland').toBe(false);
  });

  test('has the regions that the edition’s places are made of, and merges them', () => {
    const ids = level.regions.features.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...input.lightRegions]));
    const donbas = shapeOf(topology, ['UA-14', 'UA-09']);
    expect(
      donbas?.geometry.coordinates.filter(
        (polygon) => polygon[0] && Math.abs(signedArea(polygon[0])) > 0.1,
      ),
    ).toHaveLength(1);
    expect(shapeOf(topology, ['UA-14', 'XX'])).toBeNull();
    // A region of a country that is there whole changes nothing.
    expect(shapeOf(topology, ['UA', 'UA-14'])?.geometry).toEqual(
      shapeOf(topology, ['UA'])?.geometry,
    );
  });

  test('gives Belarus its area within 0.5 %', () => {
    expect(Math.abs(geodesicAreaKm2(country('BY')) / 207_600 - 1)).toBeLessThan(0.005);
  });

  test('keeps enclaves: Lesotho is a hole in South Africa, Kaliningrad apart from the rest of Russia', () => {
    expect(inside([28.2, -29.5], country('ZA'))).toBe(false);
    expect(inside([28.2, -29.5], country('LS'))).toBe(true);
    expect(inside([21.2, 54.7], country('RU'))).toBe(true);
    const kaliningrad = level.regions.features.find(({ id }) => id === 'RU-KGD');
    expect(kaliningrad && inside([21.2, 54.7], kaliningrad)).toBe(true);
  });
});

test('the table’s cities lie in the countries that it gives them, by the border view', () => {
  const { countries } = decodeLevel(fine);
  const boxes = countries.features.map((feature) => ({ feature, box: bbox(feature) }));
  const countryAt = ([lng, lat]: readonly [number, number]) =>
    boxes.find(
      ({ feature, box: [west, south, east, north] }) =>
        lng > west && lng < east && lat > south && lat < north && inside([lng, lat], feature),
    )?.feature.id;
  const read = readCities(JSON.parse(textOf('cities.json')), 'cities.json');
  const cities = read.ok ? read.value.cities : [];
  expect(cities.length).toBeGreaterThan(4000);
  const astray = cities.filter(({ country, point: [lng, lat] }) => {
    const found = countryAt([lng, lat]);
    if (found === undefined || found === country) return false;
    // A town on a border may lie beyond it: the outlines are a few kilometres off.
    return ![-0.05, -0.01, 0.01, 0.05].some(
      (step) =>
        countryAt([lng + step, lat]) === country || countryAt([lng, lat + step]) === country,
    );
  });
  // Which is smaller than the outlines can tell.
  expect(astray.map(({ name, country }) => `${country} ${name}`)).toEqual(['VA Vatican City']);
});

describe('labels', () => {
  const labels: BasemapLabels = value(
    parseLabels(textOf('light-labels.json'), 'light-labels.json'),
  );
  const more: BasemapLabels = value(parseLabels(textOf('fine-labels.json'), 'fine-labels.json'));

  test('name every country, inside it', () => {
    const { countries } = decodeLevel(fine);
    const outside = countries.features.filter((feature) => {
      const label = labels.countries.find(({ id }) => id === feature.id);
      return label === undefined || !inside(label.at, feature);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test('are in French, in English and in the country’s language', () => {
    expect(labels.countries.find(({ id }) => id === 'BY')).toMatchObject({
      fr: 'Biélorussie',
      en: 'Belarus',
      local: 'Беларусь',
    });
    expect(labels.countries.find(({ id }) => id === 'DE')).toMatchObject({
      fr: 'Allemagne',
      en: 'Germany',
      local: 'Deutschland',
    });
    expect(labels.cities.find(({ en }) => en === 'Warsaw')).toMatchObject({
      fr: 'Varsovie',
      local: 'Warszawa',
      capital: true,
    });
    for (const region of fine.objects.regions.geometries) {
      expect(region.properties?.fr, region.properties?.id).toBeTruthy();
      expect(region.properties?.en, region.properties?.id).toBeTruthy();
    }
  });

  test('of cities are those of the table, which writes Romanian with commas', () => {
    const read = readCities(JSON.parse(textOf('cities.json')), 'cities.json');
    const table = new Map((read.ok ? read.value.cities : []).map((city) => [city.id, city]));
    const shared = [...labels.cities, ...more.cities].flatMap((label) => {
      const city = table.get(label.id);
      return city === undefined ? [] : [{ label, city }];
    });
    expect(shared.length).toBeGreaterThan(500);
    expect(
      shared.filter(({ label, city }) => label.fr !== city.names.fr || label.en !== city.names.en),
    ).toEqual([]);
    const romanian = [...table.values()].filter(
      ({ country }) => country === 'RO' || country === 'MD',
    );
    expect(romanian.filter(({ names }) => /[şţŞŢ]/.test(Object.values(names).join('')))).toEqual(
      [],
    );
    expect(table.get(675810)).toMatchObject({ names: { fr: 'Iași', en: 'Iași' } });
    expect(table.get(3103402)).toMatchObject({ names: { fr: 'Bielsko-Biała' } });
  });

  test('of cities are given once', () => {
    const ids = [...labels.cities, ...more.cities].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a file that is not whole', () => {
  test('is refused by name when it is cut short, altered, or of another version', () => {
    const text = textOf('light.json');
    const refusals = [
      text.slice(0, -100),
      text.replace(/"arcs":\["(.)/, (_, digit) => `"arcs":["${digit === 'A' ? 'C' : 'A'}`),
      text.replace('"id":"BY"', '"id":"BX"'),
      text.replace('"version":1', '"version":2'),
      text.replace('"objects"', '"object"'),
      '[]',
    ].map((damaged) => parseTopology(damaged, 'light.json'));
    expect(refusals.map((read) => (read.ok ? 'accepted' : read.fault))).toEqual([
      'light.json: cut short or damaged: it is not valid JSON.',
      'light.json: damaged: its checksum does not match its content.',
      'light.json: damaged: its checksum does not match its content.',
      'light.json: version 2, where this program reads version 1.',
      expect.stringContaining('light.json: damaged at objects'),
      'light.json: not a basemap file: it has no version.',
    ]);
  });

  test('is refused when its regions belong to other countries', () => {
    const regions = value(parseTopology(textOf('fine-regions.json'), 'fine-regions.json'));
    expect(joinTopologies(light, regions, 'fine-regions.json')).toMatchObject({ ok: false });
  });

  test('is refused when it is of waters or labels too', () => {
    const water = textOf('light-water.json');
    expect(value(parseWater(water, 'light-water.json')).lakes.features.length).toBeGreaterThan(50);
    expect(parseWater(water.replace('"checksum":', '"checksum":1'), 'light-water.json').ok).toBe(
      false,
    );
    const labels = textOf('light-labels.json');
    expect(parseLabels(labels.replace(/"count":\d+/, '"count":1'), 'light-labels.json').ok).toBe(
      false,
    );
  });
});

function inside(at: readonly number[], area: Feature<MultiPolygon>): boolean {
  return booleanPointInPolygon(point([...at]), area);
}

function longestStep(line: readonly Position[]): number {
  let longest = 0;
  line.forEach(([x = 0, y = 0], index) => {
    const [px = x, py = y] = line[index - 1] ?? [];
    if (Math.max(y, py) > -90) longest = Math.max(longest, Math.abs(x - px));
  });
  return longest;
}

function isSeamStep(from: Position | undefined, to: Position): boolean {
  if (from === undefined) return false;
  const meridian = Math.abs(to[0] ?? 0) === 180 && from[0] === to[0];
  return meridian || (from[1] === -90 && to[1] === -90);
}

/** On the WGS84 ellipsoid. */
function geodesicAreaKm2({ geometry }: Feature<MultiPolygon>): number {
  const ellipsoid = geographiclib.Geodesic.WGS84;
  return geometry.coordinates.flat().reduce((sum, ring) => {
    const polygon = ellipsoid.Polygon(false);
    for (const [lng = 0, lat = 0] of ring.slice(1)) polygon.AddPoint(lat, lng);
    return sum + (polygon.Compute(false, true).area ?? 0) / 1e6;
  }, 0);
}
