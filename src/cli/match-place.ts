import type { Place } from '../core/edition/model.ts';
import { fold } from '../core/gazetteer/fold.ts';
import type { GazetteerPlace } from '../core/gazetteer/gazetteer.ts';

/**
 * The edition's place for one of the gazetteer's: by GeoNames, ISO 3166 or Wikidata id, else by a
 * name that both have (the edition's own places have no other tie). Null when none fits.
 */
export function matchPlace(
  found: GazetteerPlace,
  written: string,
  places: readonly Place[],
): Place | null {
  const byId = places.find(
    ({ ids }) =>
      (ids.geonames !== undefined && ids.geonames === found.geonames) ||
      (ids.iso3166 !== undefined && found.id === `iso:${ids.iso3166}`) ||
      (ids.wikidata !== undefined && ids.wikidata === found.wikidata),
  );
  if (byId !== undefined) return byId;
  const wanted = new Set([fold(written), fold(found.name)]);
  const isSettled = found.geonames !== null && found.kind === 'city';
  return (
    places.find((place) => {
      if (isSettled && place.ids.geonames !== undefined && place.kind === 'city') return false;
      return namesOf(place).some((name) => wanted.has(fold(name)));
    }) ?? null
  );
}

const namesOf = ({ label, names }: Place): string[] => [
  ...Object.values(label),
  ...Object.values(names).flat(),
];
