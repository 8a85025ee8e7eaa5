import { difference, featureCollection, intersect, multiPolygon, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { BorderView } from './border-view.ts';
import type { PolygonRings, SourceUnit } from './source-units.ts';

/** Applies the border view's cuts: a unit that a cut divides becomes two, the part inside the ring with the cut's code. */
export function cutUnits(view: BorderView, units: readonly SourceUnit[]): SourceUnit[] {
  let result = [...units];
  for (const cut of view.cuts) {
    const whole = result.find(({ code }) => code === cut.unit);
    if (whole === undefined) throw new Error(`The border view cuts ${cut.unit}, which is no unit`);
    const knife = polygon([cut.inside]);
    const inside = {
      ...whole,
      code: cut.code,
      iso: null,
      polygons: pieces(whole, knife, intersect),
    };
    const outside = { ...whole, polygons: pieces(whole, knife, difference) };
    result = result.flatMap((unit) => (unit === whole ? [inside, outside] : [unit]));
  }
  return result;
}

type Operation = typeof intersect | typeof difference;

function pieces(unit: SourceUnit, knife: Feature<Polygon>, operation: Operation): PolygonRings[] {
  const whole = multiPolygon([...unit.polygons]);
  const part: Feature<Polygon | MultiPolygon> | null = operation(
    featureCollection<Polygon | MultiPolygon>([whole, knife]),
  );
  if (part === null) throw new Error(`A cut of ${unit.code} leaves nothing on one side`);
  const { geometry } = part;
  return (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as PolygonRings[];
}
