import type { Place } from '../core/edition/model.ts';

/** A claim's places are the gazetteer's: the edition's own are known by the ids that they share. */
export function placesByGazetteerId<Known extends Pick<Place, 'id' | 'ids'>>(
  places: readonly Known[],
): ReadonlyMap<string, Known> {
  return new Map(places.flatMap((place) => gazetteerIds(place).map((id) => [id, place] as const)));
}

function gazetteerIds({ id, ids: { geonames, iso3166 } }: Pick<Place, 'id' | 'ids'>): string[] {
  return [
    ...(geonames === undefined ? [] : [`gn:${geonames}`]),
    ...(iso3166 === undefined ? [] : [`iso:${iso3166}`]),
    `pt:${id}`,
    // An edition of one's own has them under the gazetteer's ids.
    id,
  ];
}
