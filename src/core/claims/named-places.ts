import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { GeoparsedMention } from '../geoparse/mention.ts';
import type { ClaimPlace, NamedPlace } from './place.ts';

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
    const country = mention.alternatives.find(({ place }) => place.feature === 'country');
    const place = claimPlace(mention.place, gazetteer);
    return country === undefined
      ? { start, end, text, sense, doubt: null, place }
      : {
          start,
          end,
          text,
          sense,
          doubt: null,
          place,
          namesake: claimPlace(country.place, gazetteer),
        };
  });
}

function claimPlace(place: GazetteerPlace, gazetteer: Gazetteer): ClaimPlace {
  const { index, id, name, feature, lat, lon, radiusKm, country } = place;
  const region = gazetteer.regionOf(index);
  return {
    id,
    name,
    feature,
    point: [lon, lat],
    radiusKm,
    country,
    region: region === null ? null : gazetteer.idOf(region),
  };
}
