import type { Place } from '../core/edition/model.ts';

/** A claim's places are the gazetteer's: the edition's own are known by the ids that they share. */
export function placesByGazetteerId(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(
    places.flatMap((place): [string, Place][] => {
      const { geonames, iso3166 } = place.ids;
      return [
        ...(geonames === undefined ? [] : [[`gn:${geonames}`, place] satisfies [string, Place]]),
        ...(iso3166 === undefined ? [] : [[`iso:${iso3166}`, place] satisfies [string, Place]]),
        [`pt:${place.id}`, place],
      ];
    }),
  );
}
