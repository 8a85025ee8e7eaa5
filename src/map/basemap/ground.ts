import type { MultiPolygon } from 'geojson';
import {
  outlineOf as mergedOutline,
  shapeOf as mergedShape,
  sharedLineOf as sharedLine,
} from '../../core/basemap/shape.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import type { CountryCode, ShapeUnit } from '../../core/edition/model.ts';
import { squareKm } from '../../core/geodesy/area-size.ts';
import type { Box } from '../../core/geodesy/box.ts';
import { containsPoint } from '../../core/geodesy/planar.ts';
import type { Localised } from '../../core/localised.ts';
import type { LngLat } from '../../core/units.ts';
import { geometryBox } from '../camera/geometry-box.ts';
import type { SharedLineOf } from '../draw/lit-drawing.ts';
import type { OutlineOf } from '../draw/origin-outlines.ts';
import type { ShapeOf } from '../draw/place-shapes.ts';

/** What can be asked of a level of the basemap: the shape of units, and the box around one. */
export interface Ground {
  readonly level: BasemapTopology['level'];
  readonly shapeOf: ShapeOf;
  /** The border of some units together, as lines that no cut at ±180° interrupts. */
  readonly outlineOf: OutlineOf;
  readonly sharedLineOf: SharedLineOf;
  readonly unitBox: (unit: ShapeUnit) => Box | null;
  /** The region that a point lies in, else the country, or the country `isWhole`; null at sea. */
  readonly unitAt: (point: LngLat, isWhole: boolean) => GroundUnit | null;
}

export interface GroundUnit {
  readonly unit: ShapeUnit;
  readonly country: CountryCode;
  /** Of a region; null for a country. */
  readonly label: Localised | null;
  readonly km2: number;
}

/**
 * @param coarser the level shown before: it lends the shapes that this one lacks, and its boxes,
 *   which need no more detail
 */
export function groundOf(topology: BasemapTopology, coarser: Ground | null): Ground {
  const shapeOf = cached((units: readonly ShapeUnit[]) => {
    const shape = mergedShape(topology, units);
    return shape === null ? (coarser?.shapeOf(units) ?? null) : shape.geometry;
  });
  const outlineOf = cached((units: readonly ShapeUnit[]) => {
    const outline = mergedOutline(topology, units);
    return outline === null ? (coarser?.outlineOf(units) ?? null) : outline.geometry;
  });
  const sharedOf = cached((pair: readonly ShapeUnit[]) => {
    const [a = '', b = ''] = pair;
    return sharedLine(topology, a, b)?.geometry ?? coarser?.sharedLineOf(a, b) ?? null;
  });
  const unitBox = cached((unit: ShapeUnit) => {
    const shape = shapeOf([unit]);
    return shape === null ? null : geometryBox(shape);
  });
  const unitAt = (point: LngLat, isWhole: boolean): GroundUnit | null => {
    const holds = (unit: ShapeUnit): MultiPolygon | null => {
      const box = coarser?.unitBox(unit) ?? unitBox(unit);
      const shape = box !== null && isNear(box, point) ? shapeOf([unit]) : null;
      return shape !== null && isIn(shape, point) ? shape : null;
    };
    const { countries, regions } = topology.objects;
    for (const { properties } of countries.geometries) {
      const country = properties?.id;
      const shape = country === undefined ? null : holds(country);
      if (country === undefined || shape === null) continue;
      for (const { properties: region } of isWhole ? [] : regions.geometries) {
        const own = region?.country === country ? holds(region.id) : null;
        if (region === undefined || own === null) continue;
        const label = { fr: region.fr, en: region.en };
        return { unit: region.id, country, label, km2: squareKm(own.coordinates) };
      }
      return { unit: country, country, label: null, km2: squareKm(shape.coordinates) };
    }
    return null;
  };
  return {
    unitAt,
    level: topology.level,
    shapeOf,
    outlineOf,
    sharedLineOf: (a, b) => sharedOf([a, b]),
    unitBox: (unit) => coarser?.unitBox(unit) ?? unitBox(unit),
  };
}

/** Half a degree covers what the coarser level cuts off. */
const margin = 0.5;

function isNear({ west, south, east, north }: Box, [lng, lat]: LngLat): boolean {
  const isBeside = lng >= west - margin && lng <= east + margin;
  // A box over the date line goes past 180.
  const isBehind = lng + 360 >= west - margin && lng + 360 <= east + margin;
  return (isBeside || isBehind) && lat >= south - margin && lat <= north + margin;
}

function isIn({ coordinates }: MultiPolygon, point: LngLat): boolean {
  return coordinates.some(([outer, ...holes]) => {
    const isInside = outer !== undefined && containsPoint(outer, [...point]);
    return isInside && !holes.some((hole) => containsPoint(hole, [...point]));
  });
}

/** Remembers every result: the units of an edition are few, their shapes are not cheap. */
function cached<Input extends ShapeUnit | readonly ShapeUnit[], Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  const results = new Map<string, Result>();
  return (input) => {
    const key = String(input);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(input);
    results.set(key, result);
    return result;
  };
}
