import type { Position } from 'geojson';
import { shapeOf } from '../basemap/shape.ts';
import type { BasemapTopology } from '../basemap/topology.ts';
import { distanceKm, nearestTurn } from '../geodesy/wgs84.ts';
import { leastDistanceTo } from '../reach/area-approach.ts';
import { distanceFrom } from '../reach/area-distance.ts';
import { areaOrigin, type Origin } from '../reach/origin.ts';
import { type Kilometres, kilometres, type LngLat } from '../units.ts';
import { type CommonLines, commonLines } from './common-lines.ts';
import { type Overlooked, overlookedNames } from './overlooked.ts';
import type { ClaimPlace } from './place.ts';
import type { WorldFacts } from './world-facts.ts';

/** Areas prepared for measuring and kept: a stream of articles must not fill the memory with them. */
const MOST_AREAS = 60;

/** Pairs of areas whose distance is kept. */
const MOST_PAIRS = 5000;

/** A region's outline is as large as the gazetteer has it, or it is another's. */
const LEAST_SHARE = 0.7;

/** Metres between dots of an outline: the distance to it is exact between them. */
const SPACING = 8000;

/** "80 miles off the Chinese coast" is said of Taiwan, not of its islets by that coast. */
export type Part = 'whole' | 'main lands';

/** A part of a country counts among its main lands from this share of the largest. */
const MAIN_SHARE = 0.1;

function mainLands(polygons: Position[][][]): Position[][][] {
  const sizes = polygons.map(([outer = []]) => Math.abs(sizeOf(outer)));
  const least = MAIN_SHARE * Math.max(...sizes);
  const isMain = (_: unknown, i: number): boolean => (sizes[i] ?? 0) >= least;
  const isCut = polygons.filter(isMain).some(meetsTurn);
  return polygons.filter((polygon, i) => isMain(polygon, i) || (isCut && meetsTurn(polygon)));
}

/** Whether a part reaches ±180, where what lies on both sides is drawn as two. */
const meetsTurn = ([outer = []]: Position[][]): boolean =>
  outer.some(([lng = 0]) => Math.abs(lng) > 179.99);

/** Of a ring in the plane: good enough to tell an islet from a main land. */
function sizeOf(ring: readonly Position[]): number {
  let sum = 0;
  let [px = 0, py = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += px * y - x * py;
    px = x;
    py = y;
  }
  return sum / 2;
}

/**
 * What claims are measured against: the countries and regions of the basemap at the declared border view, and the facts
 * of the world beside them. Prepares what is asked for, once.
 */
export class Geography {
  readonly facts: WorldFacts;
  /** What may have been passed over among a text's places. */
  readonly overlooked: Overlooked;
  readonly #topology: BasemapTopology;
  readonly #lines: CommonLines;
  readonly #areas = new Map<string, Origin | null>();
  readonly #distances = new Map<string, (point: LngLat) => Kilometres>();
  readonly #apart = new Map<string, Kilometres | null>();
  readonly #unitOfRegion = new Map<string, string | null>();

  /** @param topology the finest level, with its regions */
  constructor(topology: BasemapTopology, facts: WorldFacts) {
    this.facts = facts;
    this.overlooked = overlookedNames(facts);
    this.#topology = topology;
    this.#lines = commonLines(topology);
  }

  /** The countries whose land touches a country's, by the arcs that both share. */
  neighboursOf(country: string): ReadonlySet<string> {
    return this.#lines.neighboursOf(country);
  }

  /** Whether two units of the basemap, countries or regions, share a line. */
  areBordering(a: string, b: string): boolean {
    return this.#lines.areBordering(a, b);
  }

  /** Kilometres of the line that two countries share on the map as drawn: to be told of, never to be counted. */
  drawnBorderKm(a: string, b: string): number {
    return this.#lines.drawnKm(a, b);
  }

  isLandlocked(country: string): boolean | null {
    const coast = this.facts.coasts[country];
    return coast === undefined ? null : coast === 0;
  }

  /** The units of the basemap that make up a place; null for a point. */
  unitsOf(place: ClaimPlace): readonly string[] | null {
    if (place.feature === 'country') return place.country === null ? null : [place.country];
    const own = this.facts.areas[place.id];
    if (own !== undefined) return own;
    if (place.feature !== 'region') return null;
    const unit = this.#regionUnit(place);
    return unit === null ? null : [unit];
  }

