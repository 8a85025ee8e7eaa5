import type { FeatureCollection, MultiLineString } from 'geojson';
import { geodesicLine } from '../../core/geodesy/geodesic-line.ts';
import { metres } from '../../core/units.ts';
import { memoise } from '../../store/memoise.ts';
import { type Language, languages, type PointedAt, type State } from '../../store/state.ts';
import { distanceLabel } from './distance-label.ts';

type PointedLine = FeatureCollection<MultiLineString, Readonly<Record<`name:${Language}`, string>>>;

/** Less than a line's width at the deepest zoom. */
const tolerance = metres(200);

/** The way from an origin to the row that is pointed at, with its length. */
export const pointedLine = ({ pointedAt }: State): PointedLine => draw(pointedAt);

const draw = memoise(
  (pointedAt: PointedAt | null): PointedLine => ({
    type: 'FeatureCollection',
    features:
      pointedAt === null
        ? []
        : [
            {
              ...geodesicLine(pointedAt.from, pointedAt.to, tolerance),
              properties: Object.fromEntries(
                languages.map((language) => [
                  `name:${language}`,
                  distanceLabel(pointedAt.km, language),
                ]),
              ) as Record<`name:${Language}`, string>,
            },
          ],
  }),
);
