import type { Feature, FeatureCollection, Point } from 'geojson';
import type { CountryCode, Edition, Place, PlaceId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import { memoise } from '../../store/memoise.ts';
import type { State } from '../../store/state.ts';
import { type NamedOnMap, namedOnMap } from './named-on-map.ts';
import { nativeName } from './native-name.ts';
import { isCountry, markOf, unitsOf } from './place-area.ts';

/** A country's name as the basemap has it; the largest countries have the lowest rank. */
export interface CountryName {
  readonly id: CountryCode;
  readonly point: LngLat;
  readonly fr: string;
  readonly en: string;
  readonly rank: number;
}

export interface CountryLabelProperties {
  /** The edition's place where there is one, else the country's code. */
  readonly id: string;
  readonly placeId: PlaceId | null;
  readonly 'name:fr': string;
  readonly 'name:en': string;
  readonly native?: string;
  readonly count: number;
  readonly counted: boolean;
  /** A region made of countries only where it is named; a country always. */
  readonly shown: boolean;
  /** Lower is placed first. */
  readonly priority: number;
}

type CountryLabels = FeatureCollection<Point, CountryLabelProperties>;

/**
 * The names of all countries: the edition's with how often they are named, before the basemap's.
 * A region made of countries (Europe) is written like one, after them all.
 */
export const countryLabels = (state: State, names: readonly CountryName[]): CountryLabels =>
  label(state.edition, namedOnMap(state), names);

const label = memoise(
  (edition: Edition, named: NamedOnMap, names: readonly CountryName[]): CountryLabels => {
    const countries = edition.places.filter((place) => markOf(place) === 'country');
    const ours = new Set(countries.flatMap(unitsOf).filter(isCountry));
    const wide = edition.places.filter((place) => markOf(place) === 'countries');
    return {
      type: 'FeatureCollection',
      features: [
        ...countries.map((place) =>
          ofPlace(place, named, named.counts.has(place.id) ? 0 : 1000, true),
        ),
        ...names.filter(({ id }) => !ours.has(id)).map(ofBasemap),
        ...wide.map((place) => ofPlace(place, named, 3000, named.counts.has(place.id))),
      ],
    };
  },
);

function ofPlace(
  place: Place,
  named: NamedOnMap,
  step: number,
  shown: boolean,
): Feature<Point, CountryLabelProperties> {
  const count = named.counts.get(place.id) ?? 0;
  const native = nativeName(place);
  return feature(place.geometry.type === 'area' ? place.geometry.point : [0, 0], {
    id: place.id,
    placeId: place.id,
    'name:fr': place.label.fr,
    'name:en': place.label.en,
    ...(native === null ? {} : { native }),
    count,
    counted: named.counted && count > 0,
    shown,
    priority: step - count,
  });
}

function ofBasemap({ id, point, fr, en, rank }: CountryName) {
  return feature(point, {
    id,
    placeId: null,
    'name:fr': fr,
    'name:en': en,
    count: 0,
    counted: false,
    shown: true,
    priority: 1000 + rank,
  });
}

function feature(
  point: LngLat,
  properties: CountryLabelProperties,
): Feature<Point, CountryLabelProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...point] },
    properties,
  };
}
