import type { FeatureCollection, Point } from 'geojson';
import type { Edition } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import { originPoint } from '../../store/reach/origin-point.ts';
import type { Overlay, OverlayKey, State } from '../../store/state.ts';
import { slotOf } from './range-bands.ts';

export interface OriginProperties {
  readonly key: OverlayKey;
  readonly slot: number;
}

/** The handles to drag ranges by. */
export const origins = (state: State): FeatureCollection<Point, OriginProperties> =>
  drawOrigins(state.edition, state.overlays);

const drawOrigins = memoise(
  (edition: Edition, overlays: readonly Overlay[]): FeatureCollection<Point, OriginProperties> => ({
    type: 'FeatureCollection',
    features: overlays.flatMap((overlay) => {
      const point = originPoint(edition, overlay.origin);
      if (point === null) return [];
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [...point] },
          properties: { key: overlay.key, slot: slotOf(overlay) },
        },
      ];
    }),
  }),
);