  /** Kilometres from a point to the nearest point of an area, 0 inside; null where the basemap lacks the area. */
  kmToArea(point: LngLat, units: readonly string[], part: Part = 'whole'): Kilometres | null {
    const key = `${units.join(',')} ${part}`;
    const known = this.#distances.get(key);
    if (known !== undefined) return known(point);
    const area = this.area(units, part);
    if (area === null) return null;
    const distance = distanceFrom([area], 'somewhere');
    if (this.#distances.size >= MOST_AREAS) this.#distances.clear();
    this.#distances.set(key, distance);
    return distance(point);
  }

  /** Kilometres between the nearest points of two areas. */
  kmBetweenAreas(
    a: readonly string[],
    b: readonly string[],
    part: Part = 'whole',
  ): Kilometres | null {
    const key = [part, ...[a.join(','), b.join(',')].sort()].join(' ');
    const known = this.#apart.get(key);
    if (known !== undefined) return known;
    const [from, to] = [this.area(a, part), this.area(b, part)];
    const km = from === null || to === null ? null : leastDistanceTo([from], 'somewhere')(to);
    if (this.#apart.size >= MOST_PAIRS) this.#apart.clear();
    this.#apart.set(key, km);
    return km;
  }

  /** Kilometres between two places: of areas, the nearest points of their main lands, islets left out unless they are asked for. */
  kmBetween(a: ClaimPlace, b: ClaimPlace, part: Part = 'main lands'): Kilometres | null {
    const [ofA, ofB] = [this.unitsOf(a), this.unitsOf(b)];
    if (ofA !== null && ofB !== null) return this.kmBetweenAreas(ofA, ofB, part);
    if (ofB !== null) return this.kmToArea(a.point, ofB);
    if (ofA !== null) return this.kmToArea(b.point, ofA);
    const km = distanceKm(a.point, b.point);
    return kilometres(Math.max(0, km - a.radiusKm - b.radiusKm));
  }

  /** About the middle of an area's main lands, across ±180 as well. */
  middleOf(units: readonly string[]): LngLat | null {
    const bounds = this.#boundsOf(units);
    if (bounds === null) return null;
    const [[west, south], [east, north]] = bounds;
    return [nearestTurn((west + east) / 2, 0), (south + north) / 2];
  }

  /** Half the diagonal of an area's bounds, in kilometres. */
  halfExtentKm(units: readonly string[]): number {
    const bounds = this.#boundsOf(units);
    return bounds === null ? 0 : distanceKm(bounds[0], bounds[1]) / 2;
  }

  /** South-western and north-eastern corner of an area's main lands. */
  #boundsOf(units: readonly string[]): readonly [LngLat, LngLat] | null {
    const coordinates = this.area(units, 'main lands')?.border.coordinates;
    if (coordinates === undefined || coordinates.length === 0) return null;
    const [first = 0] = coordinates;
    let [west, east, south, north] = [first, first, 90, -90];
    for (let i = 0; i < coordinates.length; i += 2) {
      const lng = nearestTurn(coordinates[i] ?? 0, first);
      const lat = coordinates[i + 1] ?? 0;
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    return [
      [west, south],
      [east, north],
    ];
  }

  area(units: readonly string[], part: Part = 'whole'): Origin | null {
    const key = `${units.join(',')} ${part}`;
    const known = this.#areas.get(key);
    if (known !== undefined) return known;
    const shape = shapeOf(this.#topology, units);
    const polygons = shape?.geometry.coordinates ?? [];
    const parts = part === 'whole' ? polygons : mainLands(polygons);
    const area = shape === null ? null : areaOrigin(parts, SPACING);
    if (this.#areas.size >= MOST_AREAS) this.#areas.clear();
    this.#areas.set(key, area);
    return area;
  }

  /** The region of the basemap in which a region's own point lies: the gazetteer's ids are not ISO's. */
  #regionUnit({ id, country, point, radiusKm }: ClaimPlace): string | null {
    const known = this.#unitOfRegion.get(id);
    if (known !== undefined) return known;
    const own = this.#topology.objects.regions.geometries.flatMap(({ properties }) =>
      properties?.country === country ? [properties.id] : [],
    );
    const around = own.find((each) => this.area([each])?.interior?.(point)) ?? null;
    // Where the basemap draws provinces or counties, none of them is the region.
    const unit =
      around !== null && this.halfExtentKm([around]) >= LEAST_SHARE * radiusKm ? around : null;
    this.#unitOfRegion.set(id, unit);
    return unit;
  }
}
