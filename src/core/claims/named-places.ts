import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GeoparsedMention } from '../geoparse/mention.ts';
import type { NamedPlace } from './place.ts';

/** What the geoparser found, as the rules for claims read it. */
export function namedPlaces(
  mentions: readonly GeoparsedMention[],
  gazetteer: Gazetteer,
): NamedPlace[] {
  return mentions.map((mention): NamedPlace => {
    const { start, end, text, sense } = mention;
    if (mention.status !== 'resolved') {
      return { start, end, text, sense, place: null, doubt: mention.status };
    }
    const { index, id, name, feature, lat, lon, radiusKm, country } = mention.place;
    const region = gazetteer.regionOf(index);
    return {
      start,
      end,
      text,
      sense,
      doubt: null,
      place: {
        id,
        name,
        feature,
        point: [lon, lat],
        radiusKm,
        country,
        region: region === null ? null : gazetteer.idOf(region),
      },
    };
  });
}
