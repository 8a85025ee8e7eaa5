import type { Areas } from '../areas.ts';
import type { Entry } from '../entry.ts';
import { dataFile, readTsv } from './read.ts';

/** Moves countries to the points that editors chose for them. Fails on an id that no place has. */
export function withPoints(entries: readonly Entry[]): Entry[] {
  const points = new Map(
    readTsv(dataFile('points.tsv')).map(([id = '', point = '']) => {
      const [lat = Number.NaN, lon = Number.NaN] = point.split(',').map(Number);
      if (!Number.isFinite(lat) || !Number.isFinite(lon))
        throw new Error(`points.tsv: "${id}" has no point.`);
      return [id, { lat, lon }];
    }),
  );
  const moved = entries.map((entry) => ({ ...entry, ...points.get(entry.id) }));
  for (const { id } of entries) points.delete(id);
  if (points.size > 0)
    throw new Error(`points.tsv names places that do not exist: ${[...points.keys()].join(', ')}.`);
  return moved;
}

/** Moves countries whose point lies at sea or next door to the nearest place inside. */
export function withPointsInside(countries: readonly Entry[], areas: Areas): Entry[] {
  return countries.map((entry) => {
    const code = entry.country ?? '';
    const isOutside = areas.isIn(code, entry.lat, entry.lon) === false;
    return isOutside ? { ...entry, ...areas.nearestIn(code, entry.lat, entry.lon) } : entry;
  });
}
