import type { Feature, FeatureCollection, Point } from 'geojson';
import type { PlaceId } from '../../core/edition/model.ts';
import type { PlaceKind } from '../../core/gazetteer/kind.ts';
import { type NameProperties, nameProperties } from '../../core/name-properties.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';
import { type NamedOnMap, namedOnMap } from '../../store/selectors/named-on-map.ts';
import { placesTogether } from '../../store/selectors/places-together.ts';
import { discRadii, type RadiusOf } from './disc-radii.ts';
import { markedPoint } from './marked-point.ts';
import { type Mark, markOf } from './place-area.ts';

/** What the layers read of a place. `id` and `placeId` are the same: one is promoted, one filtered. */
export interface PlaceProperties extends NameProperties {
  readonly id: PlaceId;
  readonly placeId: PlaceId;
  readonly kind: PlaceKind;
  readonly mark: Mark;
  readonly native?: string;
  readonly count: number;
  /** Whether the figure is written beside the name. */
  readonly counted: boolean;
  /** Named by a mention that is shown; the others are here for the day they are selected. */
  readonly shown: boolean;
  /** Not yet sure: hollow and dashed, with a question mark behind its name. */
  readonly doubtful: boolean;
  /** Drawn over others that are named and lie in the same spot: it bears the ring that says so. */
  readonly several: boolean;
  /** In CSS pixels. */
  readonly radius: number;
  /** From the point's middle to its label, in ems of the label's text. */
  readonly labelOffset: number;
}

/**
 * Every place that has a point of its own or a region's label point, the most named first, so that
 * the least named are drawn on top. The selection does not come into it.
 */
export const placePoints = (scene: Scene): FeatureCollection<Point, PlaceProperties> =>
  drawPlaces(scene.places, namedOnMap(scene));

const drawPlaces = memoise((known: Answers['places'], named: NamedOnMap) => {
  const places = [...known.values()].filter((place) => ['point', 'area'].includes(markOf(place)));
  const radiusOf = discRadii(places, named);
  const spots = spotsOf(places, named, radiusOf);
  const features = places.map((place) =>
    drawPlace(place, named, radiusOf(place), spots.get(place.id) ?? alone),
  );
  features.sort((a, b) => b.properties.count - a.properties.count);
  return { type: 'FeatureCollection' as const, features };
});

/** What a place's own spot has: the widest of its discs, and which of several is drawn on top. */
interface Spot {
  readonly widest: number;
  readonly onTop: PlaceId | null;
}

/** An area's name has no disc to keep clear of. */
const alone: Spot = { widest: 0, onTop: null };

function spotsOf(
  places: readonly PlaceBrief[],
  named: NamedOnMap,
  radiusOf: RadiusOf,
): ReadonlyMap<PlaceId, Spot> {
  const groups = placesTogether(places);
  const spots = new Map(
    [...new Set(groups.values())].map((group) => [group, spotOf(group, named, radiusOf)]),
  );
  return new Map([...groups].map(([id, group]) => [id, spots.get(group) ?? alone]));
}

function spotOf(group: readonly PlaceBrief[], named: NamedOnMap, radiusOf: RadiusOf): Spot {
  const shown = group.filter(({ id }) => named.counts.has(id));
  const countOf = ({ id }: PlaceBrief) => named.counts.get(id) ?? 0;
  const [first, ...others] = shown;
  return {
    widest: group.reduce((widest, place) => Math.max(widest, radiusOf(place)), 0),
    onTop:
      first === undefined || others.length === 0
        ? null
        : others.reduce((top, place) => (countOf(place) <= countOf(top) ? place : top), first).id,
  };
}

function drawPlace(
  place: PlaceBrief,
  named: NamedOnMap,
  radius: number,
  { widest, onTop }: Spot,
): Feature<Point, PlaceProperties> {
  const count = named.counts.get(place.id) ?? 0;
  const { native } = place;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...markedPoint(place)] },
    properties: {
      id: place.id,
      placeId: place.id,
      kind: place.kind,
      mark: markOf(place),
      ...nameProperties(place.label),
      ...(native === null ? {} : { native }),
      count,
      counted: named.counted && count > 0,
      shown: count > 0,
      doubtful: named.doubtful.has(place.id),
      several: place.id === onTop,
      radius,
      labelOffset: (widest + labelGap) / labelEm,
    },
  };
}

const labelGap = 4;
const labelEm = 13;
