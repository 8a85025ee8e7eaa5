import type { FeatureCollection, MultiLineString } from 'geojson';
import type { ShapeUnit } from '../../core/edition/model.ts';
import type { ReachQuestion } from '../../store/answers.ts';
import { memoise } from '../../store/memoise.ts';
import { reachQuestion } from '../../store/reach/reach-question.ts';
import { rememberItems } from '../../store/remember-items.ts';
import type { Scene } from '../../store/scene.ts';

/** The border of some units together; null where the basemap lacks one of them. */
export type OutlineOf = (units: readonly ShapeUnit[]) => MultiLineString | null;

type OriginOutlines = FeatureCollection<MultiLineString>;

const sameQuestions = rememberItems<ReachQuestion>();

/** The areas that ranges are drawn from: the whole of each, with no point in it that could pass for a base. */
export const originOutlines = (scene: Scene, outlineOf: OutlineOf): OriginOutlines =>
  drawOutlines(
    sameQuestions(scene.overlays.flatMap((overlay) => reachQuestion(scene, overlay) ?? [])),
    outlineOf,
  );

const drawOutlines = memoise(
  (questions: readonly ReachQuestion[], outlineOf: OutlineOf): OriginOutlines => ({
    type: 'FeatureCollection',
    features: questions.flatMap(({ from }) =>
      from.flatMap((shape) => {
        const geometry = shape.type === 'units' ? outlineOf(shape.units) : null;
        return geometry === null ? [] : [{ type: 'Feature' as const, geometry, properties: {} }];
      }),
    ),
  }),
);
