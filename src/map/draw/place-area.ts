import { isRegion } from '../../core/basemap/unit-code.ts';
import type { Place, ShapeUnit } from '../../core/edition/model.ts';

type Shaped = Pick<Place, 'kind' | 'geometry'>;

/** How a place is marked: by a point, by a shape of its own, by tinting countries, or not at all. */
export type Mark = 'point' | 'area' | 'country' | 'countries' | 'none';

export function markOf({ kind, geometry }: Shaped): Mark {
  if (geometry.type === 'members') return 'none';
  if (geometry.type === 'point') return 'point';
  if (kind === 'country') return 'country';
  return geometry.units.some(isCountry) ? 'countries' : 'area';
}

/** A country: what the basemap's land is made of. */
export const isCountry = (unit: ShapeUnit): boolean => !isRegion(unit);

export function unitsOf({ geometry }: Shaped): readonly ShapeUnit[] {
  return geometry.type === 'area' ? geometry.units : [];
}
