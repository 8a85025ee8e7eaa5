import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { decodeLevel } from '../../core/basemap/decode.ts';
import { shapeOf as mergedShape } from '../../core/basemap/shape.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import type { ShapeUnit } from '../../core/edition/model.ts';
import type { Box } from '../camera/box.ts';
import { geometryBox } from '../camera/geometry-box.ts';
import type { ShapeOf } from '../draw/place-shapes.ts';

/** What a level of the basemap gives the map: data for its sources, and shapes by unit. */
export interface Ground {
  readonly land: FeatureCollection<MultiPolygon, { readonly id: string }>;
  readonly boundaries: FeatureCollection<MultiLineString, BoundaryProperties>;
  readonly shapeOf: ShapeOf;
  readonly unitBox: (unit: ShapeUnit) => Box | null;
}

interface BoundaryProperties {
  readonly kind: 'coast' | 'border' | 'disputed' | 'region';
}

/**
 * @param coarser the level shown before, which lends the shapes that this one lacks
 */
export function groundOf(topology: BasemapTopology, coarser: Ground | null): Ground {
  const level = decodeLevel(topology);
  const line = (geometry: MultiLineString, kind: BoundaryProperties['kind']) => ({
    type: 'Feature' as const,
    geometry,
    properties: { kind },
  });
  const shapeOf = cached((units: readonly ShapeUnit[]) => {
    const shape = mergedShape(topology, units);
    return shape === null ? (coarser?.shapeOf(units) ?? null) : shape.geometry;
  });
  return {
    land: level.countries,
    boundaries: {
      type: 'FeatureCollection',
      features: [
        line(level.coast.geometry, 'coast'),
        line(level.regionBorders.geometry, 'region'),
        ...level.borders.features.map(({ geometry, properties }) =>
          line(geometry, properties.disputed ? 'disputed' : 'border'),
        ),
      ],
    },
    shapeOf,
    unitBox: cached((unit) => {
      const shape = shapeOf([unit]);
      return shape === null ? null : geometryBox(shape);
    }),
  };
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
