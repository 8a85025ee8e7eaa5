import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCoordinates } from './parse-coordinates.ts';

describe('a point as people write it', () => {
  test.each([
    ['53.9, 27.57', 27.57, 53.9],
    ['(53.9, 27.57)', 27.57, 53.9],
    ['[53.9, 27.57]', 27.57, 53.9],
    ['53.9 27.57', 27.57, 53.9],
    ['53.9,27.57.', 27.57, 53.9],
    ['53.9;27.57', 27.57, 53.9],
    ['53.9/27.57', 27.57, 53.9],
    ['53.9\t27.57', 27.57, 53.9],
    ['53,9 ; 27,57', 27.57, 53.9],
    ['53,9 27,57', 27.57, 53.9],
    ['53,9, 27,57', 27.57, 53.9],
    ['53,9,27,57', 27.57, 53.9],
    ['53,9 27', 27, 53.9],
    ['53, 27', 27, 53],
    ['53,27', 27, 53],
    ['-12.25 -0.5', -0.5, -12.25],
    ['−12.25, −0.5', -0.5, -12.25],
    ['+53.9, +27.57', 27.57, 53.9],
    ['53.9°, 27.57°', 27.57, 53.9],
    ['53.9°N 27.57°E', 27.57, 53.9],
    ['53,9° N, 27,57° E', 27.57, 53.9],
    ['53.9N, 27.57E', 27.57, 53.9],
    ['N53.9 E27.57', 27.57, 53.9],
    ['53.9 north, 27.57 east', 27.57, 53.9],
    ['53° 54′ nord, 27° 34′ 12″ est', 27.57, 53.9],
    ['53°54′ с. ш. 27°34′12″ в. д.', 27.57, 53.9],
    ['53°54′N 27°34′12″E', 27.57, 53.9],
    ["53°54'N, 27°34'12\"E", 27.57, 53.9],
    ['53°54\'00.0"N 27°34\'12.0"E', 27.57, 53.9],
    ["53° 54' 00'' N 27° 34' 12'' E", 27.57, 53.9],
    ['53º54’N 27º34’12”E', 27.57, 53.9],
    ['53°54′00″N 27°34′12,0″E', 27.57, 53.9],
    ['53°54′ 27°34′12″', 27.57, 53.9],
    ['53 54 00 N 27 34 12 E', 27.57, 53.9],
    ['N 53° 54.000 E 027° 34.200', 27.57, 53.9],
    ['N 53.9 E 27.57', 27.57, 53.9],
    ['27.57E 53.9N', 27.57, 53.9],
    ['53.9N, 27.57', 27.57, 53.9],
    ['330407N 0162130W', -(16 + 21 / 60 + 30 / 3600), 33 + 4 / 60 + 7 / 3600],
    ['N330407 W0162130', -(16 + 21 / 60 + 30 / 3600), 33 + 4 / 60 + 7 / 3600],
    ['5354N02734E', 27 + 34 / 60, 53.9],
    ['5354.0,N,02734.2,E', 27.57, 53.9],
    ['330407.5N 0162130.5W', -(16 + 21 / 60 + 30.5 / 3600), 33 + 4 / 60 + 7.5 / 3600],
    ['33°30′S 70°30′W', -70.5, -33.5],
    ['-33.5 S, -70.5 W', -70.5, -33.5],
    ['-0 30 0 0', 0, -0.5],
    ['90 180', 180, 90],
    ['lat 53.9 lon 27.57', 27.57, 53.9],
    ['Latitude : 53,9 Longitude : 27,57', 27.57, 53.9],
    ['{"lng": 27.57, "lat": 53.9}', 27.57, 53.9],
    ['coordinates: 53.9, 27.57', 27.57, 53.9],
    ['geo:53.9,27.57', 27.57, 53.9],
    ['geo:53.9,27.57,220;u=35?z=11', 27.57, 53.9],
    ['POINT(27.57 53.9)', 27.57, 53.9],
    ['SRID=4326;POINT Z (27.57 53.9 220)', 27.57, 53.9],
    ['{"type":"Point","coordinates":[27.57,53.9]}', 27.57, 53.9],
    ['https://maps.example/maps/@53.9,27.57,11z', 27.57, 53.9],
    [
      'https://maps.example/maps/place/Minsk/@53.1,27.1,11z/data=!3m1!4b1!8m2!3d53.9!4d27.57',
      27.57,
      53.9,
    ],
    ['https://map.example/#map=11/53.9/27.57', 27.57, 53.9],
    ['https://map.example/?mlat=53.9&mlon=27.57#map=5/1/2', 27.57, 53.9],
    ['https://maps.example/?q=53.9%2C27.57&z=11', 27.57, 53.9],
    ['https://maps.example/maps?cp=53.9~27.57&lvl=11', 27.57, 53.9],
    ['#map=4.2/53.9/27.57&lang=fr', 27.57, 53.9],
    ['https://yandex.ru/maps/157/minsk/?ll=27.57%2C53.9&z=12', 27.57, 53.9],
    ['https://yandex.com/maps/?ll=20%2C50&pt=27.57,53.9&z=12', 27.57, 53.9],
    ['https://geohack.example/geohack.php?params=53_54_0_N_27_34_12_E_type:city', 27.57, 53.9],
    ['https://geohack.example/geohack.php?language=fr&params=53.9_N_27.57_E', 27.57, 53.9],
    ['53-54-00N 027-34-12E', 27.57, 53.9],
    ['N53-54-00 W027-34-12', -27.57, 53.9],
    ['+535400+0273412/', 27.57, 53.9],
    ['-5354-02734.2/', -27.57, -53.9],
    ['+5354.0+02734.2+230CRSWGS_84/', 27.57, 53.9],
    ['Lon 27.57 Lat 53.9', 27.57, 53.9],
    ['27.57 (lon), 53.9 (lat)', 27.57, 53.9],
    ['lng,lat: 27.57, 53.9', 27.57, 53.9],
    ['Longitude, Latitude: 27.57 53.9', 27.57, 53.9],
    ['53°54′ lat. N, 27°34′12″ long. E', 27.57, 53.9],
    ['{"latitude":"53.9","longitude":"27.57"}', 27.57, 53.9],
    ['53:54:00 N 27:34:12 E', 27.57, 53.9],
    ['53d54m0s N 27d34m12s E', 27.57, 53.9],
    ['53d54\'0"N, 27d34\'12"E', 27.57, 53.9],
    ['53 deg 54 min 0 sec N, 27 deg 34 min 12 sec E', 27.57, 53.9],
    ['53.9 norte 27.57 este', 27.57, 53.9],
    ['53,9 Nord 27,57 Ost', 27.57, 53.9],
    ['53.9 Noord 27.57 Oeste', -27.57, 53.9],
    ['{{coord|53|54|N|27|34|12|E|type:city}}', 27.57, 53.9],
    ['{{Coord|-53.9|27.57|display=title}}', 27.57, -53.9],
    ['geo:53.9,27.57;crs=wgs84;u=5', 27.57, 53.9],
    ['53.9,27.57,11z', 27.57, 53.9],
    ['maps.example/maps/@53.9,27.57,11z', 27.57, 53.9],
    ['https://maps.example/maps/search/53.9,+27.57?sa=X', 27.57, 53.9],
    // The place, not the middle of the map.
    [
      "https://maps.example/maps/place/53%C2%B054'00%22N+27%C2%B034'12%22E/@53.1,27.1,11z",
      27.57,
      53.9,
    ],
    ['https://maps.example/maps/place/12+Rue+de+Minsk/@53.9,27.57,11z', 27.57, 53.9],
    ['https://maps.example/maps?sp=point.53.9_27.57_Minsk', 27.57, 53.9],
    ['https://wego.example/?map=53.9,27.57,11,normal', 27.57, 53.9],
    ['https://map.example/#view=53.9,27.57,10z', 27.57, 53.9],
    ['https://www.geoportail.gouv.fr/carte?c=27.57,53.9&z=11', 27.57, 53.9],
    ['https://2gis.ru/minsk?m=27.57%2C53.9%2F11', 27.57, 53.9],
  ])('%s', (text, lng, lat) => {
    const parsed = parseCoordinates(text);
    if (!parsed.ok) throw new Error(parsed.fault);
    expect(parsed.value.point[0]).toBeCloseTo(lng, 9);
    expect(parsed.value.point[1]).toBeCloseTo(lat, 9);
  });
});

