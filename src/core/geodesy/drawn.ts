import { multiLineString, multiPolygon, polygon } from '@turf/turf';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Assembled } from './assemble.ts';

/** A region to fill, and its outline to draw: the fill's own edges would show where it is cut at ±180 and at a pole. */
export interface Drawn {
  readonly area: Feature<Polygon | MultiPolygon>;
  readonly outline: Feature<MultiLineString>;
}

/** Assembled rings and lines as features. */
export function drawn({ polygons, lines }: Assembled): Drawn {
  return { area: areaFeature(polygons), outline: outlineFeature(lines) };
}

export function areaFeature(polygons: Position[][][]): Feature<Polygon | MultiPolygon> {
  const [only] = polygons;
  return only && polygons.length === 1 ? polygon(only) : multiPolygon(polygons);
}

export function outlineFeature(lines: Position[][]): Feature<MultiLineString> {
  return multiLineString(lines);
}
