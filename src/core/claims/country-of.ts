import type { NamedPlace } from './place.ts';

/** The country that a place lies in, under the place's own words. */
export function countryOf(named: NamedPlace): NamedPlace | null {
  const { place } = named;
  if (place?.country == null) return null;
  const { country, point, name } = place;
  const { start, end, text, sense } = named;
  return {
    ...{ start, end, text, sense, doubt: null },
    place: {
      id: `iso:${country}`,
      name,
      feature: 'country',
      point,
      radiusKm: 0,
      country,
      region: null,
    },
  };
}
