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

/** An ISO 3166-1 code, which the basemap's land is made of; a region's has a hyphen. */
export function isCountry(unit: ShapeUnit): boolean {
  return !unit.includes('-');
}

export function unitsOf({ geometry }: Shaped): readonly ShapeUnit[] {
  return geometry.type === 'area' ? geometry.units : [];
}
