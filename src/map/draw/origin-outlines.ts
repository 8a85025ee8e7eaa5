import type { FeatureCollection, MultiLineString } from 'geojson';
import type { ShapeUnit } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import { reachQuery } from '../../store/reach/reach-query.ts';
import type { Overlay, State } from '../../store/state.ts';

/** The border of some units together; null where the basemap lacks one of them. */
export type OutlineOf = (units: readonly ShapeUnit[]) => MultiLineString | null;

type OriginOutlines = FeatureCollection<MultiLineString>;

/** The areas that ranges are drawn from: the whole of each, with no point in it that could pass for a base. */
export const originOutlines = (state: State, outlineOf: OutlineOf): OriginOutlines =>
  drawOutlines(state.edition, state.articleId, state.overlays, outlineOf);

const drawOutlines = memoise(
  (
    edition: State['edition'],
    articleId: State['articleId'],
    overlays: readonly Overlay[],
    outlineOf: OutlineOf,
  ): OriginOutlines => ({
    type: 'FeatureCollection',
    features: overlays.flatMap((overlay) => {
      const from = reachQuery({ edition, articleId }, overlay)?.from ?? [];
      return from.flatMap((shape) => {
        const geometry = shape.type === 'units' ? outlineOf(shape.units) : null;
        return geometry === null ? [] : [{ type: 'Feature' as const, geometry, properties: {} }];
      });
    }),
  }),
);