describe('what else may have been meant is said', () => {
  const doubtOf = (text: string) => {
    const parsed = parseCoordinates(text);
    return parsed.ok ? parsed.value.doubt : parsed.fault;
  };

  test('numbers alone could be the other way round', () => {
    expect(doubtOf('53.9, 27.57')).toEqual({ kind: 'order', other: [53.9, 27.57] });
    expect(doubtOf('https://maps.example/?ll=53.9,27.57')).toMatchObject({ kind: 'order' });
  });

  test.each([
    '53.9N 27.57',
    '53.9, 127.57',
    'geo:53.9,27.57',
    'POINT(27.57 53.9)',
    '#map=4/53.9/27.57',
    'lat=53.9, lon=27.57',
    'lat. 53,9 ; long. 27,57',
    'lon 27.57 lat 53.9',
    'https://yandex.ru/maps/?ll=27.57,53.9',
  ])('%s could not', (text) => {
    expect(doubtOf(text)).toBeNull();
  });

  test('what can only be a longitude is one', () => {
    expect(parseCoordinates('139.69, 35.68')).toEqual({
      ok: true,
      value: { point: [139.69, 35.68], doubt: { kind: 'longitude-first' } },
    });
  });

  test('O is west, and east in German', () => {
    expect(parseCoordinates('48°30′ N 4°30′ O')).toEqual({
      ok: true,
      value: { point: [-4.5, 48.5], doubt: { kind: 'letter-o', other: [4.5, 48.5] } },
    });
  });
});

