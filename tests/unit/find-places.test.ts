import { describe, expect, test } from 'vitest';
import { findPlaces, type PlaceQuery } from '../../src/core/gazetteer/find-places.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';

const loaded = await loadGeoparser();
if (!loaded.ok) throw new Error(loaded.fault);
const { gazetteer } = loaded.value;

const find = (words: string, more: Partial<PlaceQuery> = {}) =>
  findPlaces(gazetteer, {
    words,
    countries: [],
    isOnlyThere: false,
    kind: null,
    count: 10,
    language: 'fr',
    ...more,
  });
const names = (words: string, more: Partial<PlaceQuery> = {}) =>
  find(words, more).places.map(({ place }) => place.name);

describe('looking a place up', () => {
  test.each(['kaliningrad', 'KALININGRAD', 'Königsberg', 'konigsberg', 'Калининград'])(
    'finds it by "%s"',
    (words) => {
      expect(names(words)).toContain('Kaliningrad');
    },
  );

  test('says by which spelling it was found', () => {
    const tver = find('Kalinin').places.find(({ place }) => place.name === 'Tver');
    expect(tver?.spelling).toBe('Kalinin');
  });

  test('a word inside a name counts, after the names that begin so', () => {
    expect(names('York', { count: 200 })).toContain('New York City');
    const [first] = names('minsk');
    expect(first).toBe('Minsk');
  });

  test('the countries asked for come first, or alone', () => {
    const inFrance = find('Brest', { countries: ['FR'] });
    expect(inFrance.places[0]?.place.country).toBe('FR');
    expect(find('Brest', { countries: ['BY'] }).places[0]?.place.country).toBe('BY');
    const only = find('Brest', { countries: ['BY'], isOnlyThere: true });
    expect(only.total).toBeLessThan(inFrance.total);
    expect(only.places.every(({ place }) => place.country === 'BY')).toBe(true);
  });

  test('one kind alone', () => {
    const regions = find('Brest', { kind: 'region' }).places;
    expect(regions.length).toBeGreaterThan(0);
    expect(regions.every(({ place }) => place.kind === 'region')).toBe(true);
  });

  test('a GeoNames number, or an id, is a place', () => {
    expect(names('625144')).toEqual(['Minsk']);
    expect(names('gn:625144')).toEqual(['Minsk']);
    expect(names('iso:BY')).toEqual(['Biélorussie']);
  });

  test('counts all, gives as many as asked for', () => {
    const { total, places } = find('san', { count: 3 });
    expect(places).toHaveLength(3);
    expect(total).toBeGreaterThan(100);
  });

  test.each(['', 'a', ' . ', '999999999', 'constructor', '__proto__', '\u0000', '\uD800'])(
    'finds nothing for %j',
    (words) => {
      expect(find(words).total).toBe(0);
    },
  );
});
