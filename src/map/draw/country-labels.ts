import type { Feature, FeatureCollection, Point } from 'geojson';
import type { CountryCode, PlaceId } from '../../core/edition/model.ts';
import { type NameProperties, nameProperties } from '../../core/name-properties.ts';
import type { LngLat } from '../../core/units.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';
import { countriesTold } from '../../store/selectors/headline.ts';
import { type NamedOnMap, namedOnMap } from '../../store/selectors/named-on-map.ts';
import { markedPoint } from './marked-point.ts';
import { markOf, unitsOf } from './place-area.ts';

/** A country's name as the basemap has it; the largest countries have the lowest rank. */
export interface CountryName extends NameProperties {
  readonly id: CountryCode;
  readonly point: LngLat;
  readonly rank: number;
  /** From this zoom on there is room for it. */
  readonly minzoom: number;
}

export interface CountryLabelProperties extends NameProperties {
  /** The edition's place where there is one, else the country's code. */
  readonly id: string;
  readonly placeId: PlaceId | null;
  readonly native?: string;
  readonly count: number;
  readonly counted: boolean;
  /** Not yet sure: a question mark stands behind its name. */
  readonly doubtful: boolean;
  /** What the edition's headline rests on. */
  readonly told: boolean;
  /** A region made of countries only where it is named; a country always. */
  readonly shown: boolean;
  readonly minzoom: number;
  /** Made of several countries: written like a continent. */
  readonly wide: boolean;
  /** Large enough for its name to stand well beside its middle. */
  readonly roomy: boolean;
  /** Lower is placed first. */
  readonly priority: number;
}

type CountryLabels = FeatureCollection<Point, CountryLabelProperties>;

/**
 * The names of all countries: the edition's with how often they are named, before the basemap's.
 * A region made of countries (Europe) is written like one, after them all.
 */
export const countryLabels = (scene: Scene, names: readonly CountryName[]): CountryLabels =>
  label(scene.places, namedOnMap(scene), names, countriesTold(scene));

const label = memoise(
  (
    known: Answers['places'],
    named: NamedOnMap,
    names: readonly CountryName[],
    told: ReadonlySet<string>,
  ): CountryLabels => {
    const places = [...known.values()];
    const countries = places.filter((place) => markOf(place) === 'country');
    const wide = places.filter((place) => markOf(place) === 'countries');
    const placeByCode = new Map(
      countries.flatMap((place) => unitsOf(place).map((unit) => [unit, place] as const)),
    );
    const nameByCode = new Map(names.map((name) => [name.id, name]));
    return {
      type: 'FeatureCollection',
      features: [
        ...[...placeByCode].map(([code, place]) => ofCountry(place, named, nameByCode.get(code))),
        ...names
          .filter(({ id }) => !placeByCode.has(id))
          .map((name) => (told.has(name.id) ? standingOut(name) : ofBasemap(name))),
        ...wide.map((place) => ofWide(place, named)),
      ],
    };
  },
);

/** A country that no mention names just now stands back among the basemap's. */
function ofCountry(place: PlaceBrief, named: NamedOnMap, name: CountryName | undefined) {
  const texts = textsOf(place, named);
  const isNamed = texts.count > 0;
  return feature(markedPoint(place), {
    ...texts,
    shown: true,
    minzoom: isNamed ? 0 : (name?.minzoom ?? 0),
    roomy: isRoomy(name),
    wide: false,
    priority: isNamed ? -texts.count : afterNamed + (name?.rank ?? 0),
  });
}

function ofWide(place: PlaceBrief, named: NamedOnMap) {
  const texts = textsOf(place, named);
  return feature(markedPoint(place), {
    ...texts,
    shown: texts.count > 0,
    minzoom: wideFrom,
    roomy: true,
    wide: true,
    priority: afterAll - texts.count,
  });
}

function ofBasemap(name: CountryName) {
  return feature(name.point, {
    id: name.id,
    placeId: null,
    ...namesOf(name),
    count: 0,
    counted: false,
    doubtful: false,
    told: false,
    shown: true,
    minzoom: name.minzoom,
    roomy: isRoomy(name),
    wide: false,
    priority: afterNamed + name.rank,
  });
}

/** One that the headline's sentence rests on is written wherever there is room, before those that nothing is told of. */
function standingOut(name: CountryName) {
  const { properties, ...basemap } = ofBasemap(name);
  return {
    ...basemap,
    properties: { ...properties, told: true, minzoom: 0, priority: afterNamed - 1 },
  };
}

function namesOf({ id: _, point: __, rank: ___, minzoom: ____, ...names }: CountryName) {
  return names;
}

const afterNamed = 1000;
const afterAll = 10_000;

/** Farther out a continent's name would say nothing that the map does not. */
const wideFrom = 3;

/** As many countries as are large on any map. */
const largest = 12;

function isRoomy(name: CountryName | undefined): boolean {
  return name !== undefined && name.rank < largest;
}

function textsOf(place: PlaceBrief, { counts, counted, doubtful }: NamedOnMap) {
  const count = counts.get(place.id) ?? 0;
  const { native } = place;
  return {
    id: place.id,
    placeId: place.id,
    ...nameProperties(place.label),
    ...(native === null ? {} : { native }),
    count,
    counted: counted && count > 0,
    doubtful: doubtful.has(place.id),
    told: false,
  };
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
