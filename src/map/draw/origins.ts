import type { FeatureCollection, Point } from 'geojson';
import type { Answers } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import { originPoint } from '../../store/reach/origin-point.ts';
import type { Scene } from '../../store/scene.ts';
import type { Overlay, OverlayKey } from '../../store/state.ts';
import { slotOf } from './range-bands.ts';

export interface OriginProperties {
  readonly key: OverlayKey;
  readonly slot: number;
  /** A radius of the reader's: marked by a cross, since a disc is a place of the articles. */
  readonly own: boolean;
}

/** The handles to drag ranges by. */
export const origins = (scene: Scene): FeatureCollection<Point, OriginProperties> =>
  drawOrigins(scene.places, scene.overlays);

const drawOrigins = memoise(
  (
    places: Answers['places'],
    overlays: readonly Overlay[],
  ): FeatureCollection<Point, OriginProperties> => ({
    type: 'FeatureCollection',
    features: overlays.flatMap((overlay) => {
      const point = originPoint({ places }, overlay.origin);
      if (point === null) return [];
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [...point] },
          properties: { key: overlay.key, slot: slotOf(overlay), own: overlay.type === 'radius' },
        },
      ];
    }),
  }),
);
