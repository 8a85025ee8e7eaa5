import type { PlaceId } from '../../core/edition/model.ts';
import { isInBox } from '../../core/geodesy/box.ts';
import type { LngLat } from '../../core/units.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import type { Answers } from '../answers.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { type NamedOnMap, namedOnMap } from './named-on-map.ts';

/** Closer than this two points cannot be told apart at any zoom the map is read at, in degrees. */
const nearby = 0.05;

interface Group {
  /** The point that the others lie beside. */
  readonly point: LngLat;
  readonly places: PlaceBrief[];
}

/**
 * The places that have a point, by what lies in one spot with them: each in one group, itself among
 * it. Only the cells of a grid around a point are looked at, so that a thousand places in one spot
 * take no longer than a thousand apart.
 */
export function placesTogether(
  places: Iterable<PlaceBrief>,
): ReadonlyMap<PlaceId, readonly PlaceBrief[]> {
  const cells = new Map<number, Group[]>();
  const groups = new Map<PlaceId, PlaceBrief[]>();
  for (const place of places) {
    if (place.geometry.type !== 'point') continue;
    const { point } = place.geometry;
    const group = groupAt(cells, point) ?? beginGroup(cells, point);
    group.places.push(place);
    groups.set(place.id, group.places);
  }
  return groups;
}

/** Whether the map, as it is drawn, has several named places in one spot of its frame. */
export const marksSeveral = (scene: Scene): boolean => {
  const { bounds } = scene;
  const together = namedTogether(scene.places, namedOnMap(scene));
  return bounds === null ? together.length > 0 : together.some((point) => isInBox(point, bounds));
};

/** Where several named places lie in one spot. */
const namedTogether = memoise((known: Answers['places'], { counts }: NamedOnMap): LngLat[] => {
  const named = [...known.values()].filter(({ id }) => counts.has(id));
  const several = [...new Set(placesTogether(named).values())].filter(({ length }) => length > 1);
  return several.flatMap(([first]) =>
    first?.geometry.type === 'point' ? [first.geometry.point] : [],
  );
});

function groupAt(cells: ReadonlyMap<number, readonly Group[]>, point: LngLat): Group | null {
  const row = rowOf(point);
  for (const beside of [row, row - 1, row + 1]) {
    const column = columnOf(point, beside);
    for (const next of [column, column - 1, column + 1]) {
      const found = cells.get(cellAt(beside, next))?.find((group) => coincide(group.point, point));
      if (found !== undefined) return found;
    }
  }
  return null;
}

function beginGroup(cells: Map<number, Group[]>, point: LngLat): Group {
  const group: Group = { point, places: [] };
  const row = rowOf(point);
  const key = cellAt(row, columnOf(point, row));
  cells.set(key, [...(cells.get(key) ?? []), group]);
  return group;
}

/** A row has fewer columns than this. */
const mostColumns = 100_000;

const cellAt = (row: number, column: number): number => row * mostColumns + column;

const rowOf = ([, lat]: LngLat): number => Math.floor(lat / nearby);

/** In cells that are nowhere in their row narrower than `nearby`. */
function columnOf([lng]: LngLat, row: number): number {
  const nearestPole = nearby * Math.max(Math.abs(row), Math.abs(row + 1));
  return Math.floor((lng * Math.max(0.001, Math.cos((nearestPole * Math.PI) / 180))) / nearby);
}

function coincide(a: LngLat, b: LngLat): boolean {
  const east = Math.abs(a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180);
  return east < nearby && Math.abs(a[1] - b[1]) < nearby;
}
