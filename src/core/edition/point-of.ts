import type { LngLat } from '../units.ts';
import type { PlaceGeometry } from './model.ts';

/** Where a place is marked: its point; a bloc has none. */
export const pointOf = ({ geometry }: { readonly geometry: PlaceGeometry }): LngLat | null =>
  geometry.type === 'members' ? null : geometry.point;
