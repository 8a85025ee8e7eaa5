import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findPlaces, type PlaceQuery } from '../../src/core/gazetteer/find-places.ts';
import { isInOtherScript, openOtherScripts } from '../../src/core/gazetteer/other-scripts.ts';
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
    expect(names('York', { count: 200 })).toContain('New York');
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

describe('looking a place up in another script', () => {
  const opened = openOtherScripts(
    gunzipSync(readFileSync('public/gazetteer/other-scripts.pgz')),
    gazetteer,
  );
  if (!opened.ok) throw new Error(opened.fault);
  const others = opened.value;
  const findIn = (words: string) => {
    const query = { words, countries: [], isOnlyThere: false, kind: null, count: 10 };
    return findPlaces(gazetteer, { ...query, language: 'fr' }, others).places;
  };

  test.each([
    ['القاهرة', 'Le Caire'],
    ['دمشق', 'Damas'],
    ['تهران', 'Téhéran'],
    ['ירושלים', 'Jérusalem'],
    ['Αθήνα', 'Athènes'],
    ['ΑΘΗΝΑ', 'Athènes'],
    ['თბილისი', 'Tbilissi'],
    ['Երևան', 'Erevan'],
    ['北京', 'Pékin'],
    ['東京', 'Tokyo'],
    ['ドバイ', 'Dubaï'],
    ['서울', 'Séoul'],
    ['दिल्ली', 'Delhi'],
    ['กรุงเทพ', 'Bangkok'],
    ['மதுரை', 'Madurai'],
    ['ঢাকা', 'Dacca'],
    ['አዲስ አበባ', 'Addis-Abeba'],
    ['روسيا', 'Russie'],
    ['ウクライナ', 'Ukraine'],
    ['波兰', 'Pologne'],
    ['波蘭', 'Pologne'],
  ])('"%s" is %s', (words, name) => {
    expect(isInOtherScript(words)).toBe(true);
    expect(findIn(words)[0]?.place.name).toBe(name);
  });

  test.each([
    ['أثينا', 'اثينا'],
    ['قُدس', 'قدس'],
    ['ירושלים', 'יְרוּשָׁלַיִם'],
    ['طرابلس', 'طرابـلس'],
    ['Αθήναι', 'αθηναι'],
  ])('"%s" and "%s" are one spelling', (one, other) => {
    const found = findIn(one).map(({ place }) => place.id);
    expect(found.length).toBeGreaterThan(0);
    expect(findIn(other).map(({ place }) => place.id)).toEqual(found);
  });

  test('says by which spelling it was found, and finds it by the beginning', () => {
    const cairo = findIn('القاه').find(({ place }) => place.name === 'Le Caire');
    expect(cairo?.spelling).toBe('القاهرة');
  });

  test.each(['Kaliningrad', 'Königsberg', 'Калининград', 'S-400', '625144', ''])(
    '"%s" needs no other script',
    (words) => {
      expect(isInOtherScript(words)).toBe(false);
    },
  );

  test.each(['', 'no tab', 'gn:0\tΑθήνα'])(
    'a file without a place of the gazetteer is refused: %j',
    (file) => {
      expect(openOtherScripts(new TextEncoder().encode(file), gazetteer).ok).toBe(false);
    },
  );
});
