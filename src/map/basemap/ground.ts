import { outlineOf as mergedOutline, shapeOf as mergedShape } from '../../core/basemap/shape.ts';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import type { ShapeUnit } from '../../core/edition/model.ts';
import type { Box } from '../camera/box.ts';
import { geometryBox } from '../camera/geometry-box.ts';
import type { OutlineOf } from '../draw/origin-outlines.ts';
import type { ShapeOf } from '../draw/place-shapes.ts';

/** What can be asked of a level of the basemap: the shape of units, and the box around one. */
export interface Ground {
  readonly level: BasemapTopology['level'];
  readonly shapeOf: ShapeOf;
  /** The border of some units together, as lines that no cut at ±180° interrupts. */
  readonly outlineOf: OutlineOf;
  readonly unitBox: (unit: ShapeUnit) => Box | null;
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
  const unitBox = cached((unit: ShapeUnit) => {
    const shape = shapeOf([unit]);
    return shape === null ? null : geometryBox(shape);
  });
  return {
    level: topology.level,
    shapeOf,
    outlineOf,
    unitBox: (unit) => coarser?.unitBox(unit) ?? unitBox(unit),
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
