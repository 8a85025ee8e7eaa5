import { parseJson } from '../../core/basemap/read.ts';
import { type City, readCities } from '../../core/reach/cities.ts';
import { type Result, succeed } from '../../core/result.ts';

export function readCapitals(text: string, fileName: string): Result<readonly City[], unknown> {
  const json = parseJson(text, fileName);
  if (!json.ok) return json;
  const read = readCities(json.value, fileName);
  return read.ok ? succeed(read.value.cities.filter(({ isCapital }) => isCapital)) : read;
}
