import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import { memoise } from '../../store/memoise.ts';
import type { ReviewDraft } from '../../store/review/draft.ts';
import type { Scene } from '../../store/scene.ts';
import type { ShapeOf } from './place-shapes.ts';

/** A place that is being put on the map by hand: the units of its area, or its point. */
export const composedArea = (scene: Scene, shapeOf: ShapeOf) => draw(scene.review.tool, shapeOf);

const draw = memoise(
  (tool: ReviewDraft['tool'], shapeOf: ShapeOf): FeatureCollection<MultiPolygon | Point> => {
    if (tool?.type !== 'place') return { type: 'FeatureCollection', features: [] };
    const { how, units, point } = tool;
    const shapes = how === 'area' ? units.flatMap(({ unit }) => shapeOf([unit]) ?? []) : [];
    const points =
      how === 'point' && point !== null
        ? [{ type: 'Point' as const, coordinates: [...point] }]
        : [];
    return {
      type: 'FeatureCollection',
      features: [...shapes, ...points].map((geometry) => ({
        type: 'Feature' as const,
        geometry,
        properties: {},
      })),
    };
  },
);