describe('what is no point is refused by its fault', () => {
  test.each([
    ['', 'one-number'],
    ['53.9', 'one-number'],
    ['53.9 N', 'one-number'],
    ['Minsk', 'unreadable'],
    ['53.9, 27.57, 12', 'unreadable'],
    ['53.9N 27.57N', 'unreadable'],
    ['53.9N 27.57E 12N', 'unreadable'],
    ['95, 100', 'latitude-out-of-range'],
    ['95N 10E', 'latitude-out-of-range'],
    ['53.9, 200', 'longitude-out-of-range'],
    ['geo:95,10', 'latitude-out-of-range'],
    ['geo:53.9,27.57;crs=EPSG:3857', 'unreadable'],
    ['SRID=3857;POINT(255000 6250000)', 'unreadable'],
    ['31U 448251 5411932', 'unreadable'],
    ['9G59WH22+22', 'unreadable'],
    ['33.51.31 S 151.12.54 E', 'unreadable'],
    ['https://maps.example/maps/dir/53.9,27.57/54,28', 'unreadable'],
    ['53°75′N 27°34′E', 'minutes-out-of-range'],
    ['337507N 0162130W', 'minutes-out-of-range'],
    ['53.5 30 N 27 0 E', 'unreadable'],
    ['https://maps.example/', 'unreadable'],
    ['31U DQ 48251 11932', 'unreadable'],
    ['1 '.repeat(3000), 'unreadable'],
  ])('%s', (text, fault) => {
    expect(parseCoordinates(text)).toEqual({ ok: false, fault });
  });
});

test('any point written with points and a comma is read back', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lng) => {
      const parsed = parseCoordinates(`${lat.toFixed(6)}, ${lng.toFixed(6)}`);
      expect(parsed.ok && parsed.value.point[0]).toBeCloseTo(lng, 5);
      expect(parsed.ok && parsed.value.point[1]).toBeCloseTo(lat, 5);
    }),
  );
});

test('no text breaks it', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseCoordinates(text)));
  for (const bomb of [
    '1,',
    '°',
    'N',
    '(',
    'geo:1',
    '"type":"Point"',
    '&q=1',
    'POINT ',
    '1:',
    '1d',
    '1m',
    '{{coord|1|',
    '/maps/place/1',
    'lat ',
    'a.',
  ]) {
    parseCoordinates(bomb.repeat(4000 / bomb.length));
    parseCoordinates(`https://${bomb.repeat(3900 / bomb.length)}`);
  }
});
