import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Areas } from '../areas.ts';
import type { Entry } from '../entry.ts';
import { projectFile } from './read.ts';

/** Of the border view only what a place's country depends on. */
const View = v.looseObject({
  belongs: v.array(
    v.looseObject({
      country: v.nullable(v.string()),
      partOf: v.optional(v.string()),
    }),
  ),
});

/**
 * Places in areas whose country the border view decides get that country, as the map has it; GeoNames goes by who
 * administers them. So near an edge that the outlines cannot tell, GeoNames is believed.
 */
export function underBorderView(entries: readonly Entry[], areas: Areas): Entry[] {
  const decided = countriesDecided();
  return entries.map((entry) => {
    if (entry.country === null || entry.feature === 'country') return entry;
    const country = areas.countryAt(entry.lat, entry.lon);
    if (country === null || country === entry.country || !decided.has(country)) return entry;
    return isClearlyOutside(entry, areas) ? { ...entry, country, region: null } : entry;
  });
}

/** Countries that the view gives an area to; not those whose code only marks a part of another state. */
function countriesDecided(): ReadonlySet<string> {
  const text = readFileSync(projectFile('data/basemap/border-view.json'), 'utf8');
  const { belongs } = v.parse(View, JSON.parse(text));
  return new Set(
    belongs.flatMap(({ country, partOf }) => (country && partOf === undefined ? [country] : [])),
  );
}

/** About two kilometres in degrees of latitude: outlines and cuts are no better than one. */
const CLEARLY = 0.018;
const ROUND = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);

function isClearlyOutside({ lat, lon, country }: Entry, areas: Areas): boolean {
  const stretch = 1 / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return ROUND.every(
    (angle) =>
      areas.countryAt(
        lat + CLEARLY * Math.sin(angle),
        lon + CLEARLY * stretch * Math.cos(angle),
      ) !== country,
  );
}
