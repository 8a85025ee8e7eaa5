import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Kilometres, LngLat, Metres } from '../units.ts';
import type { Assembled } from './assemble.ts';
import { assemble } from './assemble.ts';
import { checkLngLat, checkRange, checkTolerance, expect } from './fault.ts';
import { ringLoop } from './ring-loop.ts';

/** A region to fill, and its outline to draw: the fill's own edges would show where it is cut at ±180 and at a pole. */
export interface Drawn {
  readonly area: Feature<Polygon | MultiPolygon>;
  readonly outline: Feature<MultiLineString>;
}

/**
 * Everything within `radius` of `centre`, by geodesic distance on WGS84.
 *
 * Vertices lie on the true circle; between them the edges, drawn straight in longitude and latitude or in Web
 * Mercator, stay within `tolerance` of it. Valid by RFC 7946: cut at ±180, closed along a pole that is in range.
 *
 * @throws ReachError when a coordinate, the radius or the tolerance is out of bounds (see `checkRange` and others).
 */
export function ring(centre: LngLat, radius: Kilometres, tolerance: Metres): Drawn {
  const at = expect(checkLngLat(centre));
  const range = expect(checkRange(radius)) * 1000;
  const loop = ringLoop(at, range, expect(checkTolerance(tolerance)));
  return drawn(assemble(loop ? [loop] : [], true));
}

/** Assembled rings and lines as features. */
export function drawn({ polygons, lines }: Assembled): Drawn {
  return { area: areaFeature(polygons), outline: outlineFeature(lines) };
}

export function areaFeature(polygons: Position[][][]): Feature<Polygon | MultiPolygon> {
  const [only] = polygons;
  const geometry: Polygon | MultiPolygon =
    only && polygons.length === 1
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: polygons };
  return { type: 'Feature', properties: {}, geometry };
}

export function outlineFeature(lines: Position[][]): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
}
