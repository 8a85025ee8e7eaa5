import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { ring } from '../reach/ring.ts';
import type { EditionReach } from './exported.ts';

/** A reach as plain data, which a worker can be sent. */
export interface PlainReach extends Omit<EditionReach, 'draw'> {
  /** Drawn already; null where it is a ring about its centre, which is drawn when it is written. */
  readonly drawn: {
    readonly area: Polygon | MultiPolygon;
    readonly outline: MultiLineString;
  } | null;
}

/** @throws where a reach has neither a drawing nor a centre */
export function drawnReach({ drawn, ...reach }: PlainReach): EditionReach {
  const { origin, rangeKm, tolerance } = reach;
  return {
    ...reach,
    draw: () => {
      if (drawn !== null) return drawn;
      if (origin.centre === null) throw new Error(`The reach "${reach.id}" is not drawn.`);
      const { area, outline } = ring(origin.centre, rangeKm, tolerance);
      return { area: area.geometry, outline: outline.geometry };
    },
  };
}
