import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { Candidate, GeoparsedMention } from '../geoparse/mention.ts';
import type { ClaimPlace, NamedPlace } from './place.ts';
import { isTown } from './sort-of-place.ts';

/** As many other towns of a name are looked at. */
export const MOST_OTHERS = 5;

/** What the geoparser found, as the rules for claims read it. */
export function namedPlaces(
  mentions: readonly GeoparsedMention[],
  gazetteer: Gazetteer,
): NamedPlace[] {
  return mentions.map((mention): NamedPlace => {
    const { start, end, text, sense } = mention;
    const others = mention.status === 'resolved' ? mention.alternatives : candidatesOf(mention);
    const country = others.find(({ place }) => place.feature === 'country');
    const namesake =
      country === undefined ? {} : { namesake: claimPlace(country.place, gazetteer) };
    if (mention.status !== 'resolved') {
      return { start, end, text, sense, place: null, doubt: mention.status, ...namesake };
    }
    // A name that is known by no more than what it lies in has no place of its own.
    if (mention.isWithin)
      return { start, end, text, sense, place: null, doubt: 'unresolved', ...namesake };
    const place = claimPlace(mention.place, gazetteer);
    const area = others.find(
      (each) =>
        each.place.feature === 'region' && place.region === gazetteer.idOf(each.place.index),
    );
    const territory = area === undefined ? {} : { territory: claimPlace(area.place, gazetteer) };
    const within = others.find(
      (each) => isTown(each.place.feature) && claimPlace(each.place, gazetteer).region === place.id,
    );
    const town = within === undefined ? {} : { town: claimPlace(within.place, gazetteer) };
    const same = others.filter((each) => isTown(each.place.feature) && each !== within);
    return {
      ...{ start, end, text, sense, doubt: null, place, ...namesake, ...territory, ...town },
      others: same.slice(0, MOST_OTHERS).map((each) => claimPlace(each.place, gazetteer)),
    };
  });
}

const candidatesOf = (mention: GeoparsedMention): readonly Candidate[] =>
  mention.status === 'ambiguous' ? mention.candidates : [];

export function claimPlace(place: GazetteerPlace, gazetteer: Gazetteer): ClaimPlace {
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
